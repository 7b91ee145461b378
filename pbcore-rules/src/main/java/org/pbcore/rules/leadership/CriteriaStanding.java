package org.pbcore.rules.leadership;

import java.util.List;
import java.util.Optional;
import org.pbcore.model.leadership.SecretaryCriterion;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/**
 * How somebody stands by the criteria for secretaries.
 *
 * @param met the criteria that people found met
 * @param notMet those that people found not met
 * @param unknown those that nobody judged
 * @param clause the clause that asks for them
 * @param modality how strongly it asks
 */
public record CriteriaStanding(
        List<SecretaryCriterion> met,
        List<SecretaryCriterion> notMet,
        List<SecretaryCriterion> unknown,
        Clause clause,
        Modality modality) {
    /**
     * Copies the lists.
     *
     * @param met the criteria that people found met
     * @param notMet those that people found not met
     * @param unknown those that nobody judged
     * @param clause the clause that asks for them
     * @param modality how strongly it asks
     */
    public CriteriaStanding {
        met = List.copyOf(met);
        notMet = List.copyOf(notMet);
        unknown = List.copyOf(unknown);
    }

    /**
     * Says whether every criterion is met.
     *
     * @return false as soon as one is not met; empty where those that nobody judged leave it open
     */
    public Optional<Boolean> meetsAll() {
        if (!notMet.isEmpty()) {
            return Optional.of(false);
        }
        return unknown.isEmpty() ? Optional.of(true) : Optional.empty();
    }
}
