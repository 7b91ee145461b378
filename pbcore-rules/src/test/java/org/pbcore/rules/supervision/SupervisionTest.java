package org.pbcore.rules.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.ClauseRegister;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.policy.Policies;

class SupervisionTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    private final Supervision supervision =
            new Supervision(Policies.builtin("two-new-2020").on(DAY));

    @ParameterizedTest
    @CsvFileSource(resources = "supervision.csv", useHeadersInDisplayName = true)
    void decide_case_isAsItSays(
            int numerator,
            int denominator,
            int targetPercent,
            LocalDate deadline,
            int openNotices,
            String level,
            String ground,
            String why) {
        SupervisionFacts facts = new SupervisionFacts(numerator, denominator, targetPercent, deadline, openNotices);
        SupervisionDecision decision = supervision.decide(facts);

        assertThat(AnswerText.texts(decision)).containsExactly(Map.entry("level", level));
        assertThat(AnswerText.grounds(decision.level().rows())).containsExactly(ground);
        assertThat(supervision.explain(facts))
                .extracting(explanation -> (Object) explanation.decision())
                .isEqualTo(decision.decisions());
        assertThat(why).isNotBlank();
    }

    @Property(tries = 500)
    void level_forAnyTarget_isWhatThePageSays(
            @ForAll @IntRange(max = 12) int denominator,
            @ForAll @IntRange(max = 12) int part,
            @ForAll @IntRange(max = 100) int target,
            @ForAll @IntRange(min = -2, max = 2) int days,
            @ForAll @IntRange(max = 2) int open) {
        int numerator = Math.min(part, denominator);
        SupervisionFacts facts = new SupervisionFacts(numerator, denominator, target, DAY.plusDays(days), open);

        SupervisionLevel expected;
        if (denominator == 0 || numerator * 100 >= target * denominator) {
            expected = SupervisionLevel.NONE;
        } else if (days >= 0) {
            expected = SupervisionLevel.LISTED;
        } else {
            expected = open > 0 ? SupervisionLevel.NOTICE_AND_INTERVIEW : SupervisionLevel.NOTICE;
        }

        assertThat(supervision.decide(facts).level().outcome()).contains(expected);
    }

    @Test
    void decide_underAPolicyThatEscalatesLater_givesANoticeFirst() {
        Supervision patient = new Supervision(PolicyText.extending(
                        "two-new-2020",
                        "'supervision.escalation.openNotices': {'clause': '3.3-c', 'values': [{'moreThan': 2, 'modality': 'MAY'}]}")
                .on(LocalDate.of(2021, 6, 1)));

        assertThat(patient.decide(new SupervisionFacts(0, 1, 100, DAY, 2))
                        .level()
                        .outcome())
                .isEqualTo(Optional.of(SupervisionLevel.NOTICE));
        assertThat(AnswerText.grounds(patient.decide(new SupervisionFacts(0, 1, 100, DAY, 3))
                        .level()
                        .rows()))
                .containsExactly("notice-and-interview 3.3-c MAY");
    }

    @ParameterizedTest
    @CsvSource({
        "-1,1,1,1,/numerator",
        "1,-1,1,1,/denominator",
        "1,1,-1,1,/targetPercent",
        "1,1,101,1,/targetPercent",
        "1,1,1,-1,/openNotices",
        "2,1,1,1,/numerator",
        "1,0,1,1,/numerator",
        "2,1,101,1,/targetPercent"
    })
    void facts_thatCannotBe_areRefusedAtTheFirst(
            int numerator, int denominator, int targetPercent, int openNotices, String path) {
        assertThatThrownBy(() -> new SupervisionFacts(numerator, denominator, targetPercent, DAY, openNotices))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }

    @Test
    void tables_everyRow_citesAClauseOfTheRegister() {
        assertThat(supervision.tables())
                .flatExtracting(table -> table.rows())
                .allSatisfy(row -> assertThat(ClauseRegister.CLAUSES).contains(row.clause()));
    }
}
