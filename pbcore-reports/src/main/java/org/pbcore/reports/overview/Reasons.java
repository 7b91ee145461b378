package org.pbcore.reports.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Condition;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Row;

/** Says why a table decides as it does: what its rows ask and their clauses, or the facts that are missing. */
final class Reasons<O> {
    private static final Label COMMA = new Label("，", ", ");
    private static final Label LIST = new Label("、", ", ");
    private static final Label OR = new Label("；或", "; or ");
    private static final Label SPACE = new Label(" ", " ");

    private final DecisionTable<Organisation, O> table;
    private final Map<String, Label> facts = new HashMap<>();

    Reasons(DecisionTable<Organisation, O> table) {
        this.table = table;
        table.axes().forEach(axis -> axis.facts().forEach(fact -> facts.put(fact.name(), fact.label())));
    }

    /** The outcome, what the rows ask, and the clauses. */
    Label of(Decision<O> decision) {
        return decision.outcome()
                .map(outcome -> table.parts().get(0).describe(outcome).plus(because(decision)))
                .orElseGet(() -> missing(decision));
    }

    private Label because(Decision<O> decision) {
        List<Label> rows = decision.rows().stream()
                .map(Reasons::asked)
                .filter(asked -> !asked.chinese().isEmpty())
                .distinct()
                .toList();
        Label because = rows.isEmpty() ? joined(rows, OR) : new Label("：", ": ").plus(joined(rows, OR));
        return because.plus(new Label("〔", " [")).plus(clauses(decision)).plus(new Label("〕", "]"));
    }

    private static Label asked(Row<?, ?> row) {
        return joined(row.conditions().stream().map(Reasons::words).toList(), COMMA);
    }

    private static Label words(Condition<?> condition) {
        return condition.axis().label().plus(SPACE).plus(condition.label());
    }

    private static Label clauses(Decision<?> decision) {
        return joined(
                decision.rows().stream()
                        .map(row -> new Label(row.clause().id(), row.clause().id()))
                        .distinct()
                        .toList(),
                LIST);
    }

    private Label missing(Decision<O> decision) {
        List<Label> missing = decision.missing().stream()
                .map(fact -> facts.getOrDefault(fact, new Label(fact, fact)))
                .toList();
        return new Label("待定：缺少", "undecided, missing: ").plus(joined(missing, LIST));
    }

    static Label joined(List<Label> labels, Label between) {
        Label joined = new Label("", "");
        for (int i = 0; i < labels.size(); i++) {
            joined = i == 0 ? labels.get(0) : joined.plus(between).plus(labels.get(i));
        }
        return joined;
    }
}
