package org.pbcore.ledger.store;

/**
 * Marks work alongside entries of pbcore's own kinds, whose names begin with {@link #PREFIX}. This package is not
 * exported, so that no host can claim to be the library.
 */
public interface OwnEntries {
    /** What the names of the library's own kinds begin with. */
    String PREFIX = "pbcore.";
}
