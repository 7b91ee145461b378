package org.pbcore.reports.survey;

/** Text for a cell that a spreadsheet opens. */
final class CsvText {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvText() {}

    /** A spreadsheet would run a cell that begins like a formula: an apostrophe makes it text. */
    static String asText(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
