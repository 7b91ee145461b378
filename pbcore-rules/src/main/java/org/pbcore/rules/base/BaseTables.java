package org.pbcore.rules.base;

import static org.pbcore.model.base.BaseKind.DEMONSTRATION;
import static org.pbcore.model.base.BaseKind.INCUBATOR;
import static org.pbcore.model.base.BaseKind.TRAINING;
import static org.pbcore.rules.table.Modality.MAY;
import static org.pbcore.rules.table.Modality.MUST;

import java.util.List;
import org.pbcore.model.base.BaseHost;
import org.pbcore.model.base.BaseKind;
import org.pbcore.model.base.BaseNomination;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;

/** The decision tables of bases (2.8-a to -c). */
final class BaseTables {
    private static final Clause INCUBATORS = new Clause("2.8-a");
    private static final Clause DEMONSTRATIONS = new Clause("2.8-b");
    private static final Clause TRAININGS = new Clause("2.8-c");
    private static final ChoiceAxis<BaseNomination, BaseKind> KIND =
            Axis.choice("kind", new Label("基地类型", "kind"), BaseKind.class, BaseNomination::getKind);
    private static final ChoiceAxis<BaseNomination, Boolean> FOUNDATION =
            Axis.flag("goodFoundation", new Label("党建基础好", "good foundation"), BaseNomination::getGoodFoundation);
    private static final ChoiceAxis<BaseNomination, Boolean> STRENGTH = Axis.flag(
            "strongDemonstration", new Label("示范带动强", "strong demonstration"), BaseNomination::getStrongDemonstration);
    private static final ChoiceAxis<BaseNomination, Boolean> WORK =
            Axis.flag("goodWork", new Label("工作开展好", "work done well"), BaseNomination::getGoodWork);
    private static final ChoiceAxis<BaseNomination, Boolean> LEAD =
            Axis.flag("goodLead", new Label("带动引领好", "leads others well"), BaseNomination::getGoodLead);
    private static final ChoiceAxis<BaseNomination, Boolean> EFFECT =
            Axis.flag("goodEffect", new Label("示范效果好", "demonstrates with effect"), BaseNomination::getGoodEffect);
    private static final ChoiceAxis<BaseNomination, BaseHost> HOST =
            Axis.choice("host", new Label("依托单位", "host"), BaseHost.class, BaseNomination::getHost);

    private BaseTables() {}

    /** Whether a nominee meets the conditions of its kind of base. */
    static DecisionTable<BaseNomination, Boolean> qualifies() {
        return DecisionTable.<BaseNomination, Boolean>table("base.qualifies", new Label("符合基地条件", "qualifies"))
                .row("incubator", MUST, INCUBATORS, true)
                .when(KIND, INCUBATOR)
                .when(FOUNDATION, true)
                .when(STRENGTH, true)
                .row("incubator-foundation", MUST, INCUBATORS, false)
                .when(KIND, INCUBATOR)
                .when(FOUNDATION, false)
                .row("incubator-demonstration", MUST, INCUBATORS, false)
                .when(KIND, INCUBATOR)
                .when(FOUNDATION, true)
                .when(STRENGTH, false)
                .row("demonstration", MUST, DEMONSTRATIONS, true)
                .when(KIND, DEMONSTRATION)
                .when(FOUNDATION, true)
                .when(WORK, true)
                .when(LEAD, true)
                .when(EFFECT, true)
                .row("demonstration-foundation", MUST, DEMONSTRATIONS, false)
                .when(KIND, DEMONSTRATION)
                .when(FOUNDATION, false)
                .row("demonstration-work", MUST, DEMONSTRATIONS, false)
                .when(KIND, DEMONSTRATION)
                .when(FOUNDATION, true)
                .when(WORK, false)
                .row("demonstration-lead", MUST, DEMONSTRATIONS, false)
                .when(KIND, DEMONSTRATION)
                .when(FOUNDATION, true)
                .when(WORK, true)
                .when(LEAD, false)
                .row("demonstration-effect", MUST, DEMONSTRATIONS, false)
                .when(KIND, DEMONSTRATION)
                .when(FOUNDATION, true)
                .when(WORK, true)
                .when(LEAD, true)
                .when(EFFECT, false)
                .row("training", MAY, TRAININGS, true)
                .when(KIND, TRAINING)
                .when(HOST, BaseHost.PARTY_SCHOOL, BaseHost.INDUSTRIAL_PARK)
                .row("training-host", MAY, TRAININGS, false)
                .when(KIND, TRAINING)
                .when(HOST, BaseHost.OTHER)
                .build();
    }

    /** What a base of each kind does. */
    static DecisionTable<BaseNomination, List<BaseDuty>> duties() {
        return DecisionTable.<BaseNomination, List<BaseDuty>>table("base.duties", new Label("基地职责", "duties"))
                .row(
                        "incubator",
                        MUST,
                        INCUBATORS,
                        List.of(BaseDuty.DEVELOP_ACTIVISTS, BaseDuty.DEVELOP_MEMBERS, BaseDuty.HOST_FLOATING_MEMBERS))
                .when(KIND, INCUBATOR)
                .row("demonstration", MUST, DEMONSTRATIONS, List.of(BaseDuty.SHOW_EXAMPLE))
                .when(KIND, DEMONSTRATION)
                .row("training", MUST, TRAININGS, List.of(BaseDuty.TRAIN))
                .when(KIND, TRAINING)
                .build();
    }
}
