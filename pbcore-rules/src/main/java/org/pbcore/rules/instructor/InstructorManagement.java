package org.pbcore.rules.instructor;

import static org.pbcore.rules.table.Modality.ENCOURAGED;
import static org.pbcore.rules.table.Modality.MUST;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbcore.model.instructor.InstructorAppraisal;
import org.pbcore.model.instructor.InstructorAssignment;
import org.pbcore.model.instructor.InstructorSource;
import org.pbcore.model.instructor.ManagementRules;
import org.pbcore.model.instructor.ManagementSubject;
import org.pbcore.model.instructor.MassOrganisation;
import org.pbcore.model.instructor.MassOrganisationKind;
import org.pbcore.model.term.Label;
import org.pbcore.rules.policy.Missing;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.Tabled;

/**
 * Says what the management of instructors still lacks (2.4-a, 2.4-c, 2.4-h, 2.4-i).
 *
 * <p>Not modelled: what rules, rewards and training contain, how good a performance was, and whether a mass
 * organisation can be set up at an organisation; people judge that.
 */
public final class InstructorManagement implements Tabled {
    private static final Clause DISPATCH = new Clause("2.4-a");
    private static final Clause SOURCES = new Clause("2.4-c");
    private static final Clause MASS_ORGANISATIONS = new Clause("2.4-h");
    private static final Clause MANAGEMENT = new Clause("2.4-i");
    private static final ChoiceAxis<Optional<InstructorSource>, InstructorSource> SOURCE_OF_INSTRUCTOR =
            Axis.choice("source", new Label("指导员来源", "source"), InstructorSource.class, source -> source);
    private static final DecisionTable<Optional<InstructorSource>, Modality> SOURCE =
            DecisionTable.<Optional<InstructorSource>, Modality>table(
                            "instructor-management.source", new Label("指导员来源", "source of instructors"))
                    .row("chosen-with-priority", MUST, SOURCES, MUST)
                    .when(
                            SOURCE_OF_INSTRUCTOR,
                            InstructorSource.AGENCY_MEMBER,
                            InstructorSource.EXCELLENT_PARTY_WORKER,
                            InstructorSource.RETIRED_CADRE)
                    .row("explored", ENCOURAGED, SOURCES, ENCOURAGED)
                    .when(SOURCE_OF_INSTRUCTOR, InstructorSource.YOUNG_CADRE_ON_SECONDMENT)
                    .build();

    /** Makes a calculator; it follows no parameter. */
    public InstructorManagement() {}

    /**
     * Returns with what force the plan draws on a source.
     *
     * @return the table, over the source of an instructor; empty where it is unknown
     */
    public DecisionTable<Optional<InstructorSource>, Modality> source() {
        return SOURCE;
    }

    /**
     * Returns the tables.
     *
     * @return source
     */
    @Override
    public List<DecisionTable<Optional<InstructorSource>, ?>> tables() {
        return List.of(SOURCE);
    }

    /**
     * Finds what a unit has not laid down for its instructors on a day (2.4-a, 2.4-i).
     *
     * @param unit the id of the unit
     * @param rules rules of any units, in any order
     * @param on the day
     * @return the subjects without rules in force
     */
    public List<Missing<ManagementSubject>> missingRules(String unit, Collection<ManagementRules> rules, LocalDate on) {
        Set<ManagementSubject> there = rules.stream()
                .filter(each -> each.getUnit().equals(unit) && each.holds(on))
                .map(ManagementRules::getSubject)
                .collect(Collectors.toSet());
        return Arrays.stream(ManagementSubject.values())
                .filter(subject -> !there.contains(subject))
                .map(subject ->
                        new Missing<>(subject, subject == ManagementSubject.DISPATCH ? DISPATCH : MANAGEMENT, MUST))
                .toList();
    }

    /**
     * Finds the mass organisations that an organisation does not have on a day (2.4-h).
     *
     * @param organisation the id of the organisation
     * @param there mass organisations of any organisations, in any order
     * @param on the day
     * @return the kinds that it does not have
     */
    public List<Missing<MassOrganisationKind>> missingMassOrganisations(
            String organisation, Collection<MassOrganisation> there, LocalDate on) {
        Set<MassOrganisationKind> kinds = there.stream()
                .filter(each -> each.getOrganisation().equals(organisation) && each.holds(on))
                .map(MassOrganisation::getKind)
                .collect(Collectors.toSet());
        return Arrays.stream(MassOrganisationKind.values())
                .filter(kind -> !kinds.contains(kind))
                .map(kind -> new Missing<>(kind, MASS_ORGANISATIONS, MUST))
                .toList();
    }

    /**
     * Finds the instructors whose performance did not enter the annual appraisal of a year (2.4-i).
     *
     * @param year the year
     * @param assignments assignments in any order; who was assigned on some day of the year is appraised
     * @param appraisals appraisals of any years, in any order
     * @return the ids of the instructors, sorted
     */
    public List<Missing<String>> missingAppraisals(
            int year, Collection<InstructorAssignment> assignments, Collection<InstructorAppraisal> appraisals) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Set<String> appraised = appraisals.stream()
                .filter(appraisal -> appraisal.getYear() == year && appraisal.isPerformanceIncluded())
                .map(InstructorAppraisal::getInstructor)
                .collect(Collectors.toSet());
        return assignments.stream()
                .filter(assignment -> !assignment.getFrom().isAfter(last)
                        && !assignment.getTo().map(first::isAfter).orElse(false))
                .map(InstructorAssignment::getInstructor)
                .distinct()
                .sorted()
                .filter(instructor -> !appraised.contains(instructor))
                .map(instructor -> new Missing<>(instructor, MANAGEMENT, MUST))
                .toList();
    }
}
