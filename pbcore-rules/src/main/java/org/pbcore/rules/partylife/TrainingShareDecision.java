package org.pbcore.rules.partylife;

import java.util.List;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Ruling;

/**
 * Whether a class gives enough of its time to original texts.
 *
 * @param met whether it does
 * @param shortfallMinutes the least addition that would do, the whole unchanged; zero where it is met
 */
public record TrainingShareDecision(Decision<Boolean> met, int shortfallMinutes) implements Ruling {
    @Override
    public List<Decision<?>> decisions() {
        return List.of(met);
    }
}
