package org.pbcore.rules.instructor;

import java.util.List;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Ruling;

/**
 * How an organisation is guided.
 *
 * @param guidance the mode and its force, each a part that may be undecided by itself
 */
public record DispatchDecision(Decision<DispatchOutcome> guidance) implements Ruling {
    @Override
    public List<Decision<?>> decisions() {
        return List.of(guidance);
    }
}
