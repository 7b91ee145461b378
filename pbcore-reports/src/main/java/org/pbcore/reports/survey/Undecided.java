package org.pbcore.reports.survey;

import java.util.List;

/**
 * How many organisations unknown facts leave open, and which facts.
 *
 * @param count the organisations without a decision
 * @param missing for each fact how many of them it leaves open, most first; one organisation may miss several facts, so
 *     these need not add up to the count
 */
public record Undecided(long count, List<Share> missing) {
    /**
     * Copies the list.
     *
     * @param count the organisations without a decision
     * @param missing for each fact how many of them it leaves open, most first; one organisation may miss several
     *     facts, so these need not add up to the count
     */
    public Undecided {
        missing = List.copyOf(missing);
    }
}
