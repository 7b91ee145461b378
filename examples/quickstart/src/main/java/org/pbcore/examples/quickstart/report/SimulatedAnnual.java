package org.pbcore.examples.quickstart.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.reports.office.annual.AnnualColumn;
import org.pbcore.reports.office.annual.AnnualRow;
import org.pbcore.reports.office.annual.AnnualTable;
import org.pbcore.rules.Rulebook;

/**
 * What the annual table asks of the simulated city, made up: firms, tiers, and tables in which a few numbers are off.
 */
final class SimulatedAnnual {
    private static final List<AnnualColumn> FIRMS =
            List.of(AnnualColumn.LAW_FIRM, AnnualColumn.ACCOUNTING_FIRM, AnnualColumn.TAX_AGENCY);
    private static final int KNOWN = 9;

    private final SplittableRandom random = new SplittableRandom(20200917);
    private final List<AnnualReports.Fact> facts = new ArrayList<>();

    private SimulatedAnnual() {}

    static void write(SurveyedCity city, Rulebook rulebook, Path folder) throws IOException {
        SimulatedAnnual annual = new SimulatedAnnual();
        List<String> lines = new ArrayList<>();
        for (Organisation organisation : city.organisations()) {
            annual.fact(organisation);
        }
        for (AnnualReports.Fact fact : annual.facts) {
            lines.add(OfficeFacts.MAPPER.writeValueAsString(fact));
        }
        Files.write(folder.resolve("annual-lines.jsonl"), lines);
        AnnualTable table = AnnualTable.of(rulebook, AnnualReports.lines(city, annual.facts));
        table(table, folder.resolve("annual-reported.csv"), 2);
        table(table, folder.resolve("annual-last-year.csv"), 0);
    }

    private void fact(Organisation organisation) {
        boolean isFirm =
                organisation.getCategory().equals(Optional.of(OrganisationCategory.COMPANY)) && random.nextInt(60) == 0;
        boolean isSocial = organisation.getCategory().flatMap(AnnualColumn::of).isPresent();
        if (isFirm || isSocial) {
            int tier = random.nextInt(20);
            facts.add(new AnnualReports.Fact(
                    organisation.getId(),
                    isFirm ? Optional.of(FIRMS.get(random.nextInt(FIRMS.size()))) : Optional.empty(),
                    known(
                            tier == 0
                                    ? PartyOrganisationTier.PRIMARY_COMMITTEE
                                    : tier < 3 ? PartyOrganisationTier.GENERAL_BRANCH : PartyOrganisationTier.BRANCH),
                    known("joint-" + random.nextInt(20)),
                    known(random.nextInt(5) == 0),
                    known(random.nextInt(6) == 0)));
        }
    }

    private <T> Optional<T> known(T fact) {
        return random.nextInt(10) < KNOWN ? Optional.of(fact) : Optional.empty();
    }

    /** A table as an office sends it: with the sums that it has, and some numbers off by a little. */
    private static void table(AnnualTable table, Path file, int off) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            List<String> headings = new ArrayList<>(List.of("指标"));
            for (AnnualColumn column : AnnualColumn.values()) {
                headings.add(column.label().chinese());
            }
            headings.add("年初总数");
            csv.writeRecord(headings);
            for (AnnualRow row : AnnualRow.values()) {
                List<String> cells = new ArrayList<>(List.of(row.label().chinese()));
                for (AnnualColumn column : AnnualColumn.values()) {
                    boolean isOff = (row == AnnualRow.SHOULD_HAVE && column == AnnualColumn.ASSOCIATION)
                            || (row == AnnualRow.MEMBERS && column == AnnualColumn.TOTAL);
                    cells.add(Long.toString(table.cell(row, column).count() + (isOff ? off : 0)));
                }
                long total = table.cell(row, AnnualColumn.TOTAL).count();
                cells.add(Long.toString(total + (row == AnnualRow.UNITS ? off : 0)));
                csv.writeRecord(cells);
            }
        }
    }
}
