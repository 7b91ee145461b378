package org.pbcore.reports.docx;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table fits on paper.
 *
 * @param widths the widths of its columns, in twips
 * @param size the size of its letters, in half points
 * @param isLying whether its page lies on the long side
 */
record Fit(List<Integer> widths, int size, boolean isLying) {
    /** The usual size of letters in a table. */
    static final int USUAL = 24;

    /** Room beside the text of a cell, in twips. */
    static final int MARGIN = 60;

    /** A half-width character is half as wide as its letters are high: twips for each half point. */
    private static final int WIDTH = 5;

    private static final int[] SIZES = {USUAL, 21, 18, 15};
    private static final int SMALLEST_UPRIGHT = 21;
    /** Room that a border takes, and a font that is a little wider than its name says. */
    private static final int SLACK = 40;

    /** How many lines the fullest cell may take: first two, then three, before a wider page is tried. */
    private static final int[] LINES = {2, 3};

    /**
     * Finds the largest letters with which a table fits: upright first.
     *
     * @param columns what stands in its columns
     */
    static Fit of(List<ColumnTexts> columns) {
        for (boolean isLying : new boolean[] {false, true}) {
            for (int lines : LINES) {
                int[] narrow = columns.stream()
                        .mapToInt(texts -> texts.narrowest(lines))
                        .toArray();
                for (int size : SIZES) {
                    if ((isLying || size >= SMALLEST_UPRIGHT) && sum(narrow) <= room(narrow, size, isLying)) {
                        return new Fit(widths(columns, narrow, size, isLying), size, isLying);
                    }
                }
            }
        }
        int[] least = columns.stream().mapToInt(ColumnTexts::least).toArray();
        int size = Arrays.stream(SIZES)
                .filter(each -> sum(least) <= room(least, each, true))
                .findFirst()
                .orElse(SIZES[SIZES.length - 1]);
        return new Fit(widths(columns, least, size, true), size, true);
    }

    /** How many half-width characters stand beside one another in all columns. */
    private static int room(int[] columns, int size, boolean isLying) {
        return (PageSetup.width(isLying) - columns.length * (2 * MARGIN + SLACK)) / (size * WIDTH);
    }

    /** Widens columns where that saves the most lines, then all of them until they fill the page. */
    private static List<Integer> widths(List<ColumnTexts> columns, int[] narrow, int size, boolean isLying) {
        int[] characters = narrow.clone();
        int left = room(characters, size, isLying) - sum(characters);
        for (Step step = best(columns, characters, left); step != null; step = best(columns, characters, left)) {
            characters[step.column] += step.characters;
            left -= step.characters;
        }
        int page = PageSetup.width(isLying);
        int[] widths = Arrays.stream(characters).map(each -> twips(each, size)).toArray();
        int more = page - sum(widths);
        int all = sum(characters);
        for (int i = 0; i < widths.length; i++) {
            widths[i] += (int) ((long) more * characters[i] / all);
        }
        widths[widths.length - 1] += page - sum(widths);
        return Arrays.stream(widths).boxed().toList();
    }

    /** The step that saves the most lines for each character; null where none that fits saves any. */
    private static @Nullable Step best(List<ColumnTexts> columns, int[] characters, int left) {
        Step best = null;
        for (int i = 0; i < characters.length; i++) {
            ColumnTexts texts = columns.get(i);
            int most = Math.min(left, texts.widest() - characters[i]);
            for (int more = 1; more <= most; more++) {
                long saved = texts.lines(characters[i]) - texts.lines(characters[i] + more);
                if (saved > 0 && (best == null || saved * best.characters > best.saved * more)) {
                    best = new Step(i, more, saved);
                }
            }
        }
        return best;
    }

    /** Makes a column wider. */
    private record Step(int column, int characters, long saved) {}

    private static int sum(int[] numbers) {
        return Arrays.stream(numbers).sum();
    }

    private static int twips(int characters, int size) {
        return characters * size * WIDTH + 2 * MARGIN + SLACK;
    }
}
