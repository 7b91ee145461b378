package org.pbcore.rules.policy;

import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/**
 * Something that a clause asks for and that is not there.
 *
 * <p>{@code toString} does not say what, for it may be a person's.
 *
 * @param <T> what kind of thing it is
 * @param what what is missing
 * @param clause the clause that asks for it
 * @param modality how strongly it is asked for
 */
public record Missing<T>(T what, Clause clause, Modality modality) {
    @Override
    public String toString() {
        return "Missing[" + clause + " " + modality + "]";
    }
}
