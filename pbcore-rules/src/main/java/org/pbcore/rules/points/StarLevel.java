package org.pbcore.rules.points;

import java.util.OptionalInt;

/**
 * A level of stars: reached by points, and where it has a quota, by the best only.
 *
 * @param stars how many stars
 * @param atLeast the points from which it can be reached
 * @param quotaPercent the share of all rated members that it has places for, in percent, rounded down to places; empty
 *     where everybody who has the points gets it
 */
public record StarLevel(int stars, int atLeast, OptionalInt quotaPercent) {}
