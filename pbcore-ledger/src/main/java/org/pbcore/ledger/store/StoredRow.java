package org.pbcore.ledger.store;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table of entries.
 *
 * @param position the record position
 * @param unit the ledger unit
 * @param sequence the place in the unit's chain
 * @param kind the kind of fact
 * @param key what it is of
 * @param from the first business day, ISO
 * @param to the day after the last, ISO; null while open
 * @param region the region's code, or null
 * @param hash the hash in hexadecimal
 * @param text the canonical text
 */
public record StoredRow(
        long position,
        String unit,
        long sequence,
        String kind,
        String key,
        String from,
        @Nullable String to,
        @Nullable String region,
        String hash,
        String text) {}
