package org.pbcore.ledger;

import org.pbcore.model.PbcoreException;

/**
 * The database refused what an {@link Alongside} wrote, for example by a constraint of the host's own tables, at once
 * or on commit. Nothing is recorded, and appending the same again will fail the same way.
 */
public final class AlongsideFailedException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    AlongsideFailedException(String message, Throwable cause) {
        super("ALONGSIDE_FAILED", message, cause);
    }
}
