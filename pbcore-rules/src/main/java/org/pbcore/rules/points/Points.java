package org.pbcore.rules.points;

import java.time.LocalDate;
import java.util.List;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/**
 * Rates members, or Party organisations, by points and stars (2.5-d).
 *
 * <p>The sheet is the host's own; the policy only says that there is one. Immutable and thread-safe.
 *
 * <pre>{@code
 * PointsTally tally = rulebook.points().round(sheet, members, from, to).tally();
 * events.forEach(tally::add);
 * PointsRatings ratings = tally.rate();
 * }</pre>
 */
public final class Points {
    private static final String RATING = "points.rating";

    private final Clause clause;
    private final Modality modality;

    /**
     * Reads where the rule stands.
     *
     * @param p the parameters in force
     */
    public Points(Parameters p) {
        this.clause = p.clause(RATING);
        this.modality = p.modality(RATING);
    }

    /**
     * Prepares a round of rating.
     *
     * @param sheet the points sheet
     * @param members whom to rate
     * @param from the first day on which events count
     * @param to the last day on which events count; before the first, no event counts
     * @return the round
     * @throws org.pbcore.model.InvalidFactsException when a member is there twice, at the second one's id, for example
     *     {@code /members/2/id}
     */
    public PointsRound round(PointsSheet sheet, List<PointsMember> members, LocalDate from, LocalDate to) {
        return new PointsRound(sheet, members, from, to);
    }

    /**
     * Returns the clause that asks for the rating.
     *
     * @return the clause
     */
    public Clause clause() {
        return clause;
    }

    /**
     * Returns how strongly the rating is asked for.
     *
     * @return the modality
     */
    public Modality modality() {
        return modality;
    }
}
