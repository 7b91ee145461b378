package org.pbcore.rules.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.TableBuilder;

/**
 * The number of employees from which organisations of a kind should have a Party organisation (2.2.2-b).
 *
 * @param kind the kind
 * @param bound the number
 * @param modality the force
 * @param clause the clause that sets it
 */
public record HeadcountTarget(OrganisationKind kind, Bound bound, Modality modality, Clause clause) {
    /**
     * Returns the targets of a policy.
     *
     * @param p the parameters in force
     * @return one target a kind; empty where the policy sets none
     */
    public static List<HeadcountTarget> all(Parameters p) {
        List<HeadcountTarget> targets = new ArrayList<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            String name = parameter(kind);
            if (p.has(name)) {
                targets.add(new HeadcountTarget(kind, p.bound(name), p.modality(name), p.clause(name)));
            }
        }
        return targets;
    }

    /**
     * Returns the parameter that sets the target of a kind.
     *
     * @param kind the kind
     * @return the name of the parameter
     */
    public static String parameter(OrganisationKind kind) {
        return switch (kind) {
            case NON_PUBLIC_ENTERPRISE -> "formation.headcount.enterprise";
            case SOCIAL_ORGANISATION -> "formation.headcount.socialOrganisation";
        };
    }

    /**
     * Returns the kinds for which a policy sets no target.
     *
     * @param targets the targets of the policy
     * @return the other kinds; empty where every kind has a target
     */
    public static OrganisationKind[] without(List<HeadcountTarget> targets) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> targets.stream().noneMatch(target -> target.kind == kind))
                .toArray(OrganisationKind[]::new);
    }

    /**
     * Says whether an organisation is at this target.
     *
     * @param of the kind of the organisation
     * @param employees its employees, in persons
     * @return true where it is of this kind and reaches the number
     */
    public boolean isReached(OrganisationKind of, int employees) {
        return kind == of && bound.admits(employees);
    }

    /**
     * Returns a word for rows of this kind.
     *
     * @return {@code enterprise} or {@code social}
     */
    public String word() {
        return kind == OrganisationKind.NON_PUBLIC_ENTERPRISE ? "enterprise" : "social";
    }

    /**
     * Asks of the row stated last that the target is reached.
     *
     * @param <O> the outcome
     * @param table the table
     * @return the table
     */
    public <O> TableBuilder<Organisation, O> reached(TableBuilder<Organisation, O> table) {
        return table.when(OrganisationFacts.KIND, kind).when(OrganisationFacts.EMPLOYEES, bound);
    }

    /**
     * Asks of the row stated last that the target is missed.
     *
     * @param <O> the outcome
     * @param table the table
     * @return the table
     */
    public <O> TableBuilder<Organisation, O> missed(TableBuilder<Organisation, O> table) {
        return table.when(OrganisationFacts.KIND, kind).when(OrganisationFacts.EMPLOYEES, bound.not());
    }
}
