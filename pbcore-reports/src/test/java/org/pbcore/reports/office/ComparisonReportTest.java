package org.pbcore.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pbcore.model.leadership.SecretaryCriterion;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Table;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.comparison.ComparisonResult;
import org.pbcore.rules.comparison.ComparisonTally;
import org.pbcore.rules.comparison.JointComparison;
import org.pbcore.rules.comparison.PartAnswer;
import org.pbcore.rules.comparison.RulebookComparison;
import org.pbcore.rules.fiveclears.Clear;
import org.pbcore.rules.formation.joint.PlanEffort;
import org.pbcore.rules.policy.Policies;

class ComparisonReportTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final Rulebook BEFORE = Rulebook.of(Policies.builtin("branch-regulations-2018"), DAY);
    private static final Rulebook AFTER = Rulebook.of(Policies.builtin("two-new-2020"), DAY);
    private static final RulebookComparison COMPARISON = RulebookComparison.between(BEFORE, AFTER);

    private static ComparisonResult result(int listed) {
        ComparisonTally tally = COMPARISON.tally(listed, (organisation, changes) -> {});
        Populations.random(new Random(3), 200).forEach(tally::add);
        return tally.result();
    }

    static Report report() {
        return ComparisonReport.of(
                COMPARISON,
                result(20),
                Optional.of(JointComparison.between(BEFORE, AFTER).plan(List.of(), 3000, PlanEffort.NORMAL, 5)),
                id -> "（模拟）单位" + id);
    }

    private static List<Row> rows(Report report, String name) throws IOException {
        Table table = report.tables().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<Row> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        return rows;
    }

    @Test
    void answers_haveTheOrganisationsThatChange() throws IOException {
        ComparisonResult result = result(Integer.MAX_VALUE);
        Report report = ComparisonReport.of(COMPARISON, result, Optional.empty(), id -> "某" + id);
        List<Row> answers = rows(report, "answers");
        List<Row> organisations = rows(report, "organisations");

        assertThat(answers).isNotEmpty().hasSameSizeAs(result.changes());
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).cells().get(3))
                    .isEqualTo(Cell.count(result.changes().get(i).organisations()));
        }
        assertThat(organisations).hasSize((int) result.changes().stream()
                .mapToLong(ComparisonResult.ChangeCount::count)
                .sum());
        assertThat(rows(report, "settings")).hasSameSizeAs(COMPARISON.settings());
    }

    @Test
    void settings_areInWords() throws IOException {
        List<String> settings = rows(report(), "settings").stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Words.class::isInstance)
                .map(cell -> ((Cell.Words) cell).label().chinese())
                .toList();

        assertThat(settings)
                .anyMatch(words -> words.startsWith(Clear.OPERATION.label().chinese() + "、"))
                .anyMatch(words ->
                        words.startsWith(SecretaryCriterion.CONVICTION.label().chinese() + "、"))
                .anyMatch(words -> words.endsWith("，第5条）"))
                .noneMatch(words -> words.contains("art. ") || words.matches(".*[A-Z]{4}.*"));
    }

    @Test
    void idsThatWereNotKept_leaveTheNumber() throws IOException {
        ComparisonResult result = result(0);
        Report report = ComparisonReport.of(COMPARISON, result, Optional.empty(), id -> id);

        assertThat(rows(report, "organisations")).isEmpty();
        assertThat(rows(report, "answers").get(0).cells().get(3))
                .isEqualTo(Cell.count(result.changes().get(0).count()));
    }

    @Test
    void answers_areInWords() {
        assertThat(COMPARISON.words("formation.duty", new PartAnswer("MUST"))).isEqualTo(new Label("必须", "must"));
        assertThat(COMPARISON.words("formation.duty", new PartAnswer("?"))).isEqualTo(new Label("待定", "undecided"));
        assertThat(COMPARISON.words("formation.duty", new PartAnswer("x"))).isEqualTo(new Label("x", "x"));
        assertThat(COMPARISON.title("formation.duty").chinese()).isEqualTo("组建义务");
    }

    @Test
    void rates_differExactly() throws IOException {
        Rulebook draft = Rulebook.of(
                Policies.read(
                        "draft",
                        new java.io.ByteArrayInputStream(
                                ("{\"id\": \"draft\", \"title\": {\"zh\": \"草案\", \"en\": \"draft\"}, \"source\": {\"zh\":"
                                                + " \"草案\", \"en\": \"draft\"}, \"jurisdiction\": \"CN\", \"from\":"
                                                + " \"2020-02-01\", \"extends\": \"two-new-2020\", \"parameters\":"
                                                + " {\"formation.headcount.enterprise\": {\"clause\": \"2.2.2-b\","
                                                + " \"values\": [{\"atLeast\": 30, \"modality\": \"STRIVE\"}]}}}")
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                DAY);
        RulebookComparison comparison = RulebookComparison.between(AFTER, draft);
        ComparisonTally tally = comparison.tally();
        Populations.random(new Random(3), 400).forEach(tally::add);
        ComparisonResult result = tally.result();
        List<Row> metrics = rows(ComparisonReport.of(comparison, result, Optional.empty(), id -> id), "metrics");

        assertThat(metrics).hasSameSizeAs(result.metrics());
        for (int i = 0; i < metrics.size(); i++) {
            List<Cell> cells = metrics.get(i).cells();
            long[] n = {number(cells.get(1)), number(cells.get(2)), number(cells.get(5)), number(cells.get(6))};
            if (cells.get(11) instanceof Cell.Text fraction) {
                String[] parts = (fraction.text() + "/1").split("/");
                assertThat(Long.parseLong(parts[0]) * n[1] * n[3])
                        .isEqualTo((n[2] * n[1] - n[0] * n[3]) * Long.parseLong(parts[1]));
            }
            assertThat(number(cells.get(9))).isEqualTo(n[2] - n[0]);
        }
    }

    private static long number(Cell cell) {
        return ((Cell.Count) cell).count();
    }

    @Test
    void jointPlans_withoutUnits_areBothEmpty() throws IOException {
        Report report = ComparisonReport.of(
                COMPARISON,
                result(0),
                Optional.of(JointComparison.between(BEFORE, AFTER).plan(List.of(), 3000, PlanEffort.NORMAL, 5)),
                id -> id);

        assertThat(rows(report, "joint")).hasSize(4);
        assertThat(rows(report, "joint-units")).isEmpty();
    }
}
