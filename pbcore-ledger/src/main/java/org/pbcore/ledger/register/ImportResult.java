package org.pbcore.ledger.register;

/**
 * What was recorded.
 *
 * @param organisations the organisations that were new, changed or gone
 * @param entries the entries that were appended
 * @param personalValues the personal values that the vault took
 * @param personalLeftOut the personal values that were not kept, for want of a vault or of a field
 */
public record ImportResult(long organisations, long entries, long personalValues, long personalLeftOut) {}
