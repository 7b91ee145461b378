package org.pbcore.rules.service;

import static org.pbcore.rules.table.Modality.STRIVE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbcore.model.service.Good;
import org.pbcore.model.service.GoodsAssessment;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.TableBuilder;

/** The decision table of double-strong six-good Party organisations (2.7.2). */
final class ServiceTables {
    private static final String GOODS = "service.goods";

    private ServiceTables() {}

    /** Whether every strength and good of the policy holds; the first that fails decides against. */
    static DecisionTable<GoodsAssessment, Boolean> goods(Parameters p) {
        Clause clause = p.clause(GOODS);
        List<Good> goods =
                p.terms(GOODS).stream().map(code -> Term.of(Good.class, code)).toList();
        TableBuilder<GoodsAssessment, Boolean> table =
                DecisionTable.table("service.doubleStrongSixGood", new Label("双强六好", "double-strong six-good"));
        for (int i = 0; i < goods.size(); i++) {
            table.row("no-" + row(goods.get(i)), STRIVE, clause, false).when(axis(goods.get(i)), false);
            goods.subList(0, i).forEach(good -> table.when(axis(good), true));
        }
        table.row("all", STRIVE, clause, true);
        goods.forEach(good -> table.when(axis(good), true));
        return table.build();
    }

    private static String row(Good good) {
        return good.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ChoiceAxis<GoodsAssessment, Boolean> axis(Good good) {
        return Axis.flag(
                "goods." + good.code(),
                good.label(),
                assessment -> Optional.ofNullable(assessment.getGoods().get(good)));
    }
}
