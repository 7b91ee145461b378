package org.pbcore.ledger;

import org.pbcore.model.PbcoreException;

/** An archive that cannot be restored: damaged, cut off, or into a place that is not empty. Nothing was restored. */
public final class ArchiveFormatException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /** The line, from 1. */
    private final long line;

    /**
     * Refuses an archive.
     *
     * @param line the line, from 1; 0 when it is about the whole
     * @param message what is wrong, Chinese and English
     */
    public ArchiveFormatException(long line, String message) {
        super("ARCHIVE_FORMAT", (line == 0 ? "" : "line " + line + ": ") + message);
        this.line = line;
    }

    /**
     * Returns where.
     *
     * @return the line, from 1; 0 when it is about the whole
     */
    public long line() {
        return line;
    }
}
