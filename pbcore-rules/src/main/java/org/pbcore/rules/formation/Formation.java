package org.pbcore.rules.formation;

import java.util.List;
import java.util.Optional;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.policy.Limit;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.TableJoin;
import org.pbcore.rules.table.Tabled;

/**
 * Decides whether, how and at which tier organisations form Party organisations (2.2.1, 2.2.2).
 *
 * <p>Facts: kind, legal entity, employees, full, probationary and floating members. Not modelled: temporary branches.
 */
public final class Formation implements Tabled {
    private final DecisionTable<Organisation, Modality> duty;
    private final DecisionTable<Organisation, FormationForm> form;
    private final DecisionTable<Organisation, TierProposal> tier;
    private final DecisionTable<Organisation, Modality> functional;
    private final TableJoin<Organisation, FormationDecision> all;
    private final Limit branchMembers;
    private final Limit jointOrganisations;

    /**
     * Compiles the tables.
     *
     * @param p the parameters in force
     */
    public Formation(Parameters p) {
        this.duty = DutyTable.of(p);
        this.form = FormationTables.form(p);
        this.tier = FormationTables.tier(p);
        this.functional = FormationTables.functional(p);
        this.all = new TableJoin<>(
                tables(),
                found -> new FormationDecision(
                        found.of(0, duty), found.of(1, form), found.of(2, tier), found.of(3, functional)));
        this.branchMembers = p.limit("formation.branch.members");
        this.jointOrganisations = p.limit("formation.joint.organisations");
    }

    /**
     * Decides.
     *
     * @param organisation the organisation; unknown facts are allowed
     * @return the decision, a shared object; undecided parts name the facts that would decide them
     */
    public FormationDecision decide(Organisation organisation) {
        return all.decide(organisation);
    }

    /**
     * Explains a decision.
     *
     * @param organisation the organisation; unknown facts are allowed
     * @return one explanation a table: duty, form, tier, functional
     */
    public List<Explanation<?>> explain(Organisation organisation) {
        return List.of(
                duty.explain(organisation),
                form.explain(organisation),
                tier.explain(organisation),
                functional.explain(organisation));
    }

    /**
     * Returns the table of the duty alone.
     *
     * @return the table
     */
    public DecisionTable<Organisation, Modality> duty() {
        return duty;
    }

    /**
     * Returns the tables as one, for registers.
     *
     * @return the join that {@link #decide} asks
     */
    public TableJoin<Organisation, FormationDecision> join() {
        return all;
    }

    /**
     * Returns the tables.
     *
     * @return duty, form, tier, functional
     */
    @Override
    public List<DecisionTable<Organisation, ?>> tables() {
        return List.of(duty, form, tier, functional);
    }

    /**
     * Checks the size of one branch (2.2.2-f).
     *
     * @param partyMembers full and probationary members of the branch, in persons
     * @return a crossing of the limit, or empty
     */
    public Optional<Limit.Crossing> checkBranch(int partyMembers) {
        return branchMembers.check(partyMembers);
    }

    /**
     * Returns the warnings that the size of an organisation's membership gives: where it may have more than one branch,
     * staying one branch crosses the limit of a branch.
     *
     * @param organisation the organisation
     * @return the crossings; empty where there are none, or counts are unknown
     */
    public List<Limit.Crossing> warnings(Organisation organisation) {
        boolean isOwn = decide(organisation).form().outcome().equals(Optional.of(FormationForm.OWN));
        if (!isOwn
                || organisation.getFullMembers().isEmpty()
                || organisation.getProbationaryMembers().isEmpty()) {
            return List.of();
        }
        long members = (long) organisation.getFullMembers().getAsInt()
                + organisation.getProbationaryMembers().getAsInt();
        return checkBranch((int) Math.min(members, Integer.MAX_VALUE)).stream().toList();
    }

    /**
     * Returns the limit of one branch (2.2.2-f).
     *
     * @return the limit
     */
    public Limit branchLimit() {
        return branchMembers;
    }

    /**
     * Checks how many organisations a joint branch covers (2.2.2-e).
     *
     * @param organisations the organisations under it
     * @return a crossing of the limit, or empty
     */
    public Optional<Limit.Crossing> checkJoint(int organisations) {
        return jointOrganisations.check(organisations);
    }
}
