package org.pbcore.reports.survey;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/**
 * How many of a whole are one thing.
 *
 * @param code the code of the thing, stable from release to release
 * @param label what people call it
 * @param count how many
 */
public record Share(String code, Label label, long count) {
    /**
     * Counts a constant of a vocabulary.
     *
     * @param term the constant
     * @param count how many
     * @return the share
     */
    public static Share of(Term term, long count) {
        return new Share(term.code(), term.label(), count);
    }
}
