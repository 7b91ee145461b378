package org.pbcore.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.supervision.Problem;
import org.pbcore.model.supervision.ProblemStep;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.csv.CsvTables;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.supervision.ProblemList;
import org.pbcore.rules.supervision.ProblemState;

class RectificationReportTest {
    private static final LocalDate ON = LocalDate.of(2020, 12, 1);
    private static final ProblemList LIST = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
            .supervision()
            .problemList();

    private static Problem.Builder problem(String id) {
        return Problem.builder()
                .id(id)
                .unit("某县")
                .listedOn(LocalDate.of(2020, 10, 1))
                .text("某问题" + id);
    }

    private static StepTaken<ProblemStep> step(ProblemStep step, int month, int day, Optional<LocalDate> due) {
        StepTaken.Builder<ProblemStep> taken = StepTaken.builder();
        taken.step(step).on(LocalDate.of(2020, month, day)).by("某人").dueOn(due);
        return taken.build();
    }

    private static List<Problem> three() {
        StepTaken<ProblemStep> measures =
                step(ProblemStep.SET_MEASURES, 10, 5, Optional.of(LocalDate.of(2020, 11, 30)));
        StepTaken<ProblemStep> rectified = step(ProblemStep.RECTIFY, 11, 20, Optional.empty());
        StepTaken<ProblemStep> closed = step(ProblemStep.VERIFY, 11, 25, Optional.empty());
        return List.of(
                problem("1").build(),
                problem("2").addMeasures("措施一", "措施二").addHistory(measures).build(),
                problem("3").addHistory(measures, rectified, closed).build());
    }

    static Report report() {
        return RectificationReport.of(LIST, three(), ON);
    }

    @Test
    void report_ofThreeProblems_isExact() throws IOException {
        Golden.assertIs(report(), "rectification.csv");
    }

    @Test
    void report_ofAnEarlierDay_knowsNothingOfLaterSteps() throws IOException {
        List<Cell> closedLater = rows(RectificationReport.of(LIST, three(), LocalDate.of(2020, 11, 1)))
                .get(2);

        assertThat(closedLater).contains(Cell.words(ProblemState.MEASURES_SET.label()));
        assertThat(rows(RectificationReport.of(LIST, three(), LocalDate.of(2020, 9, 30))))
                .isEmpty();
    }

    private static List<List<Cell>> rows(Report report) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        report.tables().get(1).rows().forEach(row -> rows.add(row.cells()));
        return rows;
    }

    @Test
    void overdue_isAsTheListSays() {
        assertThat(LIST.overdue(three(), ON))
                .extracting(overdue -> overdue.problem().getId())
                .containsExactly("2");
    }

    @Test
    void textOfAProblem_unlessSaidOtherwise_isMasked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTables.write(report(), Rendering.USUAL, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("某问题", "措施一");
    }
}
