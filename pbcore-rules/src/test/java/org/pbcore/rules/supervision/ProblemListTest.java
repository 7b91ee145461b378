package org.pbcore.rules.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.supervision.Problem;
import org.pbcore.model.supervision.ProblemStep;
import org.pbcore.model.supervision.ReportStep;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.lifecycle.StepNotAllowedException;
import org.pbcore.rules.policy.Policies;

class ProblemListTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    private final ProblemList list =
            new ProblemList(Policies.builtin("two-new-2020").on(DAY));

    @Test
    void problem_withMeasures_isOverdueAfterTheirLastDayUntilItIsRectified() {
        Problem open = problem(measures(2, 20));
        Problem late = problem(measures(2, 20), StepTaken.of(ProblemStep.RECTIFY, DAY.plusDays(25)));

        assertThat(list.follow(open).state()).isEqualTo(ProblemState.MEASURES_SET);
        assertThat(list.overdue(List.of(open), DAY.plusDays(20))).isEmpty();
        assertThat(list.overdue(List.of(open, late), DAY.plusDays(21)))
                .extracting(overdue -> overdue.due().step().name().code())
                .containsExactly("RECTIFY", "RECTIFY");
        assertThat(list.overdue(List.of(open, late), DAY.plusDays(25)))
                .extracting(ProblemList.Overdue::problem)
                .containsExactly(open);
    }

    @Test
    void problem_rectifiedBeforeMeasures_isRefused() {
        assertThatThrownBy(() -> list.follow(problem(StepTaken.of(ProblemStep.RECTIFY, DAY))))
                .isInstanceOfSatisfying(
                        StepNotAllowedException.class,
                        refusal -> assertThat(refusal.allowed()).containsExactly("SET_MEASURES"));
    }

    @Test
    void report_underAPolicyWithDays_isOverdueUntilItIsMade() {
        ProblemList strict = new ProblemList(PolicyText.extending(
                        "two-new-2020",
                        "'supervision.report.days': {'clause': '3.2', 'values': [{'atMost': 5, 'strength': 'HARD'}]}")
                .on(LocalDate.of(2021, 6, 1)));
        Problem problem = problem(measures(2, 20));
        Problem reported = Problem.builder()
                .id("p2")
                .unit("u")
                .listedOn(DAY)
                .text("问题")
                .addReports(StepTaken.of(ReportStep.REPORT_UPWARD, DAY.plusDays(5)))
                .build();

        assertThat(list.overdue(List.of(problem, reported), DAY.plusDays(6))).isEmpty();
        assertThat(strict.overdue(List.of(problem, reported), DAY.plusDays(5))).isEmpty();
        assertThat(strict.overdue(List.of(problem, reported), DAY.plusDays(6)))
                .extracting(overdue -> overdue.due().step().name().code())
                .containsExactly("REPORT_UPWARD");
        assertThat(strict.followReport(reported).state()).isEqualTo(ReportState.REPORTED);
    }

    @SafeVarargs
    private static Problem problem(StepTaken<ProblemStep>... history) {
        return Problem.builder()
                .id("p1")
                .unit("u")
                .listedOn(DAY)
                .text("问题")
                .addMeasures("措施")
                .addAllHistory(List.of(history))
                .build();
    }

    private static StepTaken<ProblemStep> measures(int day, int due) {
        return StepTaken.<ProblemStep>builder()
                .step(ProblemStep.SET_MEASURES)
                .on(DAY.plusDays(day))
                .by("officer")
                .dueOn(DAY.plusDays(due))
                .build();
    }
}
