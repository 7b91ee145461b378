package org.pbcore.rules.points;

import java.util.Comparator;
import java.util.List;

/**
 * How points become stars (评星定级).
 *
 * @param levels the levels, highest first whatever the order given
 * @param ties what becomes of members who are tied at the last place
 */
public record StarScheme(List<StarLevel> levels, Ties ties) {
    /** No levels: every rated member has 0 stars. */
    public static final StarScheme NONE = new StarScheme(List.of(), Ties.IN);

    /**
     * Puts the levels into order.
     *
     * @param levels the levels, in any order; among equal stars the order given stands
     * @param ties what becomes of members who are tied at the last place
     */
    public StarScheme {
        levels = levels.stream()
                .sorted(Comparator.comparingInt(StarLevel::stars).reversed())
                .toList();
    }
}
