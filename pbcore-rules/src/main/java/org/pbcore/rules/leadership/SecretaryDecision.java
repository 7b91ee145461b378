package org.pbcore.rules.leadership;

import java.util.List;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.Ruling;

/**
 * What the plan says of a way to the post of secretary. The library proposes; the Party organisation elects.
 *
 * @param source with what force this way is opened: SHOULD for the usual one, MAY for the others
 * @param election MUST where an election inside the Party is not recorded yet
 * @param backbone ENCOURAGED where the person is preferred as a business backbone
 * @param joint ENCOURAGED where the person is preferred as a full-time Party worker in a joint Party organisation
 * @param unionChair MAY where the chair of the trade union may take the post by the due procedure
 */
public record SecretaryDecision(
        Decision<Modality> source,
        Decision<Modality> election,
        Decision<Modality> backbone,
        Decision<Modality> joint,
        Decision<Modality> unionChair)
        implements Ruling {
    @Override
    public List<Decision<?>> decisions() {
        return List.of(source, election, backbone, joint, unionChair);
    }
}
