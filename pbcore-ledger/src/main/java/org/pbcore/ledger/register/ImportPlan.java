package org.pbcore.ledger.register;

import org.pbcore.ledger.Head;

/**
 * A comparison that somebody may accept.
 *
 * @param summary what differs
 * @param digest the SHA-256 of the file, in hexadecimal
 * @param position the position of the ledger that was compared with
 * @param head the end of the unit's chain then
 */
public record ImportPlan(DiffSummary summary, String digest, long position, Head head) {}
