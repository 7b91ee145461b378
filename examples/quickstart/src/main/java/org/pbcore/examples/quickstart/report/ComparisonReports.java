package org.pbcore.examples.quickstart.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.pbcore.examples.quickstart.CompareCommand;
import org.pbcore.reports.Report;
import org.pbcore.reports.office.ComparisonReport;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.comparison.ComparisonTally;
import org.pbcore.rules.comparison.JointComparison;
import org.pbcore.rules.comparison.JointComparisonResult;
import org.pbcore.rules.comparison.RulebookComparison;
import org.pbcore.rules.formation.joint.JointUnit;
import org.pbcore.rules.formation.joint.PlanEffort;
import org.pbcore.rules.policy.RuleNotAnsweredException;
import org.pbcore.rules.table.Bound;

/** What changes for whom from the policy of {@code --against} to that of {@code --policy}. */
final class ComparisonReports {
    static final OfficeReport COMPARISON = OfficeReport.ofTables("comparison", ComparisonReports::comparison);

    private ComparisonReports() {}

    private static Report comparison(Material material) throws IOException {
        Rulebook before = Rulebook.of(CompareCommand.policy(material.against()), material.asOf());
        Rulebook after = material.rulebook();
        RulebookComparison comparison = RulebookComparison.between(before, after);
        ComparisonTally tally = comparison.tally(Integer.MAX_VALUE, (organisation, changes) -> {});
        material.city().organisations().forEach(tally::add);
        return ComparisonReport.of(comparison, tally.result(), joint(material, before, after), material::name);
    }

    /** Joint plans under both; empty where one of them does not plan. */
    private static Optional<JointComparisonResult> joint(Material material, Rulebook before, Rulebook after)
            throws IOException {
        try {
            JointComparison joint = JointComparison.between(before, after);
            Bound enough = before.parameters().bound("formation.fullMembers");
            List<JointUnit> units =
                    material.city().jointUnits(after.parameters().bound("formation.fullMembers")).stream()
                            .filter(unit -> !enough.admits(unit.fullMembers()))
                            .toList();
            return Optional.of(joint.plan(units, material.distance(), PlanEffort.NORMAL, Integer.MAX_VALUE));
        } catch (RuleNotAnsweredException e) {
            return Optional.empty();
        }
    }
}
