package org.pbcore.rules.points;

import java.math.BigInteger;
import java.util.List;

/**
 * A total with everything on the way to it.
 *
 * @param base the points with which everybody begins
 * @param categories what each category gave, in the order of the sheet
 * @param sum base and categories, before the bounds of the total
 * @param total the total
 * @param isZeroed whether a veto made the total 0
 */
public record PointsBreakdown(
        int base, List<OfCategory> categories, BigInteger sum, BigInteger total, boolean isZeroed) {
    /**
     * Copies the list.
     *
     * @param base the points with which everybody begins
     * @param categories what each category gave, in the order of the sheet
     * @param sum base and categories, before the bounds of the total
     * @param total the total
     * @param isZeroed whether a veto made the total 0
     */
    public PointsBreakdown {
        categories = List.copyOf(categories);
    }

    /**
     * What a category gave.
     *
     * @param category the category
     * @param items what each item gave, in the order of the sheet
     * @param earned what the items gave together
     * @param counted what is left of it under the cap
     */
    public record OfCategory(PointsCategory category, List<OfItem> items, BigInteger earned, BigInteger counted) {
        /**
         * Copies the list.
         *
         * @param category the category
         * @param items what each item gave, in the order of the sheet
         * @param earned what the items gave together
         * @param counted what is left of it under the cap
         */
        public OfCategory {
            items = List.copyOf(items);
        }

        /**
         * Says whether the cap took something away.
         *
         * @return true where less is counted than earned
         */
        public boolean isCapped() {
            return !counted.equals(earned);
        }
    }

    /**
     * What an item gave.
     *
     * @param item the item
     * @param times how often it happened, by the events that count
     * @param earned points by times
     * @param counted what is left of it under the cap
     */
    public record OfItem(PointsItem item, long times, BigInteger earned, BigInteger counted) {
        /**
         * Says whether the cap took something away.
         *
         * @return true where less is counted than earned
         */
        public boolean isCapped() {
            return !counted.equals(earned);
        }
    }
}
