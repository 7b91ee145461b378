package org.pbcore.ledger.workbook;

/** What a cell of a sheet holds. */
public enum CellKind {
    /** Text; numbers typed as text too. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A number of sixteen digits or more, whose last ones the spreadsheet has lost. */
    INEXACT_NUMBER,
    /** A number that its style shows as a date. */
    DATE,
    /** A truth value. */
    TRUTH,
    /** A formula, never evaluated; its text is empty. */
    FORMULA,
    /** An error such as {@code #N/A}; its text is empty. */
    ERROR
}
