package org.pbcore.ledger.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.pbcore.ledger.workbook.MergedRange;

/** The merged cells below the headings: all but the first of each range look filled and are empty. */
final class MergedBelow {
    private final List<MergedRange> coming;
    private final List<MergedRange> open = new ArrayList<>();
    private int next;

    private final int width;

    MergedBelow(List<MergedRange> ranges, int headings, int width) {
        this.width = width;
        coming = ranges.stream()
                .filter(range -> range.lastRow() > headings && range.firstColumn() < width)
                .sorted(Comparator.comparingInt(MergedRange::firstRow))
                .toList();
    }

    /** Names the columns of the table that a row, further down than the row asked for before, only seems to fill. */
    void hidden(int row, IntConsumer columns) {
        for (; next < coming.size() && coming.get(next).firstRow() <= row; next++) {
            open.add(coming.get(next));
        }
        open.removeIf(range -> range.lastRow() < row);
        for (var range : open) {
            for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), width - 1); column++) {
                if (row > range.firstRow() || column > range.firstColumn()) {
                    columns.accept(column);
                }
            }
        }
    }
}
