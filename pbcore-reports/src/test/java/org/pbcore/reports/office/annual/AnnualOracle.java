package org.pbcore.reports.office.annual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.party.PartyOrganisationTier;

/**
 * What a line adds to a row, by trying every completion of what is unknown of it: known where all agree. The plan of
 * 2020 is written out, three full members being enough and binding.
 */
final class AnnualOracle {
    private AnnualOracle() {}

    /** Facts without gaps. */
    private record Complete(
            PartyOrganisationForm form,
            int employees,
            int full,
            int probationary,
            int floating,
            int instructors,
            PartyOrganisationTier tier,
            boolean group,
            boolean absorbed) {}

    static OptionalLong added(AnnualLine line, AnnualRow row) {
        Set<Long> values = new HashSet<>();
        for (Complete complete : completions(line)) {
            values.add(added(complete, row));
        }
        return values.size() == 1 ? OptionalLong.of(values.iterator().next()) : OptionalLong.empty();
    }

    private static long added(Complete one, AnnualRow row) {
        boolean alone = one.form == PartyOrganisationForm.OWN;
        boolean joint = one.form == PartyOrganisationForm.JOINT;
        boolean not = one.form == PartyOrganisationForm.NONE || one.form == PartyOrganisationForm.FUNCTIONAL;
        int all = one.full + one.probationary + one.floating;
        String part = one.full >= 3 ? "should" : all == 0 ? "none" : one.group ? "group" : "single";
        return switch (row) {
            case UNITS -> 1;
            case ALONE -> one(alone);
            case ALONE_COMMITTEE -> one(alone && one.tier == PartyOrganisationTier.PRIMARY_COMMITTEE);
            case ALONE_GENERAL_BRANCH -> one(alone && one.tier == PartyOrganisationTier.GENERAL_BRANCH);
            case ALONE_BRANCH -> one(alone && one.tier == PartyOrganisationTier.BRANCH);
            case JOINT -> one(joint);
            case JOINT_ENOUGH -> one(joint && one.full >= 3);
            case JOINT_BRANCHES -> throw new IllegalArgumentException("counted apart");
            case NOT_FORMED -> one(not);
            case SHOULD_HAVE -> one(not && part.equals("should"));
            case GROUP_FORMED -> one(not && part.equals("group"));
            case SINGLE_MEMBERS -> one(not && part.equals("single"));
            case NO_MEMBERS -> one(not && part.equals("none"));
            case INSTRUCTOR_SENT -> one(not && one.instructors > 0);
            case EMPLOYEES -> one.employees;
            case MEMBERS -> all;
            case NOT_TRANSFERRED -> one.floating;
            case INSTRUCTORS -> one.instructors;
            case ABSORBED_COMMITTEE ->
                one(alone && one.absorbed && one.tier == PartyOrganisationTier.PRIMARY_COMMITTEE);
            case ABSORBED_GENERAL_BRANCH ->
                one(alone && one.absorbed && one.tier == PartyOrganisationTier.GENERAL_BRANCH);
            case ABSORBED_BRANCH -> one(alone && one.absorbed && one.tier == PartyOrganisationTier.BRANCH);
        };
    }

    private static long one(boolean yes) {
        return yes ? 1 : 0;
    }

    private static List<Complete> completions(AnnualLine line) {
        Organisation known = line.organisation();
        List<Complete> all = new ArrayList<>();
        for (PartyOrganisationForm form : values(known.getPartyOrganisation(), PartyOrganisationForm.values())) {
            for (PartyOrganisationTier tier : values(line.tier(), PartyOrganisationTier.values())) {
                for (int full : values(known.getFullMembers(), 4)) {
                    for (int probationary : values(known.getProbationaryMembers(), 1)) {
                        for (int floating : values(known.getFloatingMembers(), 1)) {
                            for (boolean group : values(line.hasGroup(), true, false)) {
                                for (boolean absorbed : values(line.absorbed(), true, false)) {
                                    int employees = known.getEmployees().orElse(all.size());
                                    int instructors = known.getInstructors().orElse(all.size() % 2);
                                    all.add(new Complete(
                                            form,
                                            employees,
                                            full,
                                            probationary,
                                            floating,
                                            instructors,
                                            tier,
                                            group,
                                            absorbed));
                                    all.add(new Complete(
                                            form,
                                            known.getEmployees().orElse(employees + 1),
                                            full,
                                            probationary,
                                            floating,
                                            known.getInstructors().orElse(1 - instructors),
                                            tier,
                                            group,
                                            absorbed));
                                }
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> List<T> values(Optional<T> known, T... all) {
        return known.map(List::of).orElse(List.of(all));
    }

    private static List<Integer> values(OptionalInt known, int most) {
        return known.isPresent()
                ? List.of(known.getAsInt())
                : IntStream.rangeClosed(0, most).boxed().toList();
    }
}
