package org.pbcore.rules.affiliation;

import java.util.List;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Ruling;

/**
 * Where a committee for non-public enterprises belongs and who guides it.
 *
 * @param affiliation where it belongs
 * @param guidance who guides it
 */
public record CommitteeDecision(Decision<CommitteeAffiliation> affiliation, Decision<List<FurtherEdge>> guidance)
        implements Ruling {
    @Override
    public List<Decision<?>> decisions() {
        return List.of(affiliation, guidance);
    }
}
