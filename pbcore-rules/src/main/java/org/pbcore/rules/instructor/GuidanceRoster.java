package org.pbcore.rules.instructor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbcore.model.instructor.Instructor;
import org.pbcore.model.instructor.InstructorAssignment;
import org.pbcore.model.instructor.LeaderContact;

/**
 * Who guides whom on one day, from the history of assignments (2.4-b, 2.4-d to -g).
 *
 * <p>Immutable. An instructor who is there twice at one organisation counts once.
 */
public final class GuidanceRoster {
    private final Map<String, Set<String>> instructors = new HashMap<>();
    private final Map<String, Set<String>> organisations = new HashMap<>();
    private final Set<String> withFullTime = new HashSet<>();
    private final Set<String> withResidentFullTime = new HashSet<>();
    private final Set<String> withLeader = new HashSet<>();

    /**
     * Keeps what holds on a day.
     *
     * @param assignments assignments in any order, past and future ones too
     * @param contacts leaders' contacts in any order, past and future ones too
     * @param on the day
     */
    public GuidanceRoster(
            Collection<InstructorAssignment> assignments, Collection<LeaderContact> contacts, LocalDate on) {
        for (InstructorAssignment assignment : assignments) {
            if (assignment.holds(on)) {
                add(assignment);
            }
        }
        for (LeaderContact contact : contacts) {
            if (contact.holds(on)) {
                withLeader.add(contact.getOrganisation());
            }
        }
    }

    private void add(InstructorAssignment assignment) {
        String organisation = assignment.getOrganisation();
        String instructor = assignment.getInstructor();
        instructors.computeIfAbsent(organisation, id -> new HashSet<>()).add(instructor);
        organisations.computeIfAbsent(instructor, id -> new HashSet<>()).add(organisation);
        if (assignment.isFullTime()) {
            withFullTime.add(organisation);
            if (assignment.isResident()) {
                withResidentFullTime.add(organisation);
            }
        }
    }

    /**
     * Counts the active instructors of an organisation, as coverage asks for them.
     *
     * @param organisation the id of the organisation
     * @return a count of persons
     */
    public int active(String organisation) {
        return instructors.getOrDefault(organisation, Set.of()).size();
    }

    /**
     * Returns the organisations that an instructor guides.
     *
     * @param instructor the id of the instructor
     * @return the ids, sorted
     */
    public List<String> organisations(String instructor) {
        return organisations.getOrDefault(instructor, Set.of()).stream()
                .sorted()
                .toList();
    }

    /**
     * Says how many organisations an instructor guides at a time.
     *
     * @param instructor the id of the instructor
     * @return the pattern; empty where the instructor guides none
     */
    public Optional<DispatchPattern> pattern(String instructor) {
        return switch (organisations(instructor).size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(DispatchPattern.ONE_ORGANISATION);
            default -> Optional.of(DispatchPattern.SEVERAL_ORGANISATIONS);
        };
    }

    /**
     * Says whether an instructor guides more organisations than the capacity allows.
     *
     * @param instructor the instructor
     * @return true above the capacity, false up to it
     */
    public boolean exceedsCapacity(Instructor instructor) {
        return organisations(instructor.getId()).size() > instructor.getCapacity();
    }

    /**
     * Says whether an organisation has the guidance of a mode.
     *
     * @param organisation the id of the organisation
     * @param mode the mode that is asked for
     * @return true where it has, and where none is asked for
     */
    public boolean provides(String organisation, DispatchMode mode) {
        return switch (mode) {
            case RESIDENT_FULL_TIME -> withResidentFullTime.contains(organisation);
            case LEADER_AND_FULL_TIME -> withLeader.contains(organisation) && withFullTime.contains(organisation);
            case ANY, DISPATCHED -> instructors.containsKey(organisation);
            case NONE -> true;
        };
    }
}
