package org.pbcore.reports.docx;

import java.util.Map;
import java.util.TreeMap;

/** How wide the texts of a column are, in half-width characters. */
final class ColumnTexts {
    private static final int WIDEST = 80;

    private final Map<Integer, Integer> counts = new TreeMap<>();
    private int least;
    private int widest;

    /** Begins with a heading, and the widest thing in it that cannot be broken. */
    ColumnTexts(int heading, int unbroken) {
        least = unbroken;
        add(heading, unbroken);
    }

    /** Adds a text, and the widest thing in it that cannot be broken. */
    void add(int text, int unbroken) {
        int width = Math.min(WIDEST, Math.max(1, text));
        counts.merge(width, 1, Integer::sum);
        least = Math.max(least, Math.min(WIDEST, unbroken));
        widest = Math.max(widest, Math.max(width, least));
    }

    /** The widest thing that cannot be broken. */
    int least() {
        return least;
    }

    int widest() {
        return widest;
    }

    /** How wide the column is at least, that no text takes more than so many lines. */
    int narrowest(int lines) {
        return Math.max(least, (widest + lines - 1) / lines);
    }

    /** How many lines all texts take in a width. */
    long lines(int width) {
        long lines = 0;
        for (Map.Entry<Integer, Integer> texts : counts.entrySet()) {
            lines += (long) texts.getValue() * ((texts.getKey() + width - 1) / width);
        }
        return lines;
    }
}
