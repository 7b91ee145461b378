package org.pbcore.ledger.register;

import java.time.LocalDate;
import java.util.Optional;
import org.pbcore.ledger.Head;

/**
 * A comparison that somebody may accept.
 *
 * @param terms how the file was compared, and would be recorded
 * @param until the day from which the unit knows something newer, so that what the file says ends there; empty where
 *     the file is the newest
 * @param summary what differs
 * @param digest the SHA-256 of the file, in hexadecimal
 * @param position the position of the ledger that was compared with
 * @param head the end of the unit's chain then
 */
public record ImportPlan(
        ImportTerms terms, Optional<LocalDate> until, DiffSummary summary, String digest, long position, Head head) {}
