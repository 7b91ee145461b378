package org.pbcore.rules.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbcore.rules.table.Row;

/**
 * A part that two rulebooks answer differently, with what explains it. Organisations with the same change share one.
 *
 * @param part the name of the part with that of its rule, for example {@code formation.duty}
 * @param before what the one rulebook answers
 * @param after what the other answers
 * @param beforeRows the rows that apply in the one
 * @param afterRows the rows that apply in the other
 * @param parameters the names of the parameters that it comes from: those without which, each set alone as before, the
 *     answer would not be what it is; where there are none, those that alone make it what it is; empty where only
 *     several together do either
 */
public record Change(
        String part,
        PartAnswer before,
        PartAnswer after,
        List<Row<?, ?>> beforeRows,
        List<Row<?, ?>> afterRows,
        Set<String> parameters) {
    /**
     * Copies the collections.
     *
     * @param part the name of the part with that of its rule
     * @param before what the one rulebook answers
     * @param after what the other answers
     * @param beforeRows the rows that apply in the one
     * @param afterRows the rows that apply in the other
     * @param parameters the names of the parameters that it comes from
     */
    public Change {
        beforeRows = List.copyOf(beforeRows);
        afterRows = List.copyOf(afterRows);
        parameters = Set.copyOf(parameters);
    }

    /**
     * Returns rows in short.
     *
     * @param rows the rows before or after
     * @return name, clause and force of each, for example {@code few 2.2.2-d MUST}
     */
    public static String text(List<Row<?, ?>> rows) {
        return rows.stream()
                .map(row -> row.id() + " " + row.clause() + " " + row.modality())
                .collect(Collectors.joining("; "));
    }
}
