package org.pbcore.model.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.Json;

class FloatingMemberTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

    @Test
    void json_ofEveryProperty_standsInTheStatedOrder() {
        FloatingMember member = member().addHosts(
                        host("b", 0).until(DAY.plusDays(9)).build(),
                        host("c", 3).build())
                .activities(2)
                .build();

        assertThat(Json.assertRoundTrip(member, FloatingMember.class))
                .isEqualTo("{\"id\":\"m1\",\"home\":\"a\",\"hosts\":["
                        + "{\"organisation\":\"b\",\"since\":\"2020-09-01\",\"until\":\"2020-09-10\"},"
                        + "{\"organisation\":\"c\",\"since\":\"2020-09-04\"}],\"activities\":2}");
    }

    @Test
    void json_unknownProperty_isRefusedAtBothDepths() {
        Json.assertUnknownPropertyRefused("{\"id\":\"m1\",\"name\":\"x\"}", "name", FloatingMember.class);
        Json.assertUnknownPropertyRefused("{\"id\":\"m1\",\"hosts\":[{\"x\":1}]}", "x", FloatingMember.class);
    }

    @Test
    void hostsOn_firstAndLastDay_areInside() {
        FloatingMember member = member().addHosts(
                        host("b", 1).until(DAY.plusDays(3)).build(),
                        host("c", 3).build())
                .build();

        assertThat(member.hostsOn(DAY)).isEmpty();
        assertThat(member.hostsOn(DAY.plusDays(1))).containsExactly("b");
        assertThat(member.hostsOn(DAY.plusDays(3))).containsExactly("b", "c");
        assertThat(member.hostsOn(DAY.plusDays(4))).containsExactly("c");
    }

    @Test
    void build_homeAmongTheHosts_isRefused() {
        assertRefused(
                "/hosts/1",
                () -> member().addHosts(host("b", 0).build(), host("a", 0).build())
                        .build());
    }

    @Test
    void build_hostTwiceOnOneDay_isRefusedAndOneAfterTheOtherIsNot() {
        ManagingHost first = host("b", 0).until(DAY.plusDays(3)).build();

        assertRefused(
                "/hosts/1", () -> member().addHosts(first, host("b", 3).build()).build());
        assertRefused(
                "/hosts/1", () -> member().addHosts(host("b", 3).build(), first).build());
        assertThat(member().addHosts(first, host("b", 4).build()).build().getHosts())
                .hasSize(2);
    }

    @Test
    void build_negativeCountOrEndBeforeTheBeginning_isRefused() {
        assertRefused("/activities", () -> member().activities(-1).build());
        assertRefused("/until", () -> host("b", 0).until(DAY.minusDays(1)).build());
        assertThat(host("b", 0).until(DAY).build().getUntil()).isEqualTo(Optional.of(DAY));
    }

    @Test
    void member_printed_hidesTheId() {
        assertThat(member().build()).asString().doesNotContain("m1");
    }

    private static FloatingMember.Builder member() {
        FloatingMember.Builder builder = FloatingMember.builder();
        builder.id("m1").home("a");
        return builder;
    }

    private static ManagingHost.Builder host(String organisation, int since) {
        ManagingHost.Builder builder = ManagingHost.builder();
        builder.organisation(organisation).since(DAY.plusDays(since));
        return builder;
    }

    private static void assertRefused(String path, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }
}
