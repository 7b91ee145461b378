package org.pbcore.rules.affiliation;

import java.util.List;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Ruling;

/**
 * Where a Party organisation belongs and who guides it.
 *
 * @param affiliation the affiliation with its joint leadership
 * @param guidance who guides it
 */
public record AffiliationDecision(Decision<AffiliationOutcome> affiliation, Decision<List<FurtherEdge>> guidance)
        implements Ruling {
    @Override
    public List<Decision<?>> decisions() {
        return List.of(affiliation, guidance);
    }
}
