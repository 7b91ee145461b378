package org.pbcore.rules.points;

import java.util.List;
import java.util.OptionalInt;

/**
 * Items with a limit in common.
 *
 * @param id the name
 * @param cap the most that its items give to one member together; empty where they have no limit
 * @param items the items
 */
public record PointsCategory(String id, OptionalInt cap, List<PointsItem> items) {
    /**
     * Copies the list.
     *
     * @param id the name
     * @param cap the most that its items give to one member together; empty where they have no limit
     * @param items the items
     */
    public PointsCategory {
        items = List.copyOf(items);
    }
}
