package org.pbcore.ledger.workbook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell with something in it.
 *
 * @param column the column, counted from 0
 * @param kind what it holds
 * @param text what it says: text as it stands, numbers as a spreadsheet shows them without format, dates as
 *     {@code 2020-08-31} where they are whole days, TRUE or FALSE
 * @param date the day that a number or date counts to, by the workbook's calendar of 1900 or 1904; empty where it
 *     counts to none
 */
public record SheetCell(int column, CellKind kind, String text, Optional<LocalDate> date) {
    /** The columns a sheet can have. */
    static final int MOST_COLUMNS = 16_384;

    @Override
    public String toString() {
        return "SheetCell[column=" + column + ", kind=" + kind + "]";
    }
}
