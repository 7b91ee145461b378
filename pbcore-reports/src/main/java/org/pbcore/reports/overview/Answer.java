package org.pbcore.reports.overview;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * What a question says of an organisation; many share one.
 *
 * @param sets the numbers that count it
 * @param why in words, with clauses
 */
record Answer(List<NumberSet> sets, Label why) {
    Answer {
        sets = List.copyOf(sets);
    }

    /**
     * What a number counts.
     *
     * @param name the name, unique in its question
     * @param label what people call it
     */
    record NumberSet(String name, Label label) {}
}
