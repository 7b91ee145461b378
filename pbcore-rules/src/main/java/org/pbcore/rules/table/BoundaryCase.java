package org.pbcore.rules.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A case on or beside a cut of a table.
 *
 * @param <O> the outcome
 * @param facts the facts by name, an {@code Integer} or a constant; a fact that is not there is unknown
 * @param decision what the table says
 */
public record BoundaryCase<O>(Map<String, Object> facts, Decision<O> decision) {
    /**
     * Copies the map, in its order.
     *
     * @param facts the facts by name, an {@code Integer} or a constant; a fact that is not there is unknown
     * @param decision what the table says
     */
    public BoundaryCase {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
