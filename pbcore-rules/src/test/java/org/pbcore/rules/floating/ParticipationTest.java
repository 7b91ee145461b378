package org.pbcore.rules.floating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pbcore.model.member.FloatingMember;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

class ParticipationTest {
    private final Participation rule = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
            .participation();

    @Test
    void decide_activities_fromOneOnIsTakingPartAndUnknownIsNeither() {
        assertThat(rule.decide(member(OptionalInt.of(0))).outcome()).contains(TakingPart.NOT_YET);
        assertThat(rule.decide(member(OptionalInt.of(1))).outcome()).contains(TakingPart.TAKES_PART);
        assertThat(rule.decide(member(OptionalInt.of(2))).outcome()).contains(TakingPart.TAKES_PART);
        assertThat(rule.decide(member(OptionalInt.empty())).outcome()).isEmpty();
        assertThat(rule.decide(member(OptionalInt.empty())).missing()).containsExactly("activities");
        assertThat(rule.explain(member(OptionalInt.of(1))).decision())
                .isEqualTo(rule.decide(member(OptionalInt.of(1))));
        assertThat(rule.tables().get(0).rows()).allSatisfy(row -> {
            assertThat(row.clause()).isEqualTo(new Clause("1-c"));
            assertThat(row.modality()).isEqualTo(Modality.MUST);
        });
    }

    @Test
    void count_members_isReachedOnlyWhereEverybodyIsKnownToTakePart() {
        FloatingMember one = member(OptionalInt.of(1));
        FloatingMember none = member(OptionalInt.of(0));
        FloatingMember unknown = member(OptionalInt.empty());

        assertThat(rule.count(List.of(one, none, one, unknown))).isEqualTo(new Participation.Count(2, 1, 1));
        assertThat(rule.count(List.of(one)).isReached()).isTrue();
        assertThat(rule.count(List.of(one, none)).isReached()).isFalse();
        assertThat(rule.count(List.of(one, unknown)).isReached()).isFalse();
        assertThat(rule.count(List.of()).isReached()).isTrue();
    }

    private static FloatingMember member(OptionalInt activities) {
        return FloatingMember.builder()
                .id("m")
                .home("home")
                .activities(activities)
                .build();
    }
}
