package org.pbcore.ledger.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** The ranges of cells, none of them over another, that a row lies in; rows are asked for from top to bottom. */
final class OpenRanges {
    private final TreeMap<Integer, MergedRange> byColumn = new TreeMap<>();
    private final PriorityQueue<MergedRange> ending =
            new PriorityQueue<>(Comparator.comparingInt(MergedRange::lastRow));

    /** Tells whether no two ranges share a cell. */
    static boolean areApart(List<MergedRange> ranges) {
        var open = new OpenRanges();
        return ranges.stream()
                .sorted(Comparator.comparingInt(MergedRange::firstRow))
                .allMatch(range -> {
                    open.advance(range.firstRow());
                    return open.add(range);
                });
    }

    /** Leaves the ranges behind that end above a row. */
    void advance(int row) {
        for (var first = ending.peek(); first != null && first.lastRow() < row; first = ending.peek()) {
            ending.poll();
            byColumn.remove(first.firstColumn());
        }
    }

    /** Opens a range that begins in the row; false when another one is open in one of its columns. */
    boolean add(MergedRange range) {
        var before = byColumn.floorEntry(range.lastColumn());
        if (before != null && before.getValue().lastColumn() >= range.firstColumn()) {
            return false;
        }
        byColumn.put(range.firstColumn(), range);
        ending.add(range);
        return true;
    }

    /** Tells whether a cell of the row lies in a range. */
    boolean contains(int column) {
        var range = byColumn.floorEntry(column);
        return range != null && range.getValue().lastColumn() >= column;
    }
}
