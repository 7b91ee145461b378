package org.pbcore.rules.points;

import java.util.List;
import java.util.Map;

/**
 * Why a member is rated as they are.
 *
 * @param rating the rating
 * @param breakdown the total with everything on the way to it
 * @param events the member's events with what became of them, by event, in the order in which they came
 * @param vetoes the vetoes that count
 * @param levels how the levels of stars were filled
 */
public record PointsExplanation(
        PointsRating rating,
        PointsBreakdown breakdown,
        Map<PointsEvent.Scored, EventFate> events,
        List<Veto> vetoes,
        List<LevelResult> levels) {
    /**
     * Copies the lists.
     *
     * @param rating the rating
     * @param breakdown the total with everything on the way to it
     * @param events the member's events with what became of them, by event, in the order in which they came
     * @param vetoes the vetoes that count
     * @param levels how the levels of stars were filled
     */
    public PointsExplanation {
        vetoes = List.copyOf(vetoes);
        levels = List.copyOf(levels);
    }
}
