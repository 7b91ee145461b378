package org.pbcore.ledger.workbook;

/**
 * A bound on what a workbook may ask of the machine that reads it.
 *
 * @param parts the parts of the package
 * @param partBytes the bytes of one part, inflated
 * @param totalBytes the bytes of all parts that are read, inflated and counted each time
 * @param ratio how many times its stored size a part may inflate to, once it is over 1 MiB
 * @param textBytes the bytes of the shared texts, which are kept in memory
 * @param cellCharacters the characters of one cell
 * @param mergedRanges the merged ranges of one sheet, which are kept in memory
 */
public record WorkbookLimits(
        int parts, long partBytes, long totalBytes, int ratio, int textBytes, int cellCharacters, int mergedRanges) {
    /** Room for a full sheet of 1,048,576 rows and 100 columns. */
    public static final WorkbookLimits USUAL =
            new WorkbookLimits(2_000, 12L << 30, 40L << 30, 300, 256 << 20, 1 << 17, 1 << 18);
}
