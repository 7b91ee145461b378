package org.pbcore.reports.xlsx;

import java.util.List;

/** How wide columns are, and how high a text makes its row. In half-width characters and points. */
final class Widths {
    static final double LINE = 15;

    private static final double MOST = 409;
    private static final int DECIMAL_PLACES_WIDTH = 1;

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
        for (int column = 0; column < count; column++) {
            columns[column] = Math.max(columns[column], DECIMAL_PLACES_WIDTH);
        }
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

    /** Returns how many lines a text takes in a width, its own line breaks included. */
    static int lines(String text, int width) {
        int room = Math.max(2, width - 1);
        int lines = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int wide = c < 0x2E80 ? 1 : 2;
            if (c == '\n') {
                lines++;
                used = 0;
            } else if (used + wide > room) {
                lines++;
                used = wide;
            } else {
                used += wide;
            }
        }
        return lines;
    }

    /** Returns the height of a row of so many lines. */
    static double height(int lines) {
        return Math.min(MOST, lines * LINE + 4);
    }
}
