package org.pbcore.rules.partylife;

import static org.pbcore.rules.table.DecisionTable.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pbcore.model.partylife.ConductAppraisal;
import org.pbcore.model.term.Label;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.policy.Share;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.CountAxis;
import org.pbcore.rules.table.CountFact;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.TableBuilder;

/** The decision tables of Party life (2.6-c, 2.6-d). */
final class PartyLifeTables {
    static final String SHARE = "training.originalText.share";
    private static final Clause QUALIFIED = new Clause("2.6-d");

    private PartyLifeTables() {}

    /** Whether a class gives enough of its time to original texts (2.6-c). */
    static DecisionTable<ClassTime, Boolean> trainingShare(Parameters p) {
        Share share = p.share(SHARE);
        CountAxis<ClassTime> shortfall = new CountFact<ClassTime>(
                        "shortfallMinutes",
                        new Label("原著学习所缺时长", "minutes of original texts that are missing"),
                        new Label("分钟", "minutes"),
                        time -> OptionalInt.of(time.shortfall(share)))
                .asAxis();
        return DecisionTable.<ClassTime, Boolean>table(
                        "training-share.met", new Label("原著学习时长", "time for original texts"))
                .row("enough", p.modality(SHARE), p.clause(SHARE), true)
                .when(shortfall, Bound.atMost(0))
                .row("short", p.modality(SHARE), p.clause(SHARE), false)
                .when(shortfall, Bound.moreThan(0))
                .build();
    }

    /** Whether a member is qualified in all four ways (2.6-d). */
    static DecisionTable<ConductAppraisal, Boolean> qualified() {
        List<ChoiceAxis<ConductAppraisal, Boolean>> four = List.of(
                Axis.flag(
                        "politicsQualified",
                        new Label("政治合格", "qualified in politics"),
                        ConductAppraisal::getPoliticsQualified),
                Axis.flag(
                        "disciplineQualified",
                        new Label("执行纪律合格", "qualified in keeping discipline"),
                        ConductAppraisal::getDisciplineQualified),
                Axis.flag(
                        "moralityQualified",
                        new Label("品德合格", "qualified in morality"),
                        ConductAppraisal::getMoralityQualified),
                Axis.flag(
                        "roleQualified",
                        new Label("发挥作用合格", "qualified in playing a part"),
                        ConductAppraisal::getRoleQualified));
        TableBuilder<ConductAppraisal, Boolean> table =
                table("party-life.qualified", new Label("四个合格", "four qualifieds"));
        List<ChoiceAxis<ConductAppraisal, Boolean>> before = new ArrayList<>();
        for (ChoiceAxis<ConductAppraisal, Boolean> axis : four) {
            table.row("not-" + axis.name(), Modality.MUST, QUALIFIED, false).when(axis, false);
            before.forEach(held -> table.when(held, true));
            before.add(axis);
        }
        table.row("all-four", Modality.MUST, QUALIFIED, true);
        four.forEach(axis -> table.when(axis, true));
        return table.build();
    }
}
