package org.pbcore.examples.quickstart;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table of text, in columns as wide as their widest cell; a Chinese character is two wide. */
final class TextTable {
    private static final int FIRST_WIDE = 0x2E80;
    private static final int LEFT_COLUMNS = 2;

    private final List<String[]> rows = new ArrayList<>();

    TextTable(String... headings) {
        rows.add(headings);
    }

    void row(String... cells) {
        rows.add(cells);
    }

    void print(PrintWriter out) {
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder(" ");
            for (int column = 0; column < row.length; column++) {
                String pad = " ".repeat(widest(column) - width(row[column]));
                line.append(' ').append(column < LEFT_COLUMNS ? row[column] + pad : pad + row[column]).append(' ');
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int widest(int column) {
        return rows.stream().mapToInt(row -> width(row[column])).max().orElse(0);
    }

    private static int width(String text) {
        return text.codePoints().map(point -> point >= FIRST_WIDE ? 2 : 1).sum();
    }
}
