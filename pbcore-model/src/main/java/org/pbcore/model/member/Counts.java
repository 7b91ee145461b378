package org.pbcore.model.member;

import java.util.OptionalInt;
import org.pbcore.model.InvalidFactsException;

/** Counts of persons: never below zero. */
public final class Counts {
    private Counts() {}

    /**
     * Refuses a negative count.
     *
     * @param path the place of the count, as a JSON pointer
     * @param count the count; an unknown one passes
     * @throws InvalidFactsException when it is below zero
     */
    public static void refuseNegative(String path, OptionalInt count) {
        if (count.isPresent() && count.getAsInt() < 0) {
            throw new InvalidFactsException(path, "人数不能为负 a count is never negative");
        }
    }
}
