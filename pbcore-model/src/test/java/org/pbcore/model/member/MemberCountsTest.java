package org.pbcore.model.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.Json;

class MemberCountsTest {
    @Test
    void json_ofEveryCount_standsInTheStatedOrder() {
        MemberCounts counts =
                MemberCounts.builder().floating(7).probationary(0).full(3).build();

        assertThat(Json.assertRoundTrip(counts, MemberCounts.class))
                .isEqualTo("{\"full\":3,\"probationary\":0,\"floating\":7}");
        assertThat(Json.assertRoundTrip(MemberCounts.builder().build(), MemberCounts.class))
                .isEqualTo("{}");
        Json.assertUnknownPropertyRefused("{\"members\":3}", "members", MemberCounts.class);
    }

    @Test
    void build_negativeCount_isRefusedAtItsPlace() {
        assertRefused("/full", MemberCounts.builder().full(-1));
        assertRefused("/probationary", MemberCounts.builder().probationary(-1));
        assertRefused("/floating", MemberCounts.builder().floating(-1));
        Json.assertRefused("{\"full\":-1}", MemberCounts.class, InvalidFactsException.class);
    }

    @Test
    void refuseNegative_unknownZeroAndMore_pass() {
        for (OptionalInt count : new OptionalInt[] {
            OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(Integer.MAX_VALUE)
        }) {
            assertThatCode(() -> Counts.refuseNegative("/x", count)).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> Counts.refuseNegative("/x", OptionalInt.of(-1)))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessage("/x: 人数不能为负 a count is never negative");
    }

    private static void assertRefused(String path, MemberCounts.Builder builder) {
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }
}
