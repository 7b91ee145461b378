package org.pbcore.rules.partylife;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pbcore.model.partylife.ConductAppraisal;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Row;

class FourQualifiedsTest {
    private static final FourQualifieds RULE = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
            .partyLife()
            .fourQualifieds();

    @Property
    void qualified_isEachOfTheFour(
            @ForAll Optional<Boolean> politics,
            @ForAll Optional<Boolean> discipline,
            @ForAll Optional<Boolean> morality,
            @ForAll Optional<Boolean> role) {
        List<Optional<Boolean>> four = List.of(politics, discipline, morality, role);
        boolean anyNot = four.contains(Optional.of(false));
        boolean allHold = four.stream().allMatch(Optional.of(true)::equals);

        assertThat(RULE.decide(appraisal(politics, discipline, morality, role)).outcome())
                .isEqualTo(anyNot || allHold ? Optional.of(allHold) : Optional.empty());
    }

    @Test
    void undecided_namesTheFindingsThatAreMissing() {
        Decision<Boolean> decision =
                RULE.decide(appraisal(Optional.of(true), Optional.empty(), Optional.of(true), Optional.empty()));

        assertThat(decision.missing()).containsExactly("disciplineQualified", "roleQualified");
        assertThat(RULE.explain(appraisal(Optional.of(false), Optional.empty(), Optional.empty(), Optional.empty())))
                .isNotNull();
    }

    @Test
    void decision_citesTheClauseAndNamesNoMember() {
        Decision<Boolean> decision =
                RULE.decide(appraisal(Optional.of(false), Optional.of(true), Optional.of(true), Optional.of(true)));

        assertThat(decision.grounds())
                .extracting(Row::clause)
                .extracting(Object::toString)
                .containsExactly("2.6-d");
        assertThat(decision.toString()).doesNotContain("m1");
    }

    private static ConductAppraisal appraisal(
            Optional<Boolean> politics,
            Optional<Boolean> discipline,
            Optional<Boolean> morality,
            Optional<Boolean> role) {
        return ConductAppraisal.builder()
                .id("q1")
                .partyOrganisation("p1")
                .member("m1")
                .appraisedOn(LocalDate.of(2020, 12, 20))
                .politicsQualified(politics)
                .disciplineQualified(discipline)
                .moralityQualified(morality)
                .roleQualified(role)
                .build();
    }
}
