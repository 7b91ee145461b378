package org.pbcore.rules.points;

import java.util.OptionalInt;

/**
 * Something that earns or costs points.
 *
 * @param id what events call it; unique over the sheet
 * @param points points each time; negative for a deduction
 * @param cap the most that the item gives to one member; empty where it has no limit
 */
public record PointsItem(String id, int points, OptionalInt cap) {}
