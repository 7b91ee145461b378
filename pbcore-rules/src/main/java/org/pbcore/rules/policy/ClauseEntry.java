package org.pbcore.rules.policy;

import java.util.List;
import java.util.Optional;
import org.pbcore.model.term.Label;

/**
 * A clause of the plan and where it lives in this library.
 *
 * @param id the id of the clause, for example {@code 2.2.2-c}
 * @param paraphrase what it asks, in our own words
 * @param tables the ids of the decision tables with a row that cites it
 * @param calculators the names of the types, other than tables, that decide what it asks
 * @param records the names of the types that hold what it asks to be kept
 * @param judgement why no rule decides it, or what of it is left to people
 */
public record ClauseEntry(
        String id,
        Label paraphrase,
        List<String> tables,
        List<String> calculators,
        List<String> records,
        Optional<Label> judgement) {
    /**
     * Copies the lists.
     *
     * @param id the id of the clause, for example {@code 2.2.2-c}
     * @param paraphrase what it asks, in our own words
     * @param tables the ids of the decision tables with a row that cites it
     * @param calculators the names of the types, other than tables, that decide what it asks
     * @param records the names of the types that hold what it asks to be kept
     * @param judgement why no rule decides it, or what of it is left to people
     */
    public ClauseEntry {
        tables = List.copyOf(tables);
        calculators = List.copyOf(calculators);
        records = List.copyOf(records);
    }

    /**
     * Returns how the clause is treated, first of all.
     *
     * @return decided where anything decides it, else recorded where anything keeps it, else judgement
     */
    public ClauseTreatment treatment() {
        if (!tables.isEmpty() || !calculators.isEmpty()) {
            return ClauseTreatment.DECIDED;
        }
        return records.isEmpty() ? ClauseTreatment.JUDGEMENT : ClauseTreatment.RECORDED;
    }
}
