/**
 * What was: an append-only, hash-chained, bitemporal record of facts.
 *
 * <p>Start with {@link org.pbcore.ledger.Ledger}, the one door; {@link org.pbcore.ledger.EntryDraft} says what a host
 * writes, {@link org.pbcore.ledger.LedgerReader} what it can ask.
 */
@NullMarked
package org.pbcore.ledger;

import org.jspecify.annotations.NullMarked;
