package org.pbcore.rules.supervision;

import static org.pbcore.rules.table.Bound.atLeast;
import static org.pbcore.rules.table.Bound.atMost;
import static org.pbcore.rules.table.Modality.MUST;
import static org.pbcore.rules.table.Modality.NONE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.pbcore.model.term.Label;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.CountAxis;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.TableBuilder;

/** The decision table of supervision (3.2, 3.3). */
final class SupervisionTables {
    private static final String ESCALATION = "supervision.escalation.openNotices";
    private static final Clause LISTED = new Clause("3.2");
    private static final Clause NOTICE = new Clause("3.3-b");
    private static final CountAxis<SupervisionFacts> DENOMINATOR = Axis.count(
            "denominator",
            new Label("分母", "denominator"),
            new Label("个", "organisations"),
            facts -> OptionalInt.of(facts.denominator()));
    private static final ChoiceAxis<SupervisionFacts, Boolean> MET = Axis.flag(
            "met",
            new Label("目标已达到", "target met"),
            facts -> Optional.of(facts.rate().reaches(facts.targetPercent())));
    private static final CountAxis<SupervisionFacts> OPEN_NOTICES = Axis.count(
            "openNotices",
            new Label("未销号督办单", "open notices"),
            new Label("份", "notices"),
            facts -> OptionalInt.of(facts.openNotices()));

    private SupervisionTables() {}

    /** What is asked of a unit (3.2, 3.3-b, 3.3-c). */
    static DecisionTable<SupervisionFacts, SupervisionLevel> level(Parameters p) {
        LocalDate asOf = p.date();
        ChoiceAxis<SupervisionFacts, Boolean> late = Axis.flag(
                "late", new Label("期限已过", "deadline passed"), facts -> Optional.of(asOf.isAfter(facts.deadline())));
        TableBuilder<SupervisionFacts, SupervisionLevel> table =
                DecisionTable.table("supervision.level", new Label("督办措施", "supervision"));
        table.row("nothing-to-cover", NONE, NOTICE, SupervisionLevel.NONE).when(DENOMINATOR, atMost(0));
        table.row("met", NONE, NOTICE, SupervisionLevel.NONE)
                .when(DENOMINATOR, atLeast(1))
                .when(MET, true);
        missed(table, "listed", LISTED, SupervisionLevel.LISTED).when(late, false);
        missed(table, "notice", NOTICE, SupervisionLevel.NOTICE).when(late, true);
        if (p.has(ESCALATION)) {
            Bound open = p.bound(ESCALATION);
            table.when(OPEN_NOTICES, open.not());
            table.row(
                            "notice-and-interview",
                            p.modality(ESCALATION),
                            p.clause(ESCALATION),
                            SupervisionLevel.NOTICE_AND_INTERVIEW)
                    .when(DENOMINATOR, atLeast(1))
                    .when(MET, false)
                    .when(late, true)
                    .when(OPEN_NOTICES, open);
        }
        return table.build();
    }

    private static TableBuilder<SupervisionFacts, SupervisionLevel> missed(
            TableBuilder<SupervisionFacts, SupervisionLevel> table, String row, Clause clause, SupervisionLevel level) {
        return table.row(row, MUST, clause, level).when(DENOMINATOR, atLeast(1)).when(MET, false);
    }
}
