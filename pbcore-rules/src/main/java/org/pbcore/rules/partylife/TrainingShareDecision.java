package org.pbcore.rules.partylife;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /**
     * Returns what is said as maps that any JSON writer takes; the shortfall stands in the outcome too.
     *
     * @return outcome, undecided and because; unmodifiable
     */
    @Override
    public Map<String, Object> asMap() {
        Map<String, @Nullable Object> outcome = new LinkedHashMap<>();
        outcome.put("met", met.outcome().orElse(null));
        outcome.put("shortfallMinutes", shortfallMinutes);
        Map<String, Object> all = new LinkedHashMap<>(Ruling.super.asMap());
        all.put("outcome", Collections.unmodifiableMap(outcome));
        return Collections.unmodifiableMap(all);
    }
}
