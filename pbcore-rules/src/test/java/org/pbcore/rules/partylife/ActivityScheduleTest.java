package org.pbcore.rules.partylife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.partylife.Activity;
import org.pbcore.model.partylife.ActivityKind;
import org.pbcore.model.term.Label;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.LimitStrength;
import org.pbcore.rules.policy.Policies;

class ActivityScheduleTest {
    static final ActivitySchedule PLAN = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
            .partyLife()
            .activities();
    private static final Stretch YEAR = stretch("2020-01-01", "2020-12-31");

    @Test
    void requirements_ofThePlan_areTheCheckedNationalFrequencies() {
        assertThat(PLAN.requirements())
                .extracting(asked -> asked.kind() + " " + asked.times() + " " + asked.period() + " "
                        + asked.limit().strength() + " " + asked.clause() + " "
                        + asked.limit().citation().article().map(Label::english).orElse(""))
                .containsExactly(
                        "MEMBERS_MEETING 1 QUARTER GENERAL 2.6-e art. 11",
                        "COMMITTEE_MEETING 1 MONTH GENERAL 2.6-e art. 12",
                        "GROUP_MEETING 1 MONTH GENERAL 2.6-e art. 13",
                        "ORGANISATIONAL_LIFE 1 YEAR HARD 2.6-e art. 17");
        assertThat(PLAN.standing(branch("2019-01-01"), List.of(), YEAR, day("2020-09-15"))
                        .unscheduled())
                .containsExactlyInAnyOrder(
                        ActivityKind.LECTURE,
                        ActivityKind.THEME_DAY,
                        ActivityKind.DEMOCRATIC_APPRAISAL,
                        ActivityKind.OATH);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-30,2020-09-30,DUE,the last day of the quarter is still in time",
        "2020-06-30,2020-10-01,MISSED,the day after it is not",
        "2020-07-01,2020-09-15,HELD,the first day of the quarter counts",
        "2020-09-30,2020-10-01,HELD,the last day counts",
        "2020-10-01,2020-10-01,MISSED,the first day of the next quarter does not",
        "2020-09-16,2020-09-15,DUE,what is still to come is not held yet",
        "2020-01-01,2020-06-30,AHEAD,a quarter that has not begun"
    })
    void quarter_aroundItsEnds_standsAsTheCalendarSays(String heldOn, String asOf, ActivityState state, String why) {
        ActivityStanding standing = PLAN.standing(
                branch("2019-01-01"),
                List.of(activity("a", ActivityKind.MEMBERS_MEETING, heldOn)),
                stretch("2020-07-01", "2020-09-30"),
                day(asOf));

        assertThat(of(standing, ActivityKind.MEMBERS_MEETING))
                .as(why)
                .singleElement()
                .satisfies(window -> {
                    assertThat(window.state()).isEqualTo(state);
                    assertThat(window.days()).isEqualTo(stretch("2020-07-01", "2020-09-30"));
                    assertThat(window.missing()).isEqualTo(state == ActivityState.HELD ? 0 : 1);
                });
    }

    @Test
    void period_thatCutsAMonth_isAnsweredForTheWholeMonth() {
        ActivityStanding standing = PLAN.standing(
                withCommittee("2019-01-01"),
                List.of(activity("a", ActivityKind.COMMITTEE_MEETING, "2020-02-03")),
                stretch("2020-02-10", "2020-03-01"),
                day("2020-04-01"));

        assertThat(of(standing, ActivityKind.COMMITTEE_MEETING))
                .extracting(
                        window -> window.days().first() + " " + window.days().last() + " " + window.state())
                .containsExactly("2020-02-01 2020-02-29 HELD", "2020-03-01 2020-03-31 MISSED");
    }

    @Test
    void branch_foundedWithinAPeriod_owesFromTheNextWholeOne() {
        ActivityStanding standing = PLAN.standing(branch("2020-02-02"), List.of(), YEAR, day("2020-09-15"));

        assertThat(of(standing, ActivityKind.MEMBERS_MEETING))
                .extracting(window -> window.days().first() + " " + window.state())
                .containsExactly("2020-02-02 NOT_ASKED", "2020-04-01 MISSED", "2020-07-01 DUE", "2020-10-01 AHEAD");
        assertThat(of(standing, ActivityKind.ORGANISATIONAL_LIFE))
                .extracting(window -> window.state() + " " + window.isWhole() + " " + window.missing())
                .containsExactly("NOT_ASKED false 0");
        assertThat(next(standing, ActivityKind.ORGANISATIONAL_LIFE).days())
                .isEqualTo(stretch("2021-01-01", "2021-12-31"));
        assertThat(of(
                        PLAN.standing(branch("2020-04-01"), List.of(), YEAR, day("2020-09-15")),
                        ActivityKind.MEMBERS_MEETING))
                .extracting(ActivityWindow::state)
                .startsWith(ActivityState.MISSED);
    }

    @Test
    void branch_foundedWithinAPeriod_owesThePartWhereThePolicyAsksIt() {
        ActivitySchedule strict = Rulebook.of(
                        PolicyText.extending(
                                "two-new-2020",
                                "'meeting.partialPeriod': {'article': '9', 'values': [{'modality': 'MUST'}]}"),
                        LocalDate.of(2021, 1, 1))
                .partyLife()
                .activities();
        ActivityStanding standing = strict.standing(branch("2020-02-02"), List.of(), YEAR, day("2020-09-15"));

        assertThat(standing.in(ActivityState.NOT_ASKED)).isEmpty();
        assertThat(of(standing, ActivityKind.MEMBERS_MEETING).get(0).state()).isEqualTo(ActivityState.MISSED);
        assertThat(of(standing, ActivityKind.ORGANISATIONAL_LIFE).get(0).state())
                .isEqualTo(ActivityState.DUE);
    }

    @Test
    void branch_dissolved_owesNothingAfterItsLastDay() {
        BranchFacts dissolved = new BranchFacts(
                "p1",
                new Existence(day("2019-01-01"), Optional.of(day("2020-06-30"))),
                Optional.of(false),
                Optional.of(Map.of()));
        ActivityStanding standing = PLAN.standing(
                dissolved,
                List.of(activity("late", ActivityKind.MEMBERS_MEETING, "2020-07-01")),
                YEAR,
                day("2020-09-15"));

        assertThat(of(standing, ActivityKind.MEMBERS_MEETING))
                .extracting(window -> window.days().last() + " " + window.state())
                .containsExactly("2020-03-31 MISSED", "2020-06-30 MISSED");
        assertThat(standing.next()).isEmpty();
        assertThat(standing.unmatched()).containsExactly("late");
    }

    @Test
    void next_afterThisQuarterIsHeld_isTheNextQuarter() {
        ActivityStanding standing = PLAN.standing(
                branch("2019-01-01"),
                List.of(activity("a", ActivityKind.MEMBERS_MEETING, "2020-09-01")),
                YEAR,
                day("2020-09-15"));

        assertThat(next(standing, ActivityKind.MEMBERS_MEETING).days()).isEqualTo(stretch("2020-10-01", "2020-12-31"));
        assertThat(next(standing, ActivityKind.ORGANISATIONAL_LIFE).state()).isEqualTo(ActivityState.DUE);
    }

    @Test
    void missed_generalFrequency_isAWarningAndHardOneAnError() {
        ActivityStanding standing = PLAN.standing(branch("2019-01-01"), List.of(), YEAR, day("2021-01-01"));

        assertThat(standing.in(ActivityState.MISSED))
                .hasSize(5)
                .allMatch(window ->
                        window.isError() == (window.requirement().limit().strength() == LimitStrength.HARD));
        assertThat(of(standing, ActivityKind.ORGANISATIONAL_LIFE).get(0).isError())
                .isTrue();
        assertThat(PLAN.standing(branch("2019-01-01"), List.of(), YEAR, day("2020-12-31"))
                        .in(ActivityState.MISSED))
                .noneMatch(ActivityWindow::isError);
    }

    @Test
    void groups_each_oweTheirOwnMeetings() {
        BranchFacts twoGroups = new BranchFacts(
                "p1",
                Existence.since(day("2019-01-01")),
                Optional.of(false),
                Optional.of(
                        Map.of("g2", Existence.since(day("2020-08-15")), "g1", Existence.since(day("2019-01-01")))));
        ActivityStanding standing = PLAN.standing(
                twoGroups,
                List.of(group("a", "g1", "2020-08-20"), group("b", "g2", "2020-09-01"), group("c", "g3", "2020-09-01")),
                stretch("2020-08-01", "2020-09-30"),
                day("2020-10-01"));

        assertThat(of(standing, ActivityKind.GROUP_MEETING))
                .extracting(window ->
                        window.group().orElse("") + " " + window.days().first().getMonthValue() + " " + window.state())
                .containsExactly("g1 8 HELD", "g1 9 MISSED", "g2 8 NOT_ASKED", "g2 9 HELD");
        assertThat(standing.unmatched()).containsExactly("c");
    }

    @Test
    void facts_thatAreUnknown_leaveTheirKindsUndecidedAndNothingUnmatched() {
        BranchFacts unknown =
                new BranchFacts("p1", Existence.since(day("2019-01-01")), Optional.empty(), Optional.empty());
        ActivityStanding standing = PLAN.standing(
                unknown,
                List.of(activity("a", ActivityKind.COMMITTEE_MEETING, "2020-09-01"), group("b", "g1", "2020-09-01")),
                YEAR,
                day("2020-09-15"));

        assertThat(standing.undecided())
                .isEqualTo(
                        Map.of(ActivityKind.COMMITTEE_MEETING, "hasCommittee", ActivityKind.GROUP_MEETING, "groups"));
        assertThat(of(standing, ActivityKind.COMMITTEE_MEETING)).isEmpty();
        assertThat(standing.unmatched()).isEmpty();
        assertThat(PLAN.standing(branch("2019-01-01"), List.of(), YEAR, day("2020-09-15"))
                        .undecided())
                .isEmpty();
    }

    @Test
    void activities_twiceOrOfOthers_countOnceOrNot() {
        Activity once = activity("a", ActivityKind.MEMBERS_MEETING, "2020-09-01");
        Activity other = Activity.builder()
                .id("o")
                .partyOrganisation("p2")
                .kind(ActivityKind.MEMBERS_MEETING)
                .heldOn(day("2020-05-01"))
                .build();
        ActivityStanding standing =
                PLAN.standing(branch("2019-01-01"), List.of(once, other, once), YEAR, day("2020-09-15"));

        assertThat(of(standing, ActivityKind.MEMBERS_MEETING))
                .extracting(ActivityWindow::held)
                .containsExactly(0L, 0L, 1L, 0L);
        assertThat(standing.unmatched()).isEmpty();
        assertThatThrownBy(() -> PLAN.standing(
                        branch("2019-01-01"),
                        List.of(once, other, activity("a", ActivityKind.MEMBERS_MEETING, "2020-09-02")),
                        YEAR,
                        day("2020-09-15")))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/activities/2/id"));
    }

    @Test
    void committee_thatIsNotThere_owesNothingAndItsMeetingIsUnmatched() {
        ActivityStanding standing = PLAN.standing(
                branch("2019-01-01"),
                List.of(activity("a", ActivityKind.COMMITTEE_MEETING, "2020-09-01")),
                YEAR,
                day("2020-09-15"));

        assertThat(of(standing, ActivityKind.COMMITTEE_MEETING)).isEmpty();
        assertThat(standing.unmatched()).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({"'atLeast': 2,2,1", "'moreThan': 2,3,2", "'atMost': 4,0,0", "'fewerThan': 4,0,0"})
    void lecture_wherePlaceSetsAFrequency_isOwedThatOften(String bound, long times, long missing) {
        ActivitySchedule place = Rulebook.of(
                        PolicyText.extending(
                                "two-new-2020",
                                "'meeting.lecture.perYear': {'clause': '2.6-e', 'values': [{" + bound.replace(';', ',')
                                        + ", 'strength': 'HARD'}]}"),
                        LocalDate.of(2021, 1, 1))
                .partyLife()
                .activities();
        ActivityStanding standing = place.standing(
                branch("2019-01-01"),
                List.of(activity("a", ActivityKind.LECTURE, "2021-05-01")),
                stretch("2021-01-01", "2021-12-31"),
                day("2022-01-01"));

        assertThat(of(standing, ActivityKind.LECTURE)).singleElement().satisfies(window -> {
            assertThat(window.requirement().times()).isEqualTo(times);
            assertThat(window.missing()).isEqualTo(missing);
            assertThat(window.isError()).isEqualTo(missing > 0);
        });
        assertThat(standing.next().stream()
                        .filter(window -> window.requirement().kind() == ActivityKind.LECTURE)
                        .count())
                .isEqualTo(times > 0 ? 1 : 0);
    }

    @Test
    void days_thatEndBeforeTheyBegin_areRefused() {
        assertThatThrownBy(() -> stretch("2020-01-02", "2020-01-01")).isInstanceOf(InvalidFactsException.class);
        assertThatThrownBy(() -> new Existence(day("2020-01-02"), Optional.of(day("2020-01-01"))))
                .isInstanceOf(InvalidFactsException.class);
        assertThat(new Existence(day("2020-01-01"), Optional.of(day("2020-01-01"))).contains(day("2020-01-01")))
                .isTrue();
    }

    static BranchFacts branch(String foundedOn) {
        return new BranchFacts("p1", Existence.since(day(foundedOn)), Optional.of(false), Optional.of(Map.of()));
    }

    private static BranchFacts withCommittee(String foundedOn) {
        return new BranchFacts("p1", Existence.since(day(foundedOn)), Optional.of(true), Optional.of(Map.of()));
    }

    static Activity activity(String id, ActivityKind kind, String heldOn) {
        return Activity.builder()
                .id(id)
                .partyOrganisation("p1")
                .kind(kind)
                .heldOn(day(heldOn))
                .build();
    }

    private static Activity group(String id, String group, String heldOn) {
        return Activity.builder()
                .id(id)
                .partyOrganisation("p1")
                .kind(ActivityKind.GROUP_MEETING)
                .group(group)
                .heldOn(day(heldOn))
                .build();
    }

    private static List<ActivityWindow> of(ActivityStanding standing, ActivityKind kind) {
        return standing.windows().stream()
                .filter(window -> window.requirement().kind() == kind)
                .toList();
    }

    private static ActivityWindow next(ActivityStanding standing, ActivityKind kind) {
        return standing.next().stream()
                .filter(window -> window.requirement().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static Stretch stretch(String first, String last) {
        return new Stretch(day(first), day(last));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
