package org.pbcore.ledger.register;

import java.util.OptionalLong;
import org.pbcore.ledger.intake.Problem;

/** A receiver of what a comparison finds, one by one, on the thread that compares. */
public interface DiffListener {
    /**
     * Receives a difference: those of rows in the order of the file, then rows whose name had to be looked for, then
     * what is gone.
     *
     * @param difference the difference
     */
    void difference(Difference difference);

    /**
     * Receives a problem of reading the file.
     *
     * @param problem the problem
     */
    default void problem(Problem problem) {}

    /**
     * Receives how far the reading is.
     *
     * @param bytesRead the bytes taken from the file
     * @param bytesTotal the size of the file; empty where it is unknown
     */
    default void progress(long bytesRead, OptionalLong bytesTotal) {}
}
