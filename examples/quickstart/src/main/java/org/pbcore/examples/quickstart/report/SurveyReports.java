package org.pbcore.examples.quickstart.report;

import java.io.IOException;
import java.util.List;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.region.RegionTree;
import org.pbcore.reports.Report;
import org.pbcore.reports.office.CoverageReport;
import org.pbcore.reports.office.FiveClearsReport;
import org.pbcore.reports.office.JointPlanReport;
import org.pbcore.reports.office.LedgerReports;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.formation.joint.JointPlan;
import org.pbcore.rules.formation.joint.JointUnit;
import org.pbcore.rules.formation.joint.PlanEffort;

/** Reports that a survey alone is enough for. */
final class SurveyReports {
    static final OfficeReport CITY_OVERVIEW = OfficeReport.ofPage("city-overview", OverviewReport::of);

    static final OfficeReport COVERAGE = OfficeReport.ofTables("coverage", SurveyReports::coverage);

    static final OfficeReport ENTERPRISE_LEDGER = OfficeReport.ofTables(
            "enterprise-ledger",
            material -> LedgerReports.enterprises(
                    LedgerReports.Lines.of(material.city().lines(OrganisationKind.NON_PUBLIC_ENTERPRISE))));

    static final OfficeReport SOCIAL_LEDGER = OfficeReport.ofTables(
            "social-ledger",
            material -> LedgerReports.socialOrganisations(
                    LedgerReports.Lines.of(material.city().lines(OrganisationKind.SOCIAL_ORGANISATION))));

    static final OfficeReport FIVE_CLEARS = OfficeReport.ofTables("five-clears", SurveyReports::fiveClears);

    static final OfficeReport JOINT_PLAN = OfficeReport.ofTables("joint-plan", SurveyReports::jointPlan);

    private SurveyReports() {}

    private static Report coverage(Material material) throws IOException {
        return CoverageReport.over(
                material.rulebook().coverage(),
                material.city().organisations(),
                List.of(new CoverageReport.Pair("organisation", "work")),
                RegionTree.bundled());
    }

    private static Report fiveClears(Material material) throws IOException {
        Rulebook rulebook = material.rulebook();
        return FiveClearsReport.of(
                rulebook.fiveClears(),
                material.city().lines().stream()
                        .map(line -> new FiveClearsReport.Finding(
                                line.organisation(), rulebook.fiveClears().decide(line.record())))
                        .toList(),
                RegionTree.bundled());
    }

    private static Report jointPlan(Material material) throws IOException {
        SurveyedCity city = material.city();
        Rulebook rulebook = material.rulebook();
        List<JointUnit> units = city.jointUnits(rulebook.parameters().bound("formation.fullMembers"));
        JointPlan plan = rulebook.jointPlanner().plan(units, material.distance(), PlanEffort.NORMAL);
        return JointPlanReport.of(rulebook, city.organisations(), plan, units, city::name);
    }
}
