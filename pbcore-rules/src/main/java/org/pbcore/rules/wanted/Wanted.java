package org.pbcore.rules.wanted;

import java.util.List;
import org.pbcore.rules.table.OpenPart;

/**
 * What is open about a subject, and in which order to ask for what is unknown. Shared by subjects that are open alike.
 *
 * @param open the open parts
 * @param steps what to ask for, most answers a fact first; together they decide every open part
 */
public record Wanted(List<OpenPart> open, List<Step> steps) {
    /**
     * Copies the lists.
     *
     * @param open the open parts
     * @param steps what to ask for, most answers a fact first; together they decide every open part
     */
    public Wanted {
        open = List.copyOf(open);
        steps = List.copyOf(steps);
    }

    /**
     * Facts to ask for together.
     *
     * @param facts the names of the facts, one where it decides something by itself
     * @param decides the open parts that are decided for certain once these facts and those of the steps before are
     *     known, and were not before
     */
    public record Step(List<String> facts, List<OpenPart> decides) {
        /**
         * Copies the lists.
         *
         * @param facts the names of the facts, one where it decides something by itself
         * @param decides the open parts that these facts decide
         */
        public Step {
            facts = List.copyOf(facts);
            decides = List.copyOf(decides);
        }
    }
}
