package org.pbcore.rules.supervision;

import java.util.List;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Ruling;

/**
 * What supervision asks of a unit.
 *
 * @param level the level
 */
public record SupervisionDecision(Decision<SupervisionLevel> level) implements Ruling {
    @Override
    public List<Decision<?>> decisions() {
        return List.of(level);
    }
}
