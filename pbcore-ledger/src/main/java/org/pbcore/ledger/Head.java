package org.pbcore.ledger;

/**
 * The end of a unit's chain.
 *
 * @param unit the ledger unit
 * @param sequence how many entries the unit has
 * @param position the position of the last; 0 when there is none
 * @param hash the hash of the last in hexadecimal; of a unit without entries the hash that its first entry will name
 */
public record Head(String unit, long sequence, long position, String hash) {}
