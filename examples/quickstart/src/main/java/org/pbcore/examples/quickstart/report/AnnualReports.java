package org.pbcore.examples.quickstart.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Report;
import org.pbcore.reports.office.annual.AnnualChecks;
import org.pbcore.reports.office.annual.AnnualColumn;
import org.pbcore.reports.office.annual.AnnualLine;
import org.pbcore.reports.office.annual.AnnualReport;
import org.pbcore.reports.office.annual.AnnualTable;
import org.pbcore.reports.office.annual.ReportedTable;

/** The annual table of social organisations and firms, with its checks. */
final class AnnualReports {
    static final OfficeReport ANNUAL = OfficeReport.ofTables("annual", AnnualReports::annual);

    private AnnualReports() {}

    /** What the annual table asks of an organisation beyond the survey. */
    record Fact(
            String organisation,
            Optional<AnnualColumn> column,
            Optional<PartyOrganisationTier> tier,
            Optional<String> jointBranch,
            Optional<Boolean> hasGroup,
            Optional<Boolean> absorbed) {
        static Fact unknown(String organisation) {
            return new Fact(
                    organisation,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private static Report annual(Material material) throws IOException {
        List<AnnualLine> lines = lines(material.city(), material.facts().linesIfAny("annual-lines", Fact.class));
        AnnualTable table = AnnualTable.of(material.rulebook(), lines);
        AnnualChecks checks = AnnualChecks.of(
                table,
                read(material.reported(), new Label("填报表", "filled in"), material),
                read(material.lastYear(), new Label("上年表", "last year"), material));
        return AnnualReport.of(table, checks, material::name);
    }

    /** Those that belong to a column and are not known to be no legal entity. */
    static List<AnnualLine> lines(SurveyedCity city, List<Fact> facts) {
        Map<String, Fact> known = new HashMap<>();
        facts.forEach(fact -> known.put(fact.organisation(), fact));
        List<AnnualLine> lines = new ArrayList<>();
        for (Organisation organisation : city.organisations()) {
            Fact fact = known.getOrDefault(organisation.getId(), Fact.unknown(organisation.getId()));
            Optional<AnnualColumn> column =
                    fact.column().or(() -> organisation.getCategory().flatMap(AnnualColumn::of));
            if (column.isPresent() && organisation.getLegalEntity().orElse(true)) {
                lines.add(new AnnualLine(
                        organisation, column.get(), fact.tier(), fact.jointBranch(), fact.hasGroup(), fact.absorbed()));
            }
        }
        return lines;
    }

    private static Optional<ReportedTable> read(Optional<Path> file, Label name, Material material) throws IOException {
        return file.isEmpty() ? Optional.empty() : Optional.of(ReportedCsv.read(file.get(), name, material::tell));
    }
}
