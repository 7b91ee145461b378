package org.pbcore.rules.partylife;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pbcore.model.partylife.Activity;
import org.pbcore.model.partylife.ActivityKind;

class ActivityScheduleProperties {
    private static final ActivitySchedule PLAN = ActivityScheduleTest.PLAN;
    private static final LocalDate BEGIN = LocalDate.of(2019, 1, 1);

    @Property(tries = 300)
    void holding_oneMore_neverAddsAMiss(@ForAll long seed) {
        World world = new World(seed);
        List<Activity> more = new ArrayList<>(world.activities);
        more.add(world.activity("more"));

        assertThat(world.missing(more)).isLessThanOrEqualTo(world.missing(world.activities));
        assertThat(world.standing(world.activities).in(ActivityState.MISSED).size())
                .isGreaterThanOrEqualTo(
                        world.standing(more).in(ActivityState.MISSED).size());
    }

    @Property(tries = 300)
    void activities_inAnyOrder_standTheSame(@ForAll long seed) {
        World world = new World(seed);
        List<Activity> shuffled = new ArrayList<>(world.activities);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(world.standing(shuffled)).isEqualTo(world.standing(world.activities));
    }

    @Property(tries = 300)
    void windows_ofARequirement_tileTheDaysAskedAbout(@ForAll long seed) {
        World world = new World(seed);
        Map<String, List<Stretch>> byOwner = world.standing(world.activities).windows().stream()
                .collect(Collectors.groupingBy(
                        window -> window.requirement().kind() + " " + window.group(),
                        Collectors.mapping(ActivityWindow::days, Collectors.toList())));

        byOwner.forEach((owner, days) -> {
            for (int i = 1; i < days.size(); i++) {
                assertThat(days.get(i).first()).isEqualTo(days.get(i - 1).last().plusDays(1));
            }
        });
        Optional<Stretch> lived = world.branch.existence().within(world.period);
        List<Stretch> members = byOwner.getOrDefault("MEMBERS_MEETING Optional.empty", List.of());
        assertThat(members.isEmpty()).isEqualTo(lived.isEmpty());
        lived.ifPresent(asked -> {
            assertThat(members.get(0).contains(asked.first())).isTrue();
            assertThat(members.get(members.size() - 1).contains(asked.last())).isTrue();
        });
    }

    /** Another way to the same: every quarter is asked by itself, day by day. */
    @Property(tries = 200)
    void membersMeetings_missed_areTheWholeQuartersWithoutOne(@ForAll long seed) {
        World world = new World(seed);
        List<LocalDate> expected = new ArrayList<>();
        for (LocalDate quarter = BEGIN.minusYears(1); quarter.getYear() < 2023; quarter = quarter.plusMonths(3)) {
            boolean isWhole = true;
            boolean isMet = false;
            boolean isAsked = false;
            LocalDate end = quarter.plusMonths(3);
            for (LocalDate day = quarter; day.isBefore(end); day = day.plusDays(1)) {
                isWhole &= world.branch.existence().contains(day);
                isMet |= world.holdsMembersMeeting(day);
                isAsked |= world.period.contains(day);
            }
            if (isWhole && isAsked && !isMet && !world.asOf.isBefore(end)) {
                expected.add(quarter);
            }
        }

        assertThat(world.standing(world.activities).in(ActivityState.MISSED))
                .filteredOn(window -> window.requirement().kind() == ActivityKind.MEMBERS_MEETING)
                .extracting(window -> window.days().first())
                .isEqualTo(expected);
    }

    @Property(tries = 300)
    void next_isNeverOverAndAlwaysStillToHold(@ForAll long seed) {
        World world = new World(seed);

        assertThat(world.standing(world.activities).next()).allSatisfy(window -> {
            assertThat(window.days().last()).isAfterOrEqualTo(world.asOf);
            assertThat(window.missing()).isPositive();
            assertThat(window.state()).isIn(ActivityState.DUE, ActivityState.AHEAD);
        });
    }

    /** A branch with activities, drawn from a seed. */
    private static final class World {
        private static final ActivityKind[] KINDS = ActivityKind.values();

        private final Random random;
        private final BranchFacts branch;
        private final List<Activity> activities = new ArrayList<>();
        private final Stretch period;
        private final LocalDate asOf;

        World(long seed) {
            this.random = new Random(seed);
            this.branch = new BranchFacts(
                    "p1",
                    existence(),
                    Optional.of(random.nextBoolean()),
                    Optional.of(random.nextBoolean() ? Map.of() : Map.of("g1", existence(), "g2", existence())));
            for (int i = random.nextInt(25); i > 0; i--) {
                activities.add(activity("a" + i));
            }
            LocalDate from = day();
            this.period = new Stretch(from, from.plusDays(random.nextInt(800)));
            this.asOf = day();
        }

        ActivityStanding standing(List<Activity> held) {
            return PLAN.standing(branch, held, period, asOf);
        }

        long missing(List<Activity> held) {
            return standing(held).windows().stream()
                    .mapToLong(ActivityWindow::missing)
                    .sum();
        }

        boolean holdsMembersMeeting(LocalDate day) {
            return !day.isAfter(asOf)
                    && activities.stream()
                            .anyMatch(activity -> activity.getKind() == ActivityKind.MEMBERS_MEETING
                                    && activity.getHeldOn().equals(day));
        }

        Activity activity(String id) {
            ActivityKind kind = KINDS[random.nextInt(KINDS.length)];
            return Activity.builder()
                    .id(id)
                    .partyOrganisation("p1")
                    .kind(kind)
                    .group(kind == ActivityKind.GROUP_MEETING ? Optional.of("g" + random.nextInt(3)) : Optional.empty())
                    .heldOn(day())
                    .build();
        }

        private Existence existence() {
            LocalDate founded = day();
            return new Existence(
                    founded,
                    random.nextBoolean() ? Optional.empty() : Optional.of(founded.plusDays(random.nextInt(700))));
        }

        private LocalDate day() {
            return BEGIN.plusDays(random.nextInt(900));
        }
    }
}
