package org.pbcore.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.points.PointsCategory;
import org.pbcore.rules.points.PointsEvent.Scored;
import org.pbcore.rules.points.PointsItem;
import org.pbcore.rules.points.PointsMember;
import org.pbcore.rules.points.PointsRatings;
import org.pbcore.rules.points.PointsRound;
import org.pbcore.rules.points.PointsSheet;
import org.pbcore.rules.points.PointsTally;
import org.pbcore.rules.points.StarLevel;
import org.pbcore.rules.points.StarScheme;
import org.pbcore.rules.points.Ties;
import org.pbcore.rules.points.Veto;
import org.pbcore.rules.points.VetoEffect;
import org.pbcore.rules.policy.Policies;

class PointsReportTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final PointsRound ROUND = Rulebook.of(Policies.builtin("two-new-2020"), DAY)
            .points()
            .round(
                    new PointsSheet(
                            60,
                            OptionalInt.of(0),
                            OptionalInt.of(100),
                            List.of(new PointsCategory(
                                    "study",
                                    OptionalInt.of(20),
                                    List.of(new PointsItem("class", 6, OptionalInt.empty())))),
                            List.of(new Veto("discipline", VetoEffect.NO_RATING)),
                            new StarScheme(
                                    List.of(
                                            new StarLevel(5, 80, OptionalInt.of(50)),
                                            new StarLevel(3, 60, OptionalInt.empty())),
                                    Ties.IN)),
                    List.of(
                            new PointsMember("m1", false),
                            new PointsMember("m2", false),
                            new PointsMember("m3", false)),
                    LocalDate.of(2020, 1, 1),
                    LocalDate.of(2020, 12, 31));

    private static PointsRatings ratings() {
        PointsTally tally = ROUND.tally();
        tally.add(new Scored("e1", "m1", "class", DAY, 9));
        tally.add(new Scored("e2", "m2", "class", DAY, 1));
        tally.add(new Scored("e3", "m3", "discipline", DAY, 1));
        return tally.rate();
    }

    static Report report() {
        return PointsReport.of(ROUND, ratings(), id -> "某" + id);
    }

    static Report certificates() {
        CertificateReport.Issue issue = new CertificateReport.Issue("某工委", DAY, Optional.empty());
        return CertificateReport.of(ratings().members(), issue, id -> "某支部" + id, id -> Optional.empty());
    }

    @Test
    void report_ofThreeMembers_isExact() throws IOException {
        Golden.assertIs(report(), "points.csv");
    }

    @Test
    void totals_areThoseOfTheRatings() throws IOException {
        Report report = PointsReport.of(ROUND, ratings(), id -> id);
        List<Row> rows = new ArrayList<>();
        report.tables().get(0).rows().forEach(rows::add);

        assertThat(rows)
                .extracting(row -> row.cells().get(3))
                .containsExactly(
                        Cell.count(ratings().total(0)),
                        Cell.count(ratings().total(1)),
                        Cell.count(ratings().total(2)));
    }

    @Test
    void certificates_areOneARatedOrganisationWithStars() throws IOException {
        List<Row> rows = new ArrayList<>();
        certificates().tables().get(0).rows().forEach(rows::add);

        assertThat(rows).hasSize((int) ratings().members().stream()
                .filter(rating -> rating.stars().orElse(0) > 0)
                .count());
        assertThat(rows.get(0).cells())
                .startsWith(Cell.text("某支部m1"))
                .endsWith(Cell.day(DAY), Cell.NONE, Cell.BLANK, Cell.text("某工委"));
        assertThat(rows).noneMatch(row -> row.cells().contains(Cell.text("某支部m3")));
    }
}
