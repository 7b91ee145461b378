package org.pbcore.reports.office.annual;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Modality;

/** What one organisation adds to each row; empty where that is unknown. */
final class AnnualFacts {
    private static final Optional<Boolean> UNKNOWN = Optional.empty();

    private final AnnualLine line;
    private final Organisation known;
    private final Optional<Boolean> isAlone;
    private final Optional<Boolean> isJoint;
    private final Optional<Boolean> isNotFormed;
    private final Optional<Boolean> must;
    private final Optional<Boolean> isEnough;
    private final OptionalLong members;

    AnnualFacts(AnnualLine line, Rulebook rulebook) {
        this.line = line;
        this.known = line.organisation();
        Optional<PartyOrganisationForm> form = known.getPartyOrganisation();
        this.isAlone = form.map(one -> one == PartyOrganisationForm.OWN);
        this.isJoint = form.map(one -> one == PartyOrganisationForm.JOINT);
        this.isNotFormed =
                form.map(one -> one == PartyOrganisationForm.NONE || one == PartyOrganisationForm.FUNCTIONAL);
        this.must = must(rulebook.formation().duty().decide(known));
        Bound enough = rulebook.parameters().bound("formation.fullMembers");
        this.isEnough = known.getFullMembers().isPresent()
                ? Optional.of(enough.admits(known.getFullMembers().getAsInt()))
                : UNKNOWN;
        this.members = members(known);
    }

    /** Whether it must form, also where the decision is open and every row that may apply says the same. */
    private static Optional<Boolean> must(Decision<Modality> duty) {
        long asking = duty.rows().stream()
                .filter(row -> row.outcome() == Modality.MUST)
                .count();
        return asking == 0 ? Optional.of(false) : asking == duty.rows().size() ? Optional.of(true) : UNKNOWN;
    }

    /** Everybody who works there, whether the relation is there or not. */
    private static OptionalLong members(Organisation known) {
        OptionalInt full = known.getFullMembers();
        OptionalInt probationary = known.getProbationaryMembers();
        OptionalInt floating = known.getFloatingMembers();
        return full.isPresent() && probationary.isPresent() && floating.isPresent()
                ? OptionalLong.of((long) full.getAsInt() + probationary.getAsInt() + floating.getAsInt())
                : OptionalLong.empty();
    }

    OptionalLong added(AnnualRow row) {
        return switch (row) {
            case UNITS -> OptionalLong.of(1);
            case EMPLOYEES -> persons(known.getEmployees());
            case MEMBERS -> members;
            case NOT_TRANSFERRED -> persons(known.getFloatingMembers());
            case INSTRUCTORS -> persons(known.getInstructors());
            default -> holds(row).map(holds -> OptionalLong.of(holds ? 1 : 0)).orElse(OptionalLong.empty());
        };
    }

    private Optional<Boolean> holds(AnnualRow row) {
        return switch (row) {
            case ALONE -> isAlone;
            case ALONE_COMMITTEE -> and(isAlone, tier(PartyOrganisationTier.PRIMARY_COMMITTEE));
            case ALONE_GENERAL_BRANCH -> and(isAlone, tier(PartyOrganisationTier.GENERAL_BRANCH));
            case ALONE_BRANCH -> and(isAlone, tier(PartyOrganisationTier.BRANCH));
            case JOINT -> isJoint;
            case JOINT_ENOUGH -> and(isJoint, isEnough);
            case JOINT_BRANCHES -> and(isJoint, line.jointBranch().isPresent() ? Optional.of(true) : UNKNOWN);
            case NOT_FORMED -> isNotFormed;
            case SHOULD_HAVE -> and(isNotFormed, must);
            case NO_MEMBERS -> and(isNotFormed, not(must), isEmpty());
            case GROUP_FORMED -> and(isNotFormed, not(must), not(isEmpty()), line.hasGroup());
            case SINGLE_MEMBERS -> and(isNotFormed, not(must), not(isEmpty()), not(line.hasGroup()));
            case INSTRUCTOR_SENT -> and(isNotFormed, any(known.getInstructors()));
            case ABSORBED_COMMITTEE -> and(isAlone, line.absorbed(), tier(PartyOrganisationTier.PRIMARY_COMMITTEE));
            case ABSORBED_GENERAL_BRANCH -> and(isAlone, line.absorbed(), tier(PartyOrganisationTier.GENERAL_BRANCH));
            case ABSORBED_BRANCH -> and(isAlone, line.absorbed(), tier(PartyOrganisationTier.BRANCH));
            case UNITS, EMPLOYEES, MEMBERS, NOT_TRANSFERRED, INSTRUCTORS -> throw new AssertionError(row);
        };
    }

    private Optional<Boolean> tier(PartyOrganisationTier tier) {
        return line.tier().map(own -> own == tier);
    }

    /** Whether there is no member at all; one known member is enough to deny it. */
    private Optional<Boolean> isEmpty() {
        return and(
                not(any(known.getFullMembers())),
                not(any(known.getProbationaryMembers())),
                not(any(known.getFloatingMembers())));
    }

    private static OptionalLong persons(OptionalInt persons) {
        return persons.isPresent() ? OptionalLong.of(persons.getAsInt()) : OptionalLong.empty();
    }

    private static Optional<Boolean> any(OptionalInt persons) {
        return persons.isPresent() ? Optional.of(persons.getAsInt() > 0) : UNKNOWN;
    }

    private static Optional<Boolean> not(Optional<Boolean> flag) {
        return flag.map(yes -> !yes);
    }

    /** False where one is false, whatever is unknown of the others. */
    @SafeVarargs
    private static Optional<Boolean> and(Optional<Boolean>... flags) {
        Optional<Boolean> all = Optional.of(true);
        for (Optional<Boolean> flag : flags) {
            if (flag.equals(Optional.of(false))) {
                return flag;
            }
            all = flag.isEmpty() ? flag : all;
        }
        return all;
    }
}
