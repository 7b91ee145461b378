package org.pbcore.examples.conformance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.BoundWord;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Condition;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.Row;
import org.pbcore.rules.table.TableDefectException;

/**
 * The mistakes one could make in writing a table: a bound one off or with another word, in one row or in all, an
 * outcome, a force or a clause exchanged.
 */
final class TableMutants<F, O> {
    private final DecisionTable<F, O> table;
    private final List<Mutant> mutants = new ArrayList<>();

    /** A mistake, and the rows that it leaves. */
    final class Mutant {
        private final String name;
        private final List<Row<F, O>> rows;

        private Mutant(String name, List<Row<F, O>> rows) {
            this.name = table.id() + ": " + name;
            this.rows = rows;
        }

        /** The table with the mistake; empty where building refuses it. */
        Optional<DecisionTable<?, ?>> table() {
            try {
                return Optional.of(table.withRows(rows));
            } catch (TableDefectException refused) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private TableMutants(DecisionTable<F, O> table) {
        this.table = table;
    }

    static <F, O> List<TableMutants<F, O>.Mutant> of(DecisionTable<F, O> table) {
        TableMutants<F, O> all = new TableMutants<>(table);
        all.bounds();
        table.rows().forEach(all::exchanges);
        return all.mutants;
    }

    private void bounds() {
        Set<String> seen = new LinkedHashSet<>();
        for (Row<F, O> row : table.rows()) {
            for (Condition<F> condition : row.conditions()) {
                if (condition instanceof Condition.Within<F> within) {
                    for (Bound bound : within.bounds()) {
                        inOneRow(row, within, bound);
                        if (seen.add(within.axis().name() + atLeast(bound))) {
                            everywhere(within.axis().name(), bound);
                        }
                    }
                }
            }
        }
    }

    /** The bound moved or turned where it stands. */
    private void inOneRow(Row<F, O> row, Condition.Within<F> within, Bound bound) {
        List<Bound> others = new ArrayList<>();
        others.add(new Bound(bound.word(), bound.value() + 1));
        if (bound.value() > 0) {
            others.add(new Bound(bound.word(), bound.value() - 1));
        }
        for (BoundWord word : BoundWord.values()) {
            if (word != bound.word()) {
                others.add(new Bound(word, bound.value()));
            }
        }
        for (Bound other : others) {
            add(row.id() + " " + within.axis().name() + " " + bound + " is " + other, each -> {
                if (each != row) {
                    return each;
                }
                return with(row, within.axis().name(), old -> old.equals(bound) ? other : old);
            });
        }
    }

    /** Both sides of a cut moved together, so that there is neither gap nor overlap. */
    private void everywhere(String axis, Bound bound) {
        long cut = atLeast(bound);
        for (int by : new int[] {-1, 1}) {
            if (cut + by > 0) {
                add(
                        axis + " cut at " + cut + " moves by " + by,
                        row -> with(row, axis, old -> {
                            return atLeast(old) == cut && old.value() + by >= 0
                                    ? new Bound(old.word(), old.value() + by)
                                    : old;
                        }));
            }
        }
    }

    private void exchanges(Row<F, O> row) {
        Set<O> outcomes = new LinkedHashSet<>();
        Set<Clause> clauses = new LinkedHashSet<>();
        table.rows().forEach(other -> outcomes.add(other.outcome()));
        table.rows().forEach(other -> clauses.add(other.clause()));
        clauses.add(new Clause("1-a"));
        outcomes.remove(row.outcome());
        clauses.remove(row.clause());
        outcomes.forEach(outcome -> exchange(row, "answers " + outcome, row.modality(), row.clause(), outcome));
        clauses.forEach(clause -> exchange(row, "cites " + clause.id(), row.modality(), clause, row.outcome()));
        for (Modality modality : Modality.values()) {
            if (modality != row.modality()) {
                exchange(row, "is " + modality, modality, row.clause(), row.outcome());
            }
        }
    }

    private void exchange(Row<F, O> row, String how, Modality modality, Clause clause, O outcome) {
        Row<F, O> other = new Row<>(row.id(), modality, clause, outcome, row.conditions());
        add(row.id() + " " + how, each -> each == row ? other : each);
    }

    private void add(String name, UnaryOperator<Row<F, O>> mistake) {
        mutants.add(new Mutant(name, table.rows().stream().map(mistake).toList()));
    }

    private static <F, O> Row<F, O> with(Row<F, O> row, String axis, UnaryOperator<Bound> mistake) {
        List<Condition<F>> conditions = new ArrayList<>();
        for (Condition<F> condition : row.conditions()) {
            boolean isMeant = condition.axis().name().equals(axis);
            conditions.add(
                    isMeant && condition instanceof Condition.Within<F> within
                            ? new Condition.Within<>(
                                    within.axis(),
                                    within.bounds().stream().map(mistake).toList())
                            : condition);
        }
        return new Row<>(row.id(), row.modality(), row.clause(), row.outcome(), conditions);
    }

    /** The least count on the upper side of a bound. */
    private static long atLeast(Bound bound) {
        boolean isOn = bound.word() == BoundWord.AT_LEAST || bound.word() == BoundWord.FEWER_THAN;
        return isOn ? bound.value() : bound.value() + 1L;
    }
}
