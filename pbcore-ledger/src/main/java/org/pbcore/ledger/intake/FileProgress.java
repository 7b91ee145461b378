package org.pbcore.ledger.intake;

import java.util.OptionalLong;

/** A receiver of how far the going through a file is. */
@FunctionalInterface
public interface FileProgress {
    /** Nobody listens. */
    FileProgress NONE = (bytesRead, bytesTotal) -> {};

    /**
     * Receives it.
     *
     * @param bytesRead the bytes taken from the file
     * @param bytesTotal the size of the file; empty where it is unknown
     */
    void at(long bytesRead, OptionalLong bytesTotal);
}
