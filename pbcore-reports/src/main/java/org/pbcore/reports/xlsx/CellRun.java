package org.pbcore.reports.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Tone;
import org.pbcore.reports.layout.CellText;
import org.pbcore.reports.layout.FormulaGuard;

/** Writes the cells of a row, each with its type: a text is a text and never a formula. */
final class CellRun {
    /** The most characters that a cell holds. */
    static final int LONGEST_TEXT = 32_767;

    private static final int MOST_DIGITS = 15;
    private static final int LARGEST_EXPONENT = 307;
    private static final long LARGEST_EXACT = 999_999_999_999_999L;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Before this day a spreadsheet counts a day that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final XmlBytes xml;
    private final CellText text;
    private final String[] columns;
    private String row = "";

    CellRun(XmlBytes xml, CellText text, int width) {
        this.xml = xml;
        this.text = text;
        this.columns = new String[width];
        for (int column = 0; column < width; column++) {
            columns[column] = "<c r=\"" + letters(column);
        }
    }

    /** Returns the letters of a column, counted from 0. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** Cuts a text to what a cell holds, with an ellipsis where something is missing. */
    static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = LONGEST_TEXT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Begins the row of a number, counted from 1. */
    void begin(long number) {
        row = Long.toString(number);
    }

    void cell(int column, Cell cell, boolean isTotal) throws IOException {
        if (cell instanceof Cell.Toned toned) {
            cell(column, toned.cell(), isTotal, toned.tone());
        } else {
            cell(column, cell, isTotal, null);
        }
    }

    private void cell(int column, Cell cell, boolean isTotal, @Nullable Tone tone) throws IOException {
        if (cell instanceof Cell.Count count && Math.abs(count.count()) <= LARGEST_EXACT) {
            start(column, Look.of(Look.Kind.COUNT, isTotal, tone));
            xml.raw("\"><v>").number(count.count()).raw("</v></c>");
        } else if (cell instanceof Cell.Amount amount && isExact(amount.amount())) {
            number(
                    column,
                    Look.of(Look.Kind.AMOUNT, isTotal, tone),
                    amount.amount().toPlainString());
        } else if (cell instanceof Cell.Ratio ratio) {
            ratio(column, ratio, isTotal, tone);
        } else if (cell instanceof Cell.Day day && !day.day().isBefore(FIRST_DAY)) {
            String serial = Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day.day()));
            number(column, Look.of(Look.Kind.DAY, isTotal, tone), serial);
        } else if (cell instanceof Cell.Marked marked) {
            text(column, Look.of(Look.Kind.MARK, isTotal, tone), marked.mark().sign());
        } else {
            String shown = text.plain(cell);
            Look.Kind kind = FormulaGuard.isRisky(shown) ? Look.Kind.RISKY : Look.Kind.TEXT;
            text(column, Look.of(kind, isTotal, tone), shown);
        }
    }

    /** Says whether a spreadsheet keeps all digits of a number, as many as it has and as large as they are. */
    static boolean isExact(BigDecimal number) {
        long exponent = (long) number.precision() - number.scale() - 1;
        return number.precision() <= MOST_DIGITS && Math.abs(exponent) <= LARGEST_EXPONENT;
    }

    /** A rate is written as it is printed, so that the sheet shows what every other form shows. */
    private void ratio(int column, Cell.Ratio ratio, boolean isTotal, @Nullable Tone tone) throws IOException {
        Optional<String> percent = ratio.rate().percent();
        if (percent.isPresent()) {
            String share = new BigDecimal(percent.get()).movePointLeft(2).toPlainString();
            number(column, Look.of(Look.Kind.RATE, isTotal, tone), share);
        } else {
            text(column, Look.of(Look.Kind.MARK, isTotal, tone), text.plain(ratio));
        }
    }

    private void start(int column, int look) throws IOException {
        xml.raw(columns[column]).raw(row).raw("\" s=\"").number(look);
    }

    private void number(int column, int look, String digits) throws IOException {
        start(column, look);
        xml.raw("\"><v>").raw(digits).raw("</v></c>");
    }

    /** Writes words of a title, heading or note, which stay text when they are edited. */
    void words(int column, int look, String value) throws IOException {
        text(column, FormulaGuard.isRisky(value) ? Look.risky(look) : look, value);
    }

    /** Writes a text; an empty one is an empty cell with its look. */
    void text(int column, int look, String value) throws IOException {
        start(column, look);
        if (value.isEmpty()) {
            xml.raw("\"/>");
        } else {
            xml.raw("\" t=\"inlineStr\"><is><t");
            xml.raw(isSpaced(value) ? " xml:space=\"preserve\">" : ">");
            xml.text(cut(value)).raw("</t></is></c>");
        }
    }

    private static boolean isSpaced(String value) {
        return value.charAt(0) <= ' ' || value.charAt(value.length() - 1) <= ' ' || value.indexOf('\n') >= 0;
    }
}
