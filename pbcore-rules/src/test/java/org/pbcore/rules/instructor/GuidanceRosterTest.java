package org.pbcore.rules.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.instructor.Instructor;
import org.pbcore.model.instructor.InstructorAssignment;
import org.pbcore.model.instructor.LeaderContact;

class GuidanceRosterTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    fullTime, resident, leader, RESIDENT_FULL_TIME, LEADER_AND_FULL_TIME, ANY,  why
                    true,     true,     true,   true,               true,                 true, 专职常驻加领导联系
                    true,     false,    true,   false,              true,                 true, 专职而不常驻
                    true,     true,     false,  true,               false,                true, 没有领导联系
                    false,    true,     true,   false,              false,                true, 兼职不算专职
                    """)
    void provides_anAssignment_isWhatTheModeAsks(
            boolean fullTime,
            boolean resident,
            boolean leader,
            boolean key,
            boolean difficult,
            boolean any,
            String why) {
        GuidanceRoster roster = new GuidanceRoster(
                List.of(assignment("i", "o", fullTime, resident, DAY, Optional.empty())),
                leader ? List.of(contact("o", DAY, Optional.of(DAY))) : List.of(),
                DAY);

        assertThat(roster.provides("o", DispatchMode.RESIDENT_FULL_TIME))
                .as(why)
                .isEqualTo(key);
        assertThat(roster.provides("o", DispatchMode.LEADER_AND_FULL_TIME))
                .as(why)
                .isEqualTo(difficult);
        assertThat(roster.provides("o", DispatchMode.ANY)).as(why).isEqualTo(any);
        assertThat(roster.provides("o", DispatchMode.DISPATCHED)).isEqualTo(any);
        assertThat(roster.provides("other", DispatchMode.ANY)).isFalse();
        assertThat(roster.provides("other", DispatchMode.NONE)).isTrue();
    }

    @Test
    void provides_fullTimeOfOneAndResidenceOfAnother_isNoResidentFullTime() {
        GuidanceRoster roster = new GuidanceRoster(
                List.of(
                        assignment("i", "o", true, false, DAY, Optional.empty()),
                        assignment("j", "o", false, true, DAY, Optional.empty())),
                List.of(contact("o", DAY.plusDays(1), Optional.empty())),
                DAY);

        assertThat(roster.provides("o", DispatchMode.RESIDENT_FULL_TIME)).isFalse();
        assertThat(roster.provides("o", DispatchMode.LEADER_AND_FULL_TIME)).isFalse();
        assertThat(roster.active("o")).isEqualTo(2);
    }

    @Test
    void active_oneInstructorTwice_countsOnce() {
        GuidanceRoster roster = new GuidanceRoster(
                List.of(
                        assignment("i", "o", true, true, DAY.minusDays(9), Optional.of(DAY)),
                        assignment("i", "o", true, true, DAY, Optional.empty()),
                        assignment("j", "o", true, true, DAY.plusDays(1), Optional.empty()),
                        assignment("k", "o", true, true, DAY.minusDays(9), Optional.of(DAY.minusDays(1)))),
                List.of(),
                DAY);

        assertThat(roster.active("o")).isEqualTo(1);
        assertThat(roster.active("none")).isZero();
    }

    @Test
    void pattern_ofOneSeveralAndNone_isSaidWithTheCapacity() {
        GuidanceRoster roster = new GuidanceRoster(
                List.of(
                        assignment("i", "b", false, false, DAY, Optional.empty()),
                        assignment("i", "a", false, false, DAY, Optional.empty()),
                        assignment("j", "a", false, false, DAY, Optional.empty())),
                List.of(),
                DAY);

        assertThat(roster.organisations("i")).containsExactly("a", "b");
        assertThat(roster.pattern("i")).contains(DispatchPattern.SEVERAL_ORGANISATIONS);
        assertThat(roster.pattern("j")).contains(DispatchPattern.ONE_ORGANISATION);
        assertThat(roster.pattern("k")).isEmpty();
        assertThat(roster.exceedsCapacity(instructor("i", 1))).isTrue();
        assertThat(roster.exceedsCapacity(instructor("i", 2))).isFalse();
        assertThat(roster.exceedsCapacity(instructor("i", 3))).isFalse();
        assertThat(roster.exceedsCapacity(instructor("k", 0))).isFalse();
    }

    @Property(tries = 100)
    void active_anyHistory_isTheNumberOfInstructorsThere(@ForAll long seed) {
        Random random = new Random(seed);
        List<InstructorAssignment> history = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            LocalDate from = DAY.plusDays(random.nextInt(7) - 5);
            Optional<LocalDate> to =
                    random.nextBoolean() ? Optional.of(from.plusDays(random.nextInt(5))) : Optional.empty();
            history.add(
                    assignment("i" + random.nextInt(4), "o" + random.nextInt(3), random.nextBoolean(), true, from, to));
        }
        GuidanceRoster roster = new GuidanceRoster(history, List.of(), DAY);

        for (String organisation : List.of("o0", "o1", "o2")) {
            Set<String> there = new HashSet<>();
            for (InstructorAssignment each : history) {
                long first = each.getFrom().toEpochDay();
                long last = each.getTo().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
                if (each.getOrganisation().equals(organisation)
                        && first <= DAY.toEpochDay()
                        && DAY.toEpochDay() <= last) {
                    there.add(each.getInstructor());
                }
            }
            assertThat(roster.active(organisation)).isEqualTo(there.size());
        }
    }

    private static Instructor instructor(String id, int capacity) {
        return Instructor.builder().id(id).capacity(capacity).fullTime(true).build();
    }

    private static LeaderContact contact(String organisation, LocalDate from, Optional<LocalDate> to) {
        return LeaderContact.builder()
                .leader("l")
                .organisation(organisation)
                .from(from)
                .to(to)
                .build();
    }

    private static InstructorAssignment assignment(
            String instructor,
            String organisation,
            boolean fullTime,
            boolean resident,
            LocalDate from,
            Optional<LocalDate> to) {
        return InstructorAssignment.builder()
                .instructor(instructor)
                .organisation(organisation)
                .fullTime(fullTime)
                .resident(resident)
                .from(from)
                .to(to)
                .build();
    }
}
