package org.pbcore.rules.base;

import java.util.List;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Ruling;

/**
 * Whether a nominee can be a base, and what it does as one.
 *
 * @param qualifies whether it meets the conditions of its kind
 * @param duties what a base of its kind does
 */
public record BaseDecision(Decision<Boolean> qualifies, Decision<List<BaseDuty>> duties) implements Ruling {
    @Override
    public List<Decision<?>> decisions() {
        return List.of(qualifies, duties);
    }
}
