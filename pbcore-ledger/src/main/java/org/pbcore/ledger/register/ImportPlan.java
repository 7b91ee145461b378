package org.pbcore.ledger.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A comparison that somebody may accept.
 *
 * @param terms how the file was compared, and would be recorded
 * @param until the day from which the unit knows something newer, so that what the file says ends there; empty where
 *     the file is the newest
 * @param summary what differs
 * @param digest the SHA-256 of the file, in hexadecimal
 * @param differences the SHA-256 of all that was told to differ, in hexadecimal
 * @param position the position of the ledger that was compared with
 */
public record ImportPlan(
        ImportTerms terms,
        Optional<LocalDate> until,
        DiffSummary summary,
        String digest,
        String differences,
        long position) {}
