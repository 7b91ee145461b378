package org.pbcore.examples.quickstart;

import java.util.List;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.region.RegionTree;
import org.pbcore.reports.PolicyReference;
import org.pbcore.reports.Report;
import org.pbcore.reports.office.CoverageReport;
import org.pbcore.reports.office.FiveClearsReport;
import org.pbcore.reports.office.JointPlanReport;
import org.pbcore.reports.office.LedgerReports;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.formation.joint.JointPlan;
import org.pbcore.rules.formation.joint.JointUnit;
import org.pbcore.rules.formation.joint.PlanEffort;

/** A report of the {@code report} command. */
enum ReportName {
    coverage {
        @Override
        Report made(SurveyedCity city, Rulebook rulebook, int distance) {
            return CoverageReport.over(
                    rulebook.coverage(),
                    city.organisations(),
                    List.of(new CoverageReport.Pair("organisation", "work")),
                    RegionTree.bundled());
        }
    },
    enterprise_ledger {
        @Override
        Report made(SurveyedCity city, Rulebook rulebook, int distance) {
            return LedgerReports.enterprises(
                    LedgerReports.Lines.of(city.lines(OrganisationKind.NON_PUBLIC_ENTERPRISE)));
        }
    },
    social_ledger {
        @Override
        Report made(SurveyedCity city, Rulebook rulebook, int distance) {
            return LedgerReports.socialOrganisations(
                    LedgerReports.Lines.of(city.lines(OrganisationKind.SOCIAL_ORGANISATION)));
        }
    },
    five_clears {
        @Override
        Report made(SurveyedCity city, Rulebook rulebook, int distance) {
            return FiveClearsReport.of(
                    rulebook.fiveClears(),
                    city.lines().stream()
                            .map(line -> new FiveClearsReport.Finding(
                                    line.organisation(), rulebook.fiveClears().decide(line.record())))
                            .toList());
        }
    },
    joint_plan {
        @Override
        Report made(SurveyedCity city, Rulebook rulebook, int distance) {
            List<JointUnit> units = city.jointUnits(rulebook.parameters().bound("formation.fullMembers"));
            JointPlan plan = rulebook.jointPlanner().plan(units, distance, PlanEffort.NORMAL);
            return JointPlanReport.of(rulebook, city.organisations(), plan, units, city::name);
        }
    };

    abstract Report made(SurveyedCity city, Rulebook rulebook, int distance);

    /** Makes the report with its day and policy. */
    Report report(SurveyedCity city, Rulebook rulebook, int distance) {
        return made(city, rulebook, distance)
                .asOf(rulebook.parameters().date())
                .under(PolicyReference.of(rulebook.parameters().policy()));
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().replace('_', '-');
    }
}
