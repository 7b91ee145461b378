package org.pbcore.reports.docx;

import java.util.ArrayList;
import java.util.List;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Row;
import org.pbcore.reports.layout.CellText;
import org.pbcore.reports.layout.TextWidth;

/** Measures what stands in the columns of a table, in half-width characters. */
final class Measure {
    private static final int WIDEST_HEADING = 12;
    /** A heading of three characters is not torn. */
    private static final int WHOLE_HEADING = 6;

    private static final int LONGEST_WORD = 22;
    private static final int NARROWEST = 4;
    private static final char FIRST_WIDE = '\u2E80';

    private final CellText text;
    private final List<ColumnTexts> columns = new ArrayList<>();

    Measure(CellText text, List<Column> columns) {
        this.text = text;
        for (Column column : columns) {
            String heading = text.how().language().of(column.label());
            int width = Math.min(WIDEST_HEADING, width(heading));
            int whole = width <= WHOLE_HEADING ? width : Math.min(LONGEST_WORD, word(heading));
            this.columns.add(new ColumnTexts(width, Math.max(NARROWEST, whole)));
        }
    }

    /** Returns how wide a text is, its longest line. */
    static int width(String text) {
        int widest = 0;
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width = c == '\n' ? 0 : width + quarters(c);
            widest = Math.max(widest, width);
        }
        return (widest + 1) / 2;
    }

    /** Returns how wide a character is, in quarters of a Chinese one: capitals and signs are wider than digits. */
    private static int quarters(char c) {
        boolean isBroad = (c >= 'A' && c <= 'Z') || c == 'm' || c == 'w' || c == '%' || c == '@' || c == '&';
        return isBroad ? 3 : 2 * TextWidth.of(c);
    }

    void add(Row row) {
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            Cell cell = row.cells().get(i);
            String shown = DocxTable.shown(cell, text);
            int width = width(shown);
            boolean isWhole = CellText.isNumber(cell) || cell instanceof Cell.Day;
            columns.get(i).add(width, isWhole ? width : Math.min(LONGEST_WORD, word(shown)));
        }
    }

    Fit fit() {
        return Fit.of(columns);
    }

    /** Returns how long the longest word is that a line break would tear. */
    private static int word(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length = c <= ' ' || c >= FIRST_WIDE ? 0 : length + quarters(c);
            longest = Math.max(longest, length);
        }
        return (longest + 1) / 2;
    }
}
