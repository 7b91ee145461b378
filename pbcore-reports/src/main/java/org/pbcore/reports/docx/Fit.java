package org.pbcore.reports.docx;

import java.util.Arrays;
import java.util.List;

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

    /** How many lines the fullest cell may take before smaller letters or a wider page are tried. */
    private static final int LINES = 3;

    /**
     * Finds the largest letters with which a table fits: upright first.
     *
     * @param least the widest thing of each column that cannot be broken, in half-width characters
     * @param wanted the widest text of each column, in the same
     */
    static Fit of(int[] least, int[] wanted) {
        for (boolean isLying : new boolean[] {false, true}) {
            for (int size : SIZES) {
                if ((isLying || size >= SMALLEST_UPRIGHT) && isReadable(least, wanted, size, isLying)) {
                    return new Fit(widths(least, wanted, size, isLying), size, isLying);
                }
            }
        }
        int size = Arrays.stream(SIZES)
                .filter(each -> sum(least, each) <= PageSetup.width(true))
                .findFirst()
                .orElse(SIZES[SIZES.length - 1]);
        return new Fit(widths(least, wanted, size, true), size, true);
    }

    private static boolean isReadable(int[] least, int[] wanted, int size, boolean isLying) {
        if (sum(least, size) > PageSetup.width(isLying)) {
            return false;
        }
        List<Integer> widths = widths(least, wanted, size, isLying);
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] * size * WIDTH > LINES * (widths.get(i) - 2 * MARGIN - SLACK)) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> widths(int[] least, int[] wanted, int size, boolean isLying) {
        int room = PageSetup.width(isLying);
        int allLeast = sum(least, size);
        int allWanted = sum(wanted, size);
        int[] widths = new int[least.length];
        for (int i = 0; i < widths.length; i++) {
            int small = twips(least[i], size);
            int large = twips(wanted[i], size);
            if (allWanted <= room || allLeast >= room) {
                widths[i] = (int) ((long) large * room / allWanted);
            } else {
                widths[i] = small + (int) ((long) (large - small) * (room - allLeast) / (allWanted - allLeast));
            }
        }
        widths[widths.length - 1] += room - Arrays.stream(widths).sum();
        return Arrays.stream(widths).boxed().toList();
    }

    private static int sum(int[] characters, int size) {
        return Arrays.stream(characters).map(width -> twips(width, size)).sum();
    }

    private static int twips(int characters, int size) {
        return characters * size * WIDTH + 2 * MARGIN + SLACK;
    }
}
