package org.pbcore.reports.office.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.office.Golden;

/** The annual report; its sample is looked at elsewhere too. */
public class AnnualReportTest {
    /** A table of some organisations, with differences. */
    public static Report report() {
        AnnualTable table = AnnualTable.of(
                AnnualTableTest.RULEBOOK, new AnnualLines(new Random(7), 12, PartyOrganisationForm.values()).lines(24));
        ReportedTable filled = new ReportedTable(
                new Label("填报表", "filled in"),
                Map.of(new AnnualPlace(AnnualRow.UNITS, AnnualColumn.TOTAL), 25L),
                Map.of());
        return AnnualReport.of(table, AnnualChecks.of(table, Optional.of(filled), Optional.empty()), id -> "（模拟）" + id);
    }

    @Test
    void report_ofSomeOrganisations_isExact() throws IOException {
        Golden.assertIs(report(), "annual.csv");
    }

    @Test
    void organisationsListed_areAsManyAsTheDifferencesCount() throws IOException {
        List<Row> differences = new ArrayList<>();
        List<Row> organisations = new ArrayList<>();
        report().tables().get(1).rows().forEach(differences::add);
        report().tables().get(2).rows().forEach(organisations::add);
        long counted = differences.stream()
                .mapToLong(row -> ((Cell.Count) row.cells().get(8)).count()
                        + ((Cell.Count) row.cells().get(9)).count())
                .sum();

        assertThat(organisations).hasSize((int) counted).isNotEmpty();
    }
}
