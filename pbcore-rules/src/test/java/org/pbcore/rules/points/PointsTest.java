package org.pbcore.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.points.PointsEvent.Reversal;
import org.pbcore.rules.points.PointsEvent.Scored;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

class PointsTest {
    private static final OptionalInt NONE = OptionalInt.empty();
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    @Test
    void points_thePlan_asksForThemUnderItsClause() {
        assertThat(PointsWorld.points().clause()).isEqualTo(new Clause("2.5-d"));
        assertThat(PointsWorld.points().modality()).isEqualTo(Modality.MUST);
    }

    @ParameterizedTest
    @CsvSource({
        "class,1,62", // 60 + 2
        "class,6,72", // the item's cap is 12
        "class,7,72",
        "essay,3,75",
        "essay,4,80",
        "essay,5,80", // the category's cap is 20
        "absence,3,45", // a deduction has no cap below
        "absence,13,0", // 60 - 65 is below the lowest total
        "hour,40,100", // the highest total
        "hour,41,100"
    })
    void total_caps_bindFromAboveAndBoundsBothWays(String item, int times, int total) {
        assertThat(one(new Scored("e", "m", item, DAY, times)).total()).isEqualTo(total);
    }

    @Test
    void total_itemAndCategoryCaps_bindOneAfterTheOther() {
        PointsRating rating = one(new Scored("e1", "m", "class", DAY, 9), new Scored("e2", "m", "essay", DAY, 2));

        assertThat(rating.total()).isEqualTo(80); // min(20, 12 + 10)
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31,60", "2020-01-01,65", "2020-12-31,65", "2021-01-01,60"})
    void period_bothEnds_areInside(LocalDate on, int total) {
        assertThat(one(new Scored("e", "m", "essay", on, 1)).total()).isEqualTo(total);
    }

    @Test
    void period_endingBeforeItBegins_holdsNoEvent() {
        PointsTally tally = PointsWorld.points()
                .round(sheet(StarScheme.NONE), members(1), DAY, DAY.minusDays(1))
                .tally();
        tally.add(new Scored("e", "m0", "essay", DAY, 1));

        assertThat(tally.rate().total(0)).isEqualTo(60);
    }

    @Test
    void event_sameIdEqual_countsOnceAndDifferentIsRefusedAtItsId() {
        Scored event = new Scored("e", "m", "essay", DAY, 1);

        assertThat(one(event, event).total()).isEqualTo(65);
        assertRefused("/id", () -> one(event, new Scored("e", "m", "essay", DAY, 2)));
        assertRefused("/id", () -> one(event, new Scored("e", "m", "essay", DAY.plusDays(1), 1)));
        assertRefused("/id", () -> one(event, new Reversal("e", "x")));
        assertRefused("/id", () -> one(new Reversal("e", "x"), new Reversal("e", "y")));
        assertRefused("/id", () -> one(event, new Scored("e", "nobody", "nothing", DAY, -1)));
    }

    @Test
    void event_unknownMemberThenItemThenTimes_isRefused() {
        assertRefused("/member", () -> one(new Scored("e", "nobody", "nothing", DAY, -1)));
        assertRefused("/item", () -> one(new Scored("e", "m", "nothing", DAY, -1)));
        assertRefused("/times", () -> one(new Scored("e", "m", "essay", DAY, -1)));
        assertRefused("/member", () -> one(new Reversal("r", "e"), new Scored("e", "nobody", "essay", DAY, 1)));
    }

    @Test
    void reversal_beforeAfterOrAgain_cancelsItsEvent() {
        Scored event = new Scored("e", "m", "essay", DAY, 1);
        Reversal reversal = new Reversal("r", "e");

        assertThat(one(event, reversal).total()).isEqualTo(60);
        assertThat(one(reversal, event).total()).isEqualTo(60);
        assertThat(one(reversal, event, reversal, event, new Reversal("r2", "e"))
                        .total())
                .isEqualTo(60);
    }

    @Test
    void reversal_ofNothingOfItselfOrOfAReversal_doesNothing() {
        Scored event = new Scored("e", "m", "essay", DAY, 1);

        assertThat(one(event, new Reversal("r", "absent")).total()).isEqualTo(65);
        assertThat(one(event, new Reversal("r", "r")).total()).isEqualTo(65);
        assertThat(one(event, new Reversal("r", "e"), new Reversal("r2", "r")).total())
                .isEqualTo(60);
    }

    @Test
    void veto_zero_makesTheTotalZeroAfterClampingAndIsStillRated() {
        PointsSheet sheet = new PointsSheet(
                60,
                OptionalInt.of(10),
                NONE,
                List.of(),
                List.of(new Veto("discipline", VetoEffect.ZERO)),
                new StarScheme(List.of(new StarLevel(1, 0, NONE)), Ties.IN));
        PointsRating rating = rate(sheet, members(1), new Scored("e", "m0", "discipline", DAY, 0))
                .rating(0);

        assertThat(rating).isEqualTo(new PointsRating("m0", BigInteger.ZERO, OptionalInt.of(1), true));
    }

    @Test
    void veto_noRating_leavesTheTotalAndBarsTheStars() {
        PointsRating rating = one(new Scored("e", "m", "crime", DAY, 1));

        assertThat(rating).isEqualTo(new PointsRating("m", BigInteger.valueOf(60), NONE, true));
    }

    @Test
    void veto_reversedOrOutsideThePeriod_isNone() {
        Scored crime = new Scored("e", "m", "crime", DAY, 1);

        assertThat(one(crime, new Reversal("r", "e")).isVetoed()).isFalse();
        assertThat(one(new Scored("e", "m", "crime", PointsWorld.FROM.minusDays(1), 1))
                        .isVetoed())
                .isFalse();
        assertThat(one(crime).isVetoed()).isTrue();
    }

    @Test
    void veto_ofTheIdOfAnItem_countsForBoth() {
        PointsSheet sheet = new PointsSheet(
                0,
                NONE,
                NONE,
                List.of(new PointsCategory("c", NONE, List.of(new PointsItem("x", -10, NONE)))),
                List.of(new Veto("x", VetoEffect.NO_RATING)),
                StarScheme.NONE);

        assertThat(rate(sheet, members(1), new Scored("e", "m0", "x", DAY, 1)).rating(0))
                .isEqualTo(new PointsRating("m0", BigInteger.valueOf(-10), NONE, true));
    }

    @ParameterizedTest
    @CsvSource({
        // quota of ten rated; what 10 members with these totals get
        "19, 10 9 8 7 6 5 4 3 2 1, IN,  5 0 0 0 0 0 0 0 0 0", // floor(1.9) = 1
        "20, 10 9 8 7 6 5 4 3 2 1, IN,  5 5 0 0 0 0 0 0 0 0",
        "9,  10 9 8 7 6 5 4 3 2 1, IN,  0 0 0 0 0 0 0 0 0 0", // no place, no tie for it
        "9,  10 10 8 7 6 5 4 3 2 1, IN, 0 0 0 0 0 0 0 0 0 0",
        "20, 10 9 9 7 6 5 4 3 2 1, IN,  5 5 5 0 0 0 0 0 0 0",
        "20, 10 9 9 7 6 5 4 3 2 1, OUT, 5 0 0 0 0 0 0 0 0 0",
        "30, 10 9 9 7 6 5 4 3 2 1, OUT, 5 5 5 0 0 0 0 0 0 0", // tied within the places
        "10, 9 9 9 7 6 5 4 3 2 1,  OUT, 0 0 0 0 0 0 0 0 0 0",
        "100, 9 9 9 9 9 9 9 9 9 1, OUT, 5 5 5 5 5 5 5 5 5 0", // 1 does not reach 2
        "500, 9 9 9 9 9 9 9 9 9 9, OUT, 5 5 5 5 5 5 5 5 5 5",
        "0,   9 9 9 9 9 9 9 9 9 9, IN,  0 0 0 0 0 0 0 0 0 0"
    })
    void stars_quotaAndTies_fillPlacesFromTheBest(int quota, String totals, Ties ties, String stars) {
        StarScheme scheme = new StarScheme(List.of(new StarLevel(5, 2, OptionalInt.of(quota))), ties);

        assertThat(stars(scheme, ints(totals))).containsExactly(ints(stars));
    }

    @Test
    void stars_levels_passTheOthersOnWhateverTheirOrder() {
        StarScheme scheme = new StarScheme(
                List.of(
                        new StarLevel(3, 5, NONE),
                        new StarLevel(5, 8, OptionalInt.of(25)),
                        new StarLevel(4, 7, OptionalInt.of(50))),
                Ties.OUT);

        assertThat(stars(scheme, 10, 8, 8, 6)).containsExactly(5, 4, 4, 3);
        assertThat(stars(scheme, 10, 10, 8, 4)).containsExactly(4, 4, 3, 0); // tied out of five, in four
    }

    @Test
    void stars_exemptAndBarred_areNeitherRatedNorCountedForPlaces() {
        PointsSheet sheet = sheet(new StarScheme(List.of(new StarLevel(5, 0, OptionalInt.of(50))), Ties.IN));
        List<PointsMember> members = List.of(
                new PointsMember("a", false),
                new PointsMember("b", false),
                new PointsMember("c", true),
                new PointsMember("d", false));
        PointsRatings ratings =
                rate(sheet, members, new Scored("e1", "d", "crime", DAY, 1), new Scored("e2", "b", "essay", DAY, 1));

        assertThat(ratings.members())
                .extracting(PointsRating::stars)
                .containsExactly(OptionalInt.of(0), OptionalInt.of(5), NONE, NONE);
        assertThat(ratings.levels())
                .containsExactly(new LevelResult(sheet.stars().levels().get(0), 2, OptionalLong.of(1), 1, 0));
    }

    @Test
    void total_beyondALong_isExactAndStillRanked() {
        int most = Integer.MAX_VALUE;
        PointsSheet sheet = new PointsSheet(
                0,
                NONE,
                NONE,
                List.of(new PointsCategory(
                        "c", NONE, List.of(new PointsItem("up", most, NONE), new PointsItem("down", -most, NONE)))),
                List.of(),
                new StarScheme(List.of(new StarLevel(5, 1, OptionalInt.of(34))), Ties.OUT));
        List<PointsEvent> events = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            events.add(new Scored("a" + i, "m0", "up", DAY, most));
            events.add(new Scored("b" + i, "m1", "up", DAY, most));
            events.add(new Scored("c" + i, "m2", "down", DAY, most));
        }
        events.add(new Scored("d", "m1", "up", DAY, 1));
        PointsRatings ratings = rate(sheet, members(3), events.toArray(PointsEvent[]::new));
        BigInteger large =
                BigInteger.valueOf(most).multiply(BigInteger.valueOf(most)).multiply(BigInteger.valueOf(4));

        assertThat(ratings.members())
                .containsExactly(
                        new PointsRating("m0", large, OptionalInt.of(0), false),
                        new PointsRating("m1", large.add(BigInteger.valueOf(most)), OptionalInt.of(5), false),
                        new PointsRating("m2", large.negate(), OptionalInt.of(0), false));
        assertThatThrownBy(() -> ratings.total(0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void explain_member_tracesEveryNumberAndEvent() {
        PointsTally tally = round(sheet(StarScheme.NONE), members(1)).tally();
        Scored capped = new Scored("e1", "m0", "class", DAY, 7);
        Scored reversed = new Scored("e2", "m0", "essay", DAY, 1);
        Scored early = new Scored("e3", "m0", "essay", PointsWorld.FROM.minusDays(1), 1);
        Scored vetoing = new Scored("e4", "m0", "discipline", DAY, 1);
        for (PointsEvent event : List.of(capped, reversed, early, vetoing, new Reversal("r", "e2"))) {
            tally.add(event);
        }
        PointsExplanation why = tally.explain("m0");

        assertThat(why.events())
                .containsExactly(
                        entry(capped, EventFate.COUNTED),
                        entry(reversed, EventFate.REVERSED),
                        entry(early, EventFate.OUTSIDE_PERIOD),
                        entry(vetoing, EventFate.COUNTED));
        assertThat(why.vetoes()).containsExactly(new Veto("discipline", VetoEffect.ZERO));
        PointsBreakdown.OfItem study =
                why.breakdown().categories().get(0).items().get(0);
        assertThat(study.times()).isEqualTo(7);
        assertThat(study.earned()).isEqualTo(14);
        assertThat(study.counted()).isEqualTo(12);
        assertThat(study.isCapped()).isTrue();
        assertThat(why.breakdown().categories().get(0).isCapped()).isFalse();
        assertThat(why.breakdown().sum()).isEqualTo(72);
        assertThat(why.breakdown().isZeroed()).isTrue();
        assertThat(why.breakdown().total()).isZero();
        assertThatThrownBy(() -> tally.explain("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rate_partyOrganisations_isTheSameEngine() {
        List<PointsMember> branches = List.of(new PointsMember("branch-1", false), new PointsMember("branch-2", false));
        PointsRatings ratings = rate(
                sheet(new StarScheme(List.of(new StarLevel(5, 65, OptionalInt.of(50))), Ties.IN)),
                branches,
                new Scored("e", "branch-2", "essay", DAY, 1));

        assertThat(ratings.members())
                .extracting(PointsRating::stars)
                .containsExactly(OptionalInt.of(0), OptionalInt.of(5));
    }

    @Test
    void merge_conflictOrOtherRound_isRefusedAndTakesNothing() {
        PointsRound round = round(sheet(StarScheme.NONE), members(1));
        PointsTally tally = round.tally();
        PointsTally other = round.tally();
        tally.add(new Scored("e", "m0", "essay", DAY, 1));
        other.add(new Scored("new", "m0", "essay", DAY, 1));
        other.add(new Scored("e", "m0", "essay", DAY, 2));

        assertRefused("/id", () -> tally.merge(other));
        assertThat(tally.rate().total(0)).isEqualTo(65);
        assertThatThrownBy(() ->
                        tally.merge(round(sheet(StarScheme.NONE), members(1)).tally()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sheet_itemTwiceOrBoundsCrossed_isRefused() {
        PointsItem item = new PointsItem("x", 1, NONE);
        PointsCategory one = new PointsCategory("c", NONE, List.of(item));

        assertRefused(
                "/categories/1/items/0/id",
                () -> new PointsSheet(0, NONE, NONE, List.of(one, one), List.of(), StarScheme.NONE));
        assertRefused(
                "/max",
                () -> new PointsSheet(
                        0, OptionalInt.of(1), OptionalInt.of(0), List.of(one, one), List.of(), StarScheme.NONE));
        assertThat(new PointsSheet(0, OptionalInt.of(1), OptionalInt.of(1), List.of(one), List.of(), StarScheme.NONE)
                        .max())
                .hasValue(1);
    }

    @Test
    void round_memberTwice_isRefusedAtTheSecond() {
        List<PointsMember> members =
                List.of(new PointsMember("a", false), new PointsMember("b", true), new PointsMember("a", false));

        assertRefused("/members/2/id", () -> round(sheet(StarScheme.NONE), members));
    }

    @Test
    void records_printed_hideTheMember() {
        Scored event = new Scored("e", "person", "crime", DAY, 1);

        assertThat(event).asString().doesNotContain("person");
        assertThat(new PointsMember("person", true)).asString().doesNotContain("person");
        assertThat(new PointsRating("person", BigInteger.ONE, NONE, true))
                .asString()
                .doesNotContain("person");
    }

    private static PointsRound round(PointsSheet sheet, List<PointsMember> members) {
        return PointsWorld.points().round(sheet, members, PointsWorld.FROM, PointsWorld.TO);
    }

    private static PointsRatings rate(PointsSheet sheet, List<PointsMember> members, PointsEvent... events) {
        PointsTally tally = round(sheet, members).tally();
        Arrays.stream(events).forEach(tally::add);
        return tally.rate();
    }

    /** The rating of one member, m, by these events. */
    private static PointsRating one(PointsEvent... events) {
        return rate(sheet(StarScheme.NONE), List.of(new PointsMember("m", false)), events)
                .rating(0);
    }

    private static int[] stars(StarScheme scheme, int... totals) {
        PointsSheet sheet = new PointsSheet(
                0,
                NONE,
                NONE,
                List.of(new PointsCategory("c", NONE, List.of(new PointsItem("x", 1, NONE)))),
                List.of(),
                scheme);
        PointsEvent[] events = new PointsEvent[totals.length];
        for (int i = 0; i < totals.length; i++) {
            events[i] = new Scored("e" + i, "m" + i, "x", DAY, totals[i]);
        }
        return rate(sheet, members(totals.length), events).members().stream()
                .mapToInt(rating -> rating.stars().orElseThrow())
                .toArray();
    }

    private static int[] ints(String text) {
        return Arrays.stream(text.trim().split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static List<PointsMember> members(int count) {
        List<PointsMember> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(new PointsMember("m" + i, false));
        }
        return members;
    }

    private static PointsSheet sheet(StarScheme stars) {
        return new PointsSheet(
                60,
                OptionalInt.of(0),
                OptionalInt.of(100),
                List.of(
                        new PointsCategory(
                                "study",
                                OptionalInt.of(20),
                                List.of(
                                        new PointsItem("class", 2, OptionalInt.of(12)),
                                        new PointsItem("essay", 5, NONE))),
                        new PointsCategory("service", NONE, List.of(new PointsItem("hour", 1, NONE))),
                        new PointsCategory("conduct", NONE, List.of(new PointsItem("absence", -5, NONE)))),
                List.of(new Veto("discipline", VetoEffect.ZERO), new Veto("crime", VetoEffect.NO_RATING)),
                stars);
    }

    private static void assertRefused(String path, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }
}
