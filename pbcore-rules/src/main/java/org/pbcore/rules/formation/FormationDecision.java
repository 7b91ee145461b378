package org.pbcore.rules.formation;

import java.util.List;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.Ruling;

/**
 * Whether, how and at which tier an organisation forms a Party organisation.
 *
 * @param duty how strongly it must form
 * @param form alone, jointly, or covered by work
 * @param tier the tier that the membership allows, with the approvals it needs
 * @param functional whether a functional Party organisation is encouraged
 */
public record FormationDecision(
        Decision<Modality> duty,
        Decision<FormationForm> form,
        Decision<TierProposal> tier,
        Decision<Modality> functional)
        implements Ruling {
    @Override
    public List<Decision<?>> decisions() {
        return List.of(duty, form, tier, functional);
    }
}
