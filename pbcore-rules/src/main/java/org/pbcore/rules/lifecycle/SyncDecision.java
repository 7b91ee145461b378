package org.pbcore.rules.lifecycle;

import java.util.List;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Ruling;

/**
 * Whether Party building keeps step with an event.
 *
 * @param sync what is required and whether it was done
 */
public record SyncDecision(Decision<Sync> sync) implements Ruling {
    @Override
    public List<Decision<?>> decisions() {
        return List.of(sync);
    }
}
