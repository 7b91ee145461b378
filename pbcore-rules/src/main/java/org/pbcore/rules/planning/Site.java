package org.pbcore.rules.planning;

import java.math.BigInteger;

/**
 * A place on a plane map.
 *
 * @param x metres along one axis, any whole number
 * @param y metres along the other
 */
public record Site(int x, int y) {
    /**
     * Measures the straight line to another place.
     *
     * @param other the other place
     * @return whole metres, rounded half up, exact for every pair of places; at most 6,074,000,999
     */
    public long metresTo(Site other) {
        return metres((long) x - other.x, (long) y - other.y);
    }

    /**
     * Measures the hypotenuse. A square is a whole number and (r + ½)² is none, so that the length lies above r + ½
     * exactly where its square is over r² + r.
     */
    private static long metres(long dx, long dy) {
        if (Math.abs(dx) > Integer.MAX_VALUE || Math.abs(dy) > Integer.MAX_VALUE) {
            BigInteger square =
                    BigInteger.valueOf(dx).pow(2).add(BigInteger.valueOf(dy).pow(2));
            BigInteger root = square.sqrt();
            boolean isUp = square.compareTo(root.multiply(root).add(root)) > 0;
            return root.longValueExact() + (isUp ? 1 : 0);
        }
        long square = dx * dx + dy * dy;
        long root = (long) Math.sqrt((double) square); // a first guess, one off at most
        if (root * root > square) {
            root--;
        } else if ((root + 1) * (root + 1) <= square) {
            root++;
        }
        return square > root * root + root ? root + 1 : root;
    }
}
