package org.pbcore.rules.partylife;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pbcore.model.partylife.TrainingAudience;
import org.pbcore.model.partylife.TrainingClass;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Clause;

/** Says whose secretaries are trained by the last day that the policy sets (2.6-c). */
public final class SecretaryTraining {
    private static final String BY = "training.secretaries.by";

    private final LocalDate lastDay;
    private final Clause clause;

    SecretaryTraining(Parameters p) {
        this.lastDay = p.deadline(BY);
        this.clause = p.clause(BY);
    }

    /**
     * Returns the last day.
     *
     * @return the day, which belongs to it
     */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * Returns the clause that asks it.
     *
     * @return the clause
     */
    public Clause clause() {
        return clause;
    }

    /**
     * Says whose secretaries are trained.
     *
     * @param partyOrganisations the ids of the Party organisations that are asked about
     * @param classes classes in any order; those for others than secretaries are left aside
     * @param since the first day on which a class counts
     * @param asOf the day on which it stands; a class that ends later does not count yet
     * @return the standing
     */
    public TrainingStanding standing(
            Collection<String> partyOrganisations, Collection<TrainingClass> classes, LocalDate since, LocalDate asOf) {
        Map<String, LocalDate> first = new HashMap<>();
        for (TrainingClass each : classes) {
            boolean counts = each.getAudience() == TrainingAudience.SECRETARIES
                    && !each.getBegunOn().isBefore(since)
                    && !each.getEndedOn().isAfter(asOf);
            if (counts) {
                each.getParticipants()
                        .forEach(id ->
                                first.merge(id, each.getEndedOn(), (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        Set<String> inTime = new TreeSet<>();
        Set<String> late = new TreeSet<>();
        Set<String> untrained = new TreeSet<>();
        for (String id : partyOrganisations) {
            LocalDate day = first.get(id);
            if (day == null) {
                untrained.add(id);
            } else {
                (day.isAfter(lastDay) ? late : inTime).add(id);
            }
        }
        return new TrainingStanding(inTime, late, untrained, asOf.isAfter(lastDay));
    }
}
