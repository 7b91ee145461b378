package org.pbcore.ledger.workbook;

/**
 * A sheet of a workbook.
 *
 * @param name what its tab says
 * @param visible false where the workbook hides it
 * @param part where the package keeps it
 * @param bytes its size as the package states it, which may be wrong; below 0 where it is not stated
 */
public record Sheet(String name, boolean visible, String part, long bytes) {}
