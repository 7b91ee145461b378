package org.pbcore.rules.formation.split;

import java.util.List;
import java.util.Optional;
import org.pbcore.rules.formation.TierProposal;
import org.pbcore.rules.policy.Limit;
import org.pbcore.rules.table.Decision;

/**
 * A proposal to divide a membership. It creates nothing: the tier above the branches is what the membership allows, and
 * the approvals it names are for people to give.
 *
 * @param tier the tier of the whole (2.2.2-f, -h, -i), with its approvals, its row and its clause
 * @param limit the limit of a branch that was kept, with its strength and where it stands
 * @param branches the branches, in the order of the line
 * @param shortage why some branches have fewer full members than a branch needs; empty where all have enough
 * @param businessCuts how often a business unit was cut: for each, the branches it is in less one, added up
 * @param shiftCuts the same for the shifts
 */
public record SplitProposal(
        Decision<TierProposal> tier,
        Limit limit,
        List<ProposedBranch> branches,
        Optional<FullMemberShortage> shortage,
        int businessCuts,
        int shiftCuts) {
    /**
     * Copies the list.
     *
     * @param tier the tier of the whole (2.2.2-f, -h, -i), with its approvals, its row and its clause
     * @param limit the limit of a branch that was kept, with its strength and where it stands
     * @param branches the branches, in the order of the line
     * @param shortage why some branches have fewer full members than a branch needs; empty where all have enough
     * @param businessCuts how often a business unit was cut: for each, the branches it is in less one, added up
     * @param shiftCuts the same for the shifts
     */
    public SplitProposal {
        branches = List.copyOf(branches);
    }
}
