package org.pbcore.rules.fiveclears;

import jakarta.validation.ConstraintValidatorFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.organisation.LineFacts;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.term.Term;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Clause;

/**
 * Checks whether a survey made an organisation clear (2.1-f).
 *
 * <p>Facts: a line of a ledger as it was given. A finding never throws; nothing of the line stands in it. Thread-safe;
 * allocates nothing where all is clear.
 */
public final class FiveClears {
    private final List<Clear> clears;
    private final int asOf;
    private final Bound enough;
    private final Clause clause;
    private final long asked;
    private final FiveClearsDecision allClear;

    /**
     * Compiles the check.
     *
     * @param p the parameters in force; dates after their date are in the future
     */
    public FiveClears(Parameters p) {
        this.clears = p.terms("fiveClears.clears").stream()
                .map(code -> Term.of(Clear.class, code))
                .toList();
        this.asOf = LineFacts.day(p.date());
        this.enough = p.bound("formation.fullMembers");
        this.clause = p.clause("fiveClears.clears");
        long mask = 0;
        for (ClearItem item : ClearItem.values()) {
            if (clears.contains(clearOf(item))) {
                mask |= Findings.mask(item);
            }
        }
        this.asked = mask;
        this.allClear = new FiveClearsDecision(this, 0);
    }

    /**
     * Checks a line.
     *
     * @param line the line, as it was given
     * @return what is clear and what is wrong; a shared object where all is clear
     */
    public FiveClearsDecision decide(OrganisationRecord line) {
        return decide(line.facts());
    }

    /**
     * Checks a line of which only the facts are kept, as large registers may be: they hold nothing personal and take a
     * tenth of the room.
     *
     * @param line the facts of the line
     * @return what is clear and what is wrong; a shared object where all is clear
     */
    public FiveClearsDecision decide(LineFacts line) {
        long findings = findings(line) & asked;
        return findings == 0 ? allClear : new FiveClearsDecision(this, findings);
    }

    /**
     * Returns what a survey must make clear.
     *
     * @return the clears, in the order of the policy
     */
    public List<Clear> clears() {
        return clears;
    }

    /**
     * Returns the validation groups of the clears, for a host's validator.
     *
     * @return the groups, in the order of the policy
     */
    public Class<?>[] groups() {
        return clears.stream().map(Clear::group).toArray(Class<?>[]::new);
    }

    /**
     * Makes constraints follow this policy.
     *
     * @param others makes every other constraint validator
     * @return a factory for a host's validator configuration
     */
    public ConstraintValidatorFactory validators(ConstraintValidatorFactory others) {
        return new PolicyValidators(enough, others);
    }

    /**
     * Returns the clause.
     *
     * @return the clause that asks for the clears
     */
    public Clause clause() {
        return clause;
    }

    /** The clear that an item counts under: how it is covered has a clear of its own where the policy has one. */
    Clear clearOf(ClearItem item) {
        return item == ClearItem.PARTY_ORGANISATION && clears.contains(Clear.PARTY_ORGANISATION)
                ? Clear.PARTY_ORGANISATION
                : item.clear();
    }

    private long findings(LineFacts line) {
        return at(ClearItem.CREDIT_CODE, Soundness.text(line.creditCode()))
                | at(ClearItem.EMPLOYEES, Soundness.count(line.employees()))
                | at(ClearItem.EMPLOYEES_AS_OF, Soundness.day(line.employeesAsOf(), asOf))
                | at(ClearItem.FLOATING_MEMBERS, Soundness.count(line.floatingMembers()))
                | at(ClearItem.FULL_MEMBERS, Soundness.count(line.fullMembers()))
                | at(ClearItem.HEAD_CONTACT, Soundness.text(line.headContact()))
                | at(ClearItem.HEAD_NAME, Soundness.text(line.headName()))
                | at(ClearItem.HEAD_POLITICAL_STATUS, Soundness.text(line.headPoliticalStatus()))
                | at(ClearItem.INDUSTRY, Soundness.text(line.industry()))
                | at(ClearItem.NAME, Soundness.text(line.name()))
                | at(ClearItem.NO_ORGANISATION_REASON, reason(line))
                | at(ClearItem.PARTY_ORGANISATION, Soundness.constant(line.partyOrganisation()))
                | at(ClearItem.PROBATIONARY_MEMBERS, Soundness.count(line.probationaryMembers()))
                | at(ClearItem.REGION, Soundness.text(line.region()))
                | at(ClearItem.REGISTERED_ON, Soundness.day(line.registeredOn(), asOf))
                | at(ClearItem.STATUS, Soundness.constant(line.status()));
    }

    private @Nullable ProblemCode reason(LineFacts line) {
        return Soundness.reason(
                line.partyOrganisation(),
                line.noOrganisationReason(),
                new Soundness.Circumstances(
                        line.fullMembers(), line.probationaryMembers(), line.noOrganisationNote(), enough));
    }

    private static long at(ClearItem item, @Nullable ProblemCode problem) {
        return problem == null ? 0 : Findings.of(item, problem);
    }
}
