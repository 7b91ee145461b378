package org.pbcore.rules.formation;

import java.util.List;
import java.util.Optional;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.rules.table.Modality;

/**
 * The tier that the size of a membership allows. The library proposes; the approvals are for people to give.
 *
 * @param tier the tier; empty where no Party organisation of its own is due
 * @param modality the force with which the tier is meant; empty without a tier
 * @param approvals the steps it needs, in order
 */
public record TierProposal(
        Optional<PartyOrganisationTier> tier, Optional<Modality> modality, List<Approval> approvals) {
    /**
     * Copies the list.
     *
     * @param tier the tier; empty where no Party organisation of its own is due
     * @param modality the force with which the tier is meant; empty without a tier
     * @param approvals the steps it needs, in order
     */
    public TierProposal {
        approvals = List.copyOf(approvals);
    }

    static TierProposal none() {
        return new TierProposal(Optional.empty(), Optional.empty(), List.of());
    }

    static TierProposal of(PartyOrganisationTier tier, Modality modality, Approval... approvals) {
        return new TierProposal(Optional.of(tier), Optional.of(modality), List.of(approvals));
    }
}
