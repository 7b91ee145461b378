package org.pbcore.rules.table;

import java.util.List;

/**
 * A part that unknown facts leave open, and what it would take to decide it.
 *
 * @param table the id of the table
 * @param part the name of the part
 * @param sets the smallest sets of unknown facts that decide the part for certain: whatever they turn out to be,
 *     nothing else need be known; no set holds another; fewer facts first, then in the order of the table
 * @param sometimes the facts that decide the part alone where they turn out to have one value or another, in the order
 *     of the table; those that always do among them
 * @param clauses the clauses of the rows that are still possible, each once
 */
public record OpenPart(
        String table, String part, List<List<String>> sets, List<String> sometimes, List<Clause> clauses) {
    /**
     * Copies the lists.
     *
     * @param table the id of the table
     * @param part the name of the part
     * @param sets the smallest sets of unknown facts that decide the part for certain
     * @param sometimes the facts that decide the part alone where they turn out to have one value or another
     * @param clauses the clauses of the rows that are still possible, each once
     */
    public OpenPart {
        sets = sets.stream().map(List::copyOf).toList();
        sometimes = List.copyOf(sometimes);
        clauses = List.copyOf(clauses);
    }

    /**
     * Says whether one fact decides the part for certain.
     *
     * @param fact the name of the fact
     * @return true where it alone does, whatever it turns out to be
     */
    public boolean isDecidedBy(String fact) {
        return sets.contains(List.of(fact));
    }

    /**
     * Returns the name of the part with that of its rule.
     *
     * @return for example {@code formation.duty}
     */
    public String name() {
        int dot = table.indexOf('.');
        return (dot < 0 ? table : table.substring(0, dot)) + "." + part;
    }
}
