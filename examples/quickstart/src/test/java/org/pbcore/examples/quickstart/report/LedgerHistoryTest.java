package org.pbcore.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.examples.quickstart.LedgerCommand;
import org.pbcore.examples.quickstart.Quickstart;
import org.pbcore.examples.quickstart.SimulatedCity;
import org.pbcore.ledger.Ledger;
import org.pbcore.reports.overview.CityOverview;
import org.pbcore.reports.overview.History.Moment;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.coverage.MetricCount;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.policy.Policies;

class LedgerHistoryTest {
    private static final Rulebook RULEBOOK = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15));

    @TempDir
    private Path folder;

    @Test
    void lastMoment_isTheHeadlineOfTheOverview() throws IOException {
        Path survey = SimulatedCity.unless(null, folder);
        Path ledger = folder.resolve("ledger");
        record(part(survey, 2_000), ledger);
        record(part(survey, 4_000), ledger);
        record(survey, ledger);

        ReportCommand.Asked asked = new ReportCommand.Asked(
                survey, null, ledger, null, null, folder, 3_000, "branch-regulations-2018", new SupervisionOptions());
        Material material = new Material(RULEBOOK, asked, line -> {});
        CityOverview overview = OverviewReport.of(material);

        List<Moment> moments = overview.history().moments();
        assertThat(moments).hasSize(3).extracting(Moment::position).isSorted();
        assertThat(moments).extracting(Moment::organisations).isSorted();
        CoverageTally tally = RULEBOOK.coverage().tally();
        material.city().organisations().forEach(tally::add);
        Moment last = moments.get(moments.size() - 1);
        assertThat(last.organisations()).isEqualTo(tally.size());
        assertThat(last.rates())
                .hasSize(5)
                .allSatisfy((metric, rate) -> assertThat(rate).as(metric).isEqualTo(rate(tally, metric)));
        assertThat(moments.get(0).rates()).isNotEqualTo(last.rates());
    }

    private static Rate rate(CoverageTally tally, String metric) {
        MetricCount count = tally.counts().get(metric);
        return count == null ? new Rate(-1, -1) : count.rate();
    }

    private Path part(Path survey, int rows) throws IOException {
        List<String> lines = Files.readAllLines(survey);
        return Files.write(folder.resolve("part-" + rows + ".csv"), lines.subList(0, rows + 1));
    }

    private static void record(Path survey, Path ledger) {
        assertThat(Quickstart.run(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()),
                        "ledger",
                        "import",
                        survey.toString(),
                        "--into",
                        ledger.toString(),
                        "--whole",
                        "--accept"))
                .isZero();
    }

    @Test
    void ledger_thatIsNotThere_isSaidSo() {
        assertThatThrownBy(() -> LedgerCommand.open(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void ledger_ofNothing_hasNoMoments() throws IOException {
        try (Ledger empty = Ledger.open(folder.resolve("empty.db"))) {
            assertThat(new LedgerHistory(empty, RULEBOOK, UnaryOperator.identity()).moments())
                    .isEmpty();
        }
    }
}
