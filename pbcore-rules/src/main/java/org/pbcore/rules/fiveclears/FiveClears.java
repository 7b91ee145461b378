package org.pbcore.rules.fiveclears;

import jakarta.validation.ConstraintValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final LocalDate asOf;
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
        this.asOf = p.date();
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

    private long findings(OrganisationRecord line) {
        return at(
                        ClearItem.CREDIT_CODE,
                        Soundness.creditCode(line.getCreditCode().orElse(null)))
                | at(ClearItem.EMPLOYEES, Soundness.count(line.getEmployees()))
                | at(
                        ClearItem.EMPLOYEES_AS_OF,
                        Soundness.date(line.getEmployeesAsOf().orElse(null), asOf))
                | at(ClearItem.FLOATING_MEMBERS, Soundness.count(line.getFloatingMembers()))
                | at(ClearItem.FULL_MEMBERS, Soundness.count(line.getFullMembers()))
                | at(
                        ClearItem.HEAD_CONTACT,
                        Soundness.text(line.getHeadContact().orElse(null)))
                | at(ClearItem.HEAD_NAME, Soundness.text(line.getHeadName().orElse(null)))
                | at(
                        ClearItem.HEAD_POLITICAL_STATUS,
                        Soundness.text(line.getHeadPoliticalStatus().orElse(null)))
                | at(ClearItem.INDUSTRY, Soundness.industry(line.getIndustry().orElse(null)))
                | at(ClearItem.NAME, Soundness.text(line.getName().orElse(null)))
                | at(ClearItem.NO_ORGANISATION_REASON, reason(line))
                | at(
                        ClearItem.PARTY_ORGANISATION,
                        Soundness.constant(line.getPartyOrganisation().orElse(null)))
                | at(ClearItem.PROBATIONARY_MEMBERS, Soundness.count(line.getProbationaryMembers()))
                | at(ClearItem.REGION, Soundness.region(line.getRegion().orElse(null)))
                | at(
                        ClearItem.REGISTERED_ON,
                        Soundness.date(line.getRegisteredOn().orElse(null), asOf))
                | at(ClearItem.STATUS, Soundness.constant(line.getStatus().orElse(null)));
    }

    private @Nullable ProblemCode reason(OrganisationRecord line) {
        return Soundness.reason(
                line.getPartyOrganisation().orElse(null),
                line.getNoOrganisationReason().orElse(null),
                new Soundness.Circumstances(
                        line.getFullMembers(), line.getProbationaryMembers(), line.getNoOrganisationNote(), enough));
    }

    private static long at(ClearItem item, @Nullable ProblemCode problem) {
        return problem == null ? 0 : Findings.of(item, problem);
    }
}
