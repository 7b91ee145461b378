package org.pbcore.rules.points;

import java.math.BigInteger;
import java.util.OptionalInt;

/**
 * How a member is rated. Who it is does not stand in {@code toString}.
 *
 * @param id the id of the member
 * @param total the points, exact whatever the size
 * @param stars the stars; empty where the member is exempt or a veto bars the rating
 * @param isVetoed whether a veto counts, whatever its effect
 */
public record PointsRating(String id, BigInteger total, OptionalInt stars, boolean isVetoed) {
    @Override
    public String toString() {
        return "PointsRating[total=" + total + ", stars=" + stars + ", isVetoed=" + isVetoed + "]";
    }
}
