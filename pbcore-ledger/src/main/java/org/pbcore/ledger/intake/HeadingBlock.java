package org.pbcore.ledger.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.workbook.MergedRange;

/** The rows that hold the headings of a sheet: one, or several that merged cells tie together. */
final class HeadingBlock {
    /** How many rows that hold something are looked through for the headings. */
    static final int ROWS_SEARCHED = 60;

    private static final int MOST_LEVELS = 5;

    private final Columns columns;
    private final int lastRow;
    private final int levels;

    private HeadingBlock(Columns columns, int lastRow, int levels) {
        this.columns = columns;
        this.lastRow = lastRow;
        this.levels = levels;
    }

    /** Finds the block of which most headings are known, the largest and first of such; null where none is known. */
    static @Nullable HeadingBlock find(
            NavigableMap<Integer, Map<Integer, String>> rows, List<MergedRange> merged, String sheet) {
        HeadingBlock best = null;
        int end = rows.isEmpty() ? 0 : rows.lastKey();
        var above = merged.stream().filter(range -> range.firstRow() <= end).toList();
        for (int first : rows.keySet()) {
            int last = lastLevel(first, rows, above);
            if (last - first < MOST_LEVELS) {
                var paths = paths(first, last, rows, above);
                var block = new HeadingBlock(new Columns(paths, last, Optional.of(sheet)), last, last - first + 1);
                if (!block.columns.facts().isEmpty() && (best == null || block.isBetterThan(best))) {
                    best = block;
                }
            }
        }
        return best;
    }

    Columns columns() {
        return columns;
    }

    /** Returns the row above the first row of the table. */
    int lastRow() {
        return lastRow;
    }

    private boolean isBetterThan(HeadingBlock other) {
        int known = columns.known();
        return known > other.columns.known() || (known == other.columns.known() && levels > other.levels);
    }

    /** Goes down as far as merged cells reach, and below cells that are merged across their parts. */
    private static int lastLevel(
            int first, NavigableMap<Integer, Map<Integer, String>> rows, List<MergedRange> merged) {
        int last = first;
        for (int row = first; row <= last && last - first < MOST_LEVELS; row++) {
            for (var range : merged) {
                if (range.firstRow() == row) {
                    boolean hasParts = range.firstColumn() < range.lastColumn()
                            && rows.getOrDefault(range.lastRow() + 1, Map.of()).keySet().stream()
                                    .anyMatch(column -> column > range.firstColumn() && column <= range.lastColumn());
                    last = Math.max(last, hasParts ? range.lastRow() + 1 : range.lastRow());
                }
            }
        }
        return last;
    }

    private static List<List<String>> paths(
            int first, int last, NavigableMap<Integer, Map<Integer, String>> rows, List<MergedRange> merged) {
        var block = new TreeMap<Integer, Map<Integer, String>>();
        for (int row = first; row <= last; row++) {
            block.put(row, new TreeMap<>(rows.getOrDefault(row, Map.of())));
        }
        for (var range : merged) {
            var text = rows.getOrDefault(range.firstRow(), Map.of()).get(range.firstColumn());
            for (int row = Math.max(first, range.firstRow()); row <= Math.min(last, range.lastRow()); row++) {
                for (int column = range.firstColumn(); text != null && column <= range.lastColumn(); column++) {
                    block.getOrDefault(row, Map.of()).put(column, text);
                }
            }
        }
        int width = block.values().stream()
                .flatMap(row -> row.keySet().stream())
                .max(Integer::compare)
                .map(column -> column + 1)
                .orElse(0);
        var paths = new ArrayList<List<String>>();
        for (int column = 0; column < width; column++) {
            paths.add(path(block, column));
        }
        return withoutTitle(paths);
    }

    private static List<String> path(NavigableMap<Integer, Map<Integer, String>> block, int column) {
        var path = new ArrayList<String>();
        for (var row : block.values()) {
            var text = row.getOrDefault(column, "").strip().replaceAll("\\s+", "");
            if (!text.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(text))) {
                path.add(text);
            }
        }
        return path.isEmpty() ? List.of("") : path;
    }

    /** Leaves out what stands above every column. */
    private static List<List<String>> withoutTitle(List<List<String>> paths) {
        var rest = paths;
        while (rest.size() > 1 && rest.stream().allMatch(path -> path.size() > 1)) {
            var title = rest.get(0).get(0);
            if (!rest.stream().allMatch(path -> path.get(0).equals(title))) {
                break;
            }
            rest = rest.stream().map(path -> path.subList(1, path.size())).toList();
        }
        return Collections.unmodifiableList(rest);
    }
}
