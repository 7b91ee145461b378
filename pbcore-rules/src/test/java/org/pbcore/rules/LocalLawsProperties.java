package org.pbcore.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.rules.coverage.Standing;
import org.pbcore.rules.leadership.Leadership;
import org.pbcore.rules.leadership.LeadershipFacts;
import org.pbcore.rules.supervision.SupervisionFacts;
import org.pbcore.rules.supervision.SupervisionLevel;
import org.pbcore.rules.table.Modality;

/** Laws that other families keep whatever numbers a place sets. */
class LocalLawsProperties {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void leadership_oneMoreEmployeeOrMember_isNeverWeaker(
            @ForAll @IntRange(min = 1, max = 9) int large,
            @ForAll @IntRange(min = 1, max = 9) int many,
            @ForAll @IntRange(max = 10) int employees,
            @ForAll @IntRange(max = 10) int members) {
        Leadership leadership = place("'leadership.large': {'clause': '2.3-b', 'values': [{'atLeast': " + large + "}]},"
                        + "'leadership.manyMembers': {'clause': '2.3-b', 'values': [{'moreThan': " + many + "}]}")
                .leadership();
        Modality before = fullTimeWorker(leadership, employees, members);

        assertThat(before == Modality.MUST).isEqualTo(employees >= large && members > many);
        assertThat(fullTimeWorker(leadership, employees + 1, members)).isLessThanOrEqualTo(before);
        assertThat(fullTimeWorker(leadership, employees, members + 1)).isLessThanOrEqualTo(before);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void supervision_laterOrWithMoreNoticesOrFewerCovered_isNeverLower(
            @ForAll @IntRange(min = 1, max = 4) int escalation,
            @ForAll Modality force,
            @ForAll @IntRange(max = 5) int notices,
            @ForAll @IntRange(max = 10) int covered,
            @ForAll @IntRange(min = -1, max = 1) int daysLeft) {
        Rulebook place = place("'supervision.escalation.openNotices': {'clause': '3.3-c', 'values': [{'atLeast': "
                + escalation + ", 'modality': '" + force + "'}]}");
        SupervisionLevel before = level(place, covered, daysLeft, notices);

        assertThat(level(place, covered, daysLeft, notices + 1)).isGreaterThanOrEqualTo(before);
        assertThat(level(place, covered, daysLeft - 1, notices)).isGreaterThanOrEqualTo(before);
        if (covered > 0) {
            assertThat(level(place, covered - 1, daysLeft, notices)).isGreaterThanOrEqualTo(before);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void coverage_oneMoreInstructorOrMember_losesNothing(
            @ForAll @IntRange(min = 1, max = 4) int instructed,
            @ForAll @IntRange(min = 1, max = 4) int full,
            @ForAll @IntRange(max = 5) int instructors,
            @ForAll @IntRange(max = 5) int members,
            @ForAll PartyOrganisationForm form) {
        Rulebook place = place("'coverage.instructors': {'clause': '2.4-d', 'values': [{'atLeast': " + instructed
                + ", 'modality': 'SHOULD'}]}, 'formation.fullMembers': {'clause': '2.2.2-c', 'values': [{'atLeast': "
                + full
                + ", 'modality': 'MUST'}]}");
        List<Standing> before = standings(place, instructors, members, form);
        List<Standing> guided = standings(place, instructors + 1, members, form);
        List<Standing> grown = standings(place, instructors, members + 1, form);

        for (int metric = 0; metric < before.size(); metric++) {
            if (before.get(metric) == Standing.COUNTED) {
                assertThat(guided.get(metric)).isEqualTo(Standing.COUNTED);
            }
            if (before.get(metric) != Standing.OUTSIDE) {
                assertThat(grown.get(metric)).isEqualTo(before.get(metric));
            }
        }
    }

    private static Rulebook place(String parameters) {
        return Rulebook.of(PolicyText.extending("two-new-2020", parameters), DAY);
    }

    private static Modality fullTimeWorker(Leadership leadership, int employees, int members) {
        Organisation organisation = Organisation.builder()
                .id("o")
                .kind(OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .employees(employees)
                .fullMembers(members)
                .probationaryMembers(0)
                .build();
        LeadershipFacts unknown = new LeadershipFacts(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return leadership
                .decide(leadership.facts(organisation, unknown))
                .fullTimeWorker()
                .outcome()
                .orElseThrow();
    }

    private static SupervisionLevel level(Rulebook place, int covered, int daysLeft, int notices) {
        return place.supervision()
                .decide(new SupervisionFacts(covered, 11, 50, DAY.plusDays(daysLeft), notices))
                .level()
                .outcome()
                .orElseThrow();
    }

    private static List<Standing> standings(Rulebook place, int instructors, int members, PartyOrganisationForm form) {
        Organisation organisation = Organisation.builder()
                .id("o")
                .kind(OrganisationKind.SOCIAL_ORGANISATION)
                .status(OperatingStatus.OPERATING)
                .employees(10)
                .fullMembers(members)
                .partyOrganisation(form)
                .instructors(instructors)
                .build();
        return place.coverage().metrics().stream()
                .map(metric -> metric.table().decide(organisation).outcome().orElseThrow())
                .toList();
    }
}
