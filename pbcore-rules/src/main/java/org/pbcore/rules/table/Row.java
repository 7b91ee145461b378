package org.pbcore.rules.table;

import java.util.List;

/**
 * A row of a table: under these conditions this outcome, with this force, because of this clause.
 *
 * @param <F> the subject
 * @param <O> the outcome
 * @param id the name of the row, unique in its table
 * @param modality the force
 * @param clause the clause it carries out
 * @param outcome the outcome
 * @param conditions what it asks; an axis without a condition may take any value
 */
public record Row<F, O>(String id, Modality modality, Clause clause, O outcome, List<Condition<F>> conditions) {
    /**
     * Copies the list.
     *
     * @param id the name of the row, unique in its table
     * @param modality the force
     * @param clause the clause it carries out
     * @param outcome the outcome
     * @param conditions what it asks; an axis without a condition may take any value
     */
    public Row {
        conditions = List.copyOf(conditions);
    }
}
