package org.pbcore.reports.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbcore.model.term.Label;
import org.pbcore.reports.rulebook.RuleBook.Line;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.BoundaryCase;
import org.pbcore.rules.table.Condition;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.Fact;
import org.pbcore.rules.table.Part;
import org.pbcore.rules.table.Row;

/** Puts one table into words; its worked cases are boundary cases, explained by the table itself. */
final class TableWords<F, O> {
    private static final Label SPACED = new Label(" ", " ");
    private static final Label COMMA = new Label("、", ", ");
    private static final Label ARROW = new Label(" → ", " → ");
    private static final Label OPEN = new Label(" → 待定（取决于", " → undecided (depends on ");
    private static final Set<Object> NOTHING = Set.of(Optional.empty(), List.of(), false);
    private static final Label COLON = new Label("：", ": ");

    private final DecisionTable<F, O> table;
    private final Map<String, Fact<F>> facts = new LinkedHashMap<>();
    private final Map<Row<?, O>, List<BoundaryCase<O>>> ends = new LinkedHashMap<>();
    private Optional<BoundaryCase<O>> open = Optional.empty();

    TableWords(DecisionTable<F, O> table) {
        this.table = table;
        for (Axis<F> axis : table.axes()) {
            axis.facts().forEach(fact -> facts.putIfAbsent(fact.name(), fact));
        }
        table.boundaryCases().forEach(this::keep);
    }

    RuleBook.Table table() {
        return new RuleBook.Table(
                table.id(),
                table.title(),
                table.rows().stream().map(this::line).toList(),
                table.refusals().stream()
                        .map(refusal -> refusal.label().plus(COLON).plus(all(refusal.conditions())))
                        .toList(),
                open.map(this::opened).stream().toList());
    }

    private Label opened(BoundaryCase<O> example) {
        List<Label> missing = example.decision().missing().stream()
                .flatMap(name -> Optional.ofNullable(facts.get(name)).stream())
                .map(Fact::label)
                .toList();
        return inputs(example).plus(OPEN).plus(joined(missing, COMMA)).plus(new Label("）", ")"));
    }

    /** Keeps the first and the last case of known facts that meets a row, and the first that one unknown fact opens. */
    private void keep(BoundaryCase<O> example) {
        int unknown = facts.size() - example.facts().size();
        if (unknown == 0) {
            List<BoundaryCase<O>> ofRow =
                    ends.computeIfAbsent(example.decision().rows().get(0), row -> new ArrayList<>());
            if (ofRow.size() < 2) {
                ofRow.add(example);
            } else {
                ofRow.set(1, example);
            }
        } else if (unknown == 1
                && open.isEmpty()
                && !example.decision().missing().isEmpty()) {
            open = Optional.of(example);
        }
    }

    private Line line(Row<F, O> row) {
        return new Line(
                row.id(),
                row.conditions().stream().map(TableWords::words).toList(),
                outcome(row.outcome()),
                row.modality(),
                row.clause(),
                cases(row));
    }

    /** The two ends of a row; where they read the same, the nearest step out of it, or all that is known of an end. */
    private List<Label> cases(Row<F, O> row) {
        Set<Label> cases = new LinkedHashSet<>();
        List<BoundaryCase<O>> found = ends.getOrDefault(row, List.of());
        found.forEach(example -> cases.add(worked(row, table.explain(example))));
        for (BoundaryCase<O> example : found) {
            List<Explanation.Change<O>> changes = table.explain(example).changes();
            if (cases.size() < 2 && !changes.isEmpty()) {
                cases.add(step(changes.get(0)));
            }
        }
        for (BoundaryCase<O> example : found) {
            if (cases.size() < 2) {
                cases.add(inputs(example).plus(ARROW).plus(outcome(row.outcome())));
            }
        }
        return List.copyOf(cases);
    }

    /** The inputs that the row asks of, and the answer. */
    private Label worked(Row<F, O> row, Explanation<O> explanation) {
        Set<Label> asked = row.conditions().stream()
                .map(condition -> condition.axis().label())
                .collect(Collectors.toSet());
        List<Label> inputs = explanation.findings().stream()
                .filter(finding -> asked.contains(finding.axis()))
                .map(finding -> finding.axis().plus(SPACED).plus(finding.value()))
                .toList();
        Label answer = outcome(row.outcome());
        return inputs.isEmpty() ? answer : joined(inputs, COMMA).plus(ARROW).plus(answer);
    }

    private Label inputs(BoundaryCase<O> example) {
        List<Label> words = new ArrayList<>();
        facts.forEach((name, fact) -> words.add(
                fact.label().plus(SPACED).plus(fact.describe(example.facts().get(name)))));
        return joined(words, COMMA);
    }

    private static <F> Label words(Condition<F> condition) {
        return condition.axis().label().plus(SPACED).plus(condition.label());
    }

    private static <F> Label all(List<Condition<F>> conditions) {
        return joined(conditions.stream().map(TableWords::words).toList(), new Label("，且", " and "));
    }

    /** A change of one fact, and what follows then. */
    private Label step(Explanation.Change<O> change) {
        Fact<F> fact = Optional.ofNullable(facts.get(change.fact())).orElseThrow();
        return fact.label()
                .plus(SPACED)
                .plus(fact.describe(change.to()))
                .plus(ARROW)
                .plus(outcome(change.row().outcome()));
    }

    /** The outcome; of several parts those that say something, each with its name. */
    private Label outcome(O outcome) {
        if (table.parts().size() == 1) {
            return table.parts().get(0).describe(outcome);
        }
        List<Label> parts = new ArrayList<>();
        for (Part<O, ?> part : table.parts()) {
            Object value = part.of().apply(outcome);
            if (!NOTHING.contains(value)) {
                parts.add(Headings.part(part.name()).plus(COLON).plus(part.describe(outcome)));
            }
        }
        return parts.isEmpty() ? table.parts().get(0).describe(outcome) : joined(parts, new Label("；", "; "));
    }

    private static Label joined(List<Label> labels, Label separator) {
        Label joined = new Label("", "");
        for (int i = 0; i < labels.size(); i++) {
            joined = i == 0 ? labels.get(0) : joined.plus(separator).plus(labels.get(i));
        }
        return joined;
    }
}
