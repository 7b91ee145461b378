package org.pbcore.rules.points;

import java.util.OptionalLong;

/**
 * How a level of stars was filled.
 *
 * @param level the level
 * @param reaching how many rated members had the points and no higher level
 * @param places how many it had places for; empty where it has no quota
 * @param placed how many got it
 * @param tied how many of those who reached it were tied across the end of its places, all in or all out by the scheme;
 *     0 where nobody was
 */
public record LevelResult(StarLevel level, int reaching, OptionalLong places, int placed, int tied) {}
