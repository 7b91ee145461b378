package org.pbcore.rules.points;

import java.util.AbstractList;
import java.util.List;
import java.util.OptionalInt;

/** How all members of a round are rated. Immutable and thread-safe. */
public final class PointsRatings {
    private final PointsRound round;
    private final Sums sums;
    private final Totals totals;
    private final Placement placement;

    PointsRatings(Sums sums) {
        this.round = sums.round();
        this.sums = sums;
        this.totals = Totals.of(sums);
        this.placement = new Placement(sums, totals);
    }

    /**
     * Returns the ratings.
     *
     * @return one a member, in the order given; made when they are asked for
     */
    public List<PointsRating> members() {
        return new AbstractList<>() {
            @Override
            public PointsRating get(int index) {
                return rating(index);
            }

            @Override
            public int size() {
                return totals.size();
            }
        };
    }

    /**
     * Returns the rating of a member.
     *
     * @param member the number of the member
     * @return the rating
     */
    public PointsRating rating(int member) {
        return new PointsRating(
                round.members().get(member).id(), totals.exact(member), stars(member), sums.isVetoed(member));
    }

    /**
     * Returns the points of a member.
     *
     * @param member the number of the member
     * @return the total
     * @throws ArithmeticException when it does not fit a long; {@link #rating} has it whatever its size
     */
    public long total(int member) {
        return totals.exact(member).longValueExact();
    }

    /**
     * Returns the stars of a member.
     *
     * @param member the number of the member
     * @return the stars; empty where the member is exempt or a veto bars the rating
     */
    public OptionalInt stars(int member) {
        return sums.isRated(member) ? OptionalInt.of(placement.stars(totals.key(member))) : OptionalInt.empty();
    }

    /**
     * Says whether a veto counts against a member.
     *
     * @param member the number of the member
     * @return true for a veto of any effect
     */
    public boolean isVetoed(int member) {
        return sums.isVetoed(member);
    }

    /**
     * Returns how the levels were filled.
     *
     * @return one result a level, highest first
     */
    public List<LevelResult> levels() {
        return List.copyOf(placement.results());
    }

    /**
     * Returns the total of a member with everything on the way to it.
     *
     * @param member the number of the member
     * @return the breakdown
     */
    public PointsBreakdown breakdown(int member) {
        return new Scorer(sums).breakdown(member);
    }
}
