package org.pbcore.ledger.register;

import java.util.Map;
import java.util.Set;

/**
 * How a file is to be compared.
 *
 * @param wholeRegister whether the file is the whole register, so that what it does not have is gone
 * @param links what a person decided: the known key that a row's own key stands for
 * @param others what a person decided: keys of rows that are none of their candidates
 * @param moved what a person decided: codes, or keys of rows, that another ledger unit holds and that have moved to
 *     this one; a row may have moved and stand for a known key
 */
public record DiffTerms(boolean wholeRegister, Map<String, String> links, Set<String> others, Set<String> moved) {
    /** A file that tells of some organisations, and nothing decided. */
    public static final DiffTerms PART = new DiffTerms(false, Map.of(), Set.of(), Set.of());

    /** A whole register, and nothing decided. */
    public static final DiffTerms WHOLE = new DiffTerms(true, Map.of(), Set.of(), Set.of());

    /**
     * Copies the decisions.
     *
     * @param wholeRegister whether the file is the whole register
     * @param links the known key that a row's own key stands for
     * @param others keys of rows that are none of their candidates
     * @param moved codes, or keys of rows, that have moved to this unit
     * @throws InvalidDecisionException when a row is said to stand for a known key and for none
     */
    public DiffTerms {
        links = Map.copyOf(links);
        others = Set.copyOf(others);
        moved = Set.copyOf(moved);
        for (var key : links.keySet()) {
            if (others.contains(key)) {
                throw InvalidDecisionException.twice(key);
            }
        }
    }

    /** Tells whether a person said which organisation a row is of. */
    boolean isDecided(String key) {
        return links.containsKey(key) || others.contains(key);
    }
}
