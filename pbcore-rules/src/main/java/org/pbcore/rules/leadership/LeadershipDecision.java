package org.pbcore.rules.leadership;

import java.util.List;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.Ruling;

/**
 * What is asked of the leadership of a Party organisation.
 *
 * @param fullTimeWorker how strongly full-time Party workers are asked for
 * @param fullTimeDeputy how strongly a full-time deputy secretary is asked for
 * @param unionChair how strongly the secretary is wanted as chair or vice chair of the trade union
 */
public record LeadershipDecision(
        Decision<Modality> fullTimeWorker, Decision<Modality> fullTimeDeputy, Decision<Modality> unionChair)
        implements Ruling {
    @Override
    public List<Decision<?>> decisions() {
        return List.of(fullTimeWorker, fullTimeDeputy, unionChair);
    }
}
