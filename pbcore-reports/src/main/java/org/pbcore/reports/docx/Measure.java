package org.pbcore.reports.docx;

import java.util.List;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Row;
import org.pbcore.reports.layout.CellText;
import org.pbcore.reports.layout.TextWidth;

/** Measures what stands in the columns of a table, in half-width characters. */
final class Measure {
    private static final int WIDEST = 80;
    private static final int WIDEST_HEADING = 12;
    private static final int LONGEST_WORD = 22;
    private static final int NARROWEST = 4;
    private static final char FIRST_WIDE = '\u2E80';

    private final CellText text;
    private final int[] least;
    private final int[] wanted;

    Measure(CellText text, List<Column> columns) {
        this.text = text;
        this.least = new int[columns.size()];
        this.wanted = new int[columns.size()];
        for (int i = 0; i < least.length; i++) {
            String heading = text.how().language().of(columns.get(i).label());
            least[i] = Math.max(NARROWEST, Math.min(LONGEST_WORD, word(heading)));
            wanted[i] = Math.max(least[i], Math.min(WIDEST_HEADING, width(heading)));
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
        for (int i = 0; i < Math.min(least.length, row.cells().size()); i++) {
            Cell cell = row.cells().get(i);
            String shown = DocxTable.shown(cell, text);
            int width = Math.min(WIDEST, width(shown));
            boolean isWhole = CellText.isNumber(cell) || cell instanceof Cell.Day;
            least[i] = Math.max(least[i], isWhole ? width : Math.min(LONGEST_WORD, word(shown)));
            wanted[i] = Math.max(wanted[i], Math.max(width, least[i]));
        }
    }

    Fit fit() {
        return Fit.of(least, wanted);
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
