package org.pbcore.reports.xlsx;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Table;
import org.pbcore.reports.layout.TextWidth;

/** How wide columns are, and how high a text makes its row. In half-width characters and points. */
final class Widths {
    /** The sign of a tone and the space behind it. */
    static final int SIGN = 3;

    private static final double LINE = 15;
    private static final double TITLE_LINE = 24;
    /** The most that a spreadsheet takes. */
    private static final double MOST = 409;

    private static final int WIDEST_NUMBER = 24;
    /** A bold character is wider by an eighth. */
    private static final int BOLD = 8;

    /** Room beside a number: its indent, and the edges of the cell. */
    private static final int BESIDE = 2;

    private final int[] columns;

    /** Takes for each column the widest of some tables. */
    Widths(List<List<Integer>> tables) {
        int count = tables.stream().mapToInt(List::size).max().orElse(1);
        columns = new int[count];
        for (List<Integer> table : tables) {
            for (int column = 0; column < table.size(); column++) {
                columns[column] = Math.max(columns[column], table.get(column));
            }
        }
    }

    /** Returns how wide the columns of a table are: as they say, or as their numbers where these are in memory. */
    static List<Integer> wanted(Table table) throws IOException {
        int[] widths = table.headings().stream()
                .flatMap(heading -> heading.columns().stream())
                .mapToInt(Column::width)
                .toArray();
        if (table.rows().areInMemory()) {
            table.rows().forEach(row -> {
                int count = Math.min(widths.length, row.cells().size());
                for (int column = 0; column < count; column++) {
                    int characters = characters(row.cells().get(column));
                    int bold = row.isTotal() ? (characters + BOLD - 1) / BOLD : 0;
                    widths[column] = Math.max(widths[column], characters == 0 ? 0 : characters + bold + BESIDE);
                }
            });
        }
        return Arrays.stream(widths).boxed().toList();
    }

    /** Returns how many characters a number takes, which cannot go on in a second line; 0 for a text. */
    private static int characters(Cell cell) {
        if (cell instanceof Cell.Toned toned) {
            int inner = characters(toned.cell());
            return inner == 0 ? 0 : inner + SIGN;
        }
        if (cell instanceof Cell.Count count) {
            int digits = Long.toString(Math.abs(count.count())).length();
            return Math.min(WIDEST_NUMBER, digits + (digits - 1) / 3 + (count.count() < 0 ? 1 : 0));
        }
        if (cell instanceof Cell.Amount amount) {
            return CellRun.isExact(amount.amount())
                    ? Math.min(WIDEST_NUMBER, amount.amount().toPlainString().length())
                    : 0;
        }
        if (cell instanceof Cell.Ratio ratio) {
            return ratio.rate().percent().map(percent -> percent.length() + 1).orElse(0);
        }
        return cell instanceof Cell.Day day ? day.day().toString().length() : 0;
    }

    int count() {
        return columns.length;
    }

    int of(int column) {
        return columns[column];
    }

    /** Returns the width of some columns that stand together. */
    int of(int first, int count) {
        int sum = 0;
        for (int column = first; column < first + count; column++) {
            sum += columns[column];
        }
        return sum;
    }

    /** Returns how many lines a text takes in a width. */
    static int lines(String text, int width) {
        return TextWidth.lines(text, width - 1);
    }

    /** Returns how many lines a title takes, whose letters are larger. */
    static int titleLines(String text, int width) {
        return TextWidth.lines(text, width * 11 / 17 - 1);
    }

    /** Returns the height of a row of so many lines. */
    static double height(int lines) {
        return Math.min(MOST, lines * LINE + 4);
    }

    /** Returns the height of a title of so many lines. */
    static double titleHeight(int lines) {
        return Math.min(MOST, lines * TITLE_LINE);
    }
}
