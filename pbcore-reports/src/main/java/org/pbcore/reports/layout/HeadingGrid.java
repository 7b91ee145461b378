package org.pbcore.reports.layout;

import java.util.ArrayList;
import java.util.List;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Column;
import org.pbcore.reports.Heading;
import org.pbcore.reports.HeadingGroup;

/**
 * Headings laid out on rows and columns: a group spans its columns, a column reaches down to the last row.
 *
 * @param depth how many rows they take
 * @param columns the columns, from left to right
 * @param cells the cells, row by row and from left to right
 */
public record HeadingGrid(int depth, List<Column> columns, List<Place> cells) {
    /**
     * A heading in its place.
     *
     * @param label what stands in it
     * @param row its first row, from 0
     * @param column its first column, from 0
     * @param rows how many rows it takes
     * @param columns how many columns it takes
     */
    public record Place(Label label, int row, int column, int rows, int columns) {
        /**
         * Says whether it takes more than one field.
         *
         * @return true where fields are merged
         */
        public boolean isMerged() {
            return rows > 1 || columns > 1;
        }
    }

    /**
     * Lays headings out.
     *
     * @param headings the trees, from left to right
     * @return the grid
     */
    public static HeadingGrid of(List<Heading> headings) {
        int depth = depth(headings);
        List<Column> columns = new ArrayList<>();
        List<List<Place>> rows = new ArrayList<>();
        for (int row = 0; row < depth; row++) {
            rows.add(new ArrayList<>());
        }
        headings.forEach(heading -> place(heading, 0, depth, columns, rows));
        return new HeadingGrid(
                depth, List.copyOf(columns), rows.stream().flatMap(List::stream).toList());
    }

    /**
     * Returns the texts over each column.
     *
     * @param headings the trees, from left to right
     * @return for each column its headings from the widest to its own
     */
    public static List<List<Label>> paths(List<Heading> headings) {
        List<List<Label>> paths = new ArrayList<>();
        headings.forEach(heading -> path(heading, List.of(), paths));
        return paths;
    }

    private static void path(Heading heading, List<Label> above, List<List<Label>> paths) {
        List<Label> path = new ArrayList<>(above);
        path.add(heading.label());
        if (heading instanceof HeadingGroup group) {
            group.parts().forEach(part -> path(part, path, paths));
        } else {
            paths.add(path);
        }
    }

    private static int depth(List<Heading> headings) {
        int depth = 0;
        for (Heading heading : headings) {
            depth = Math.max(depth, 1 + (heading instanceof HeadingGroup group ? depth(group.parts()) : 0));
        }
        return depth;
    }

    private static void place(Heading heading, int row, int depth, List<Column> columns, List<List<Place>> rows) {
        int column = columns.size();
        if (heading instanceof HeadingGroup group) {
            group.parts().forEach(part -> place(part, row + 1, depth, columns, rows));
            rows.get(row).add(new Place(group.label(), row, column, 1, columns.size() - column));
        } else if (heading instanceof Column leaf) {
            columns.add(leaf);
            rows.get(row).add(new Place(leaf.label(), row, column, depth - row, 1));
        }
    }
}
