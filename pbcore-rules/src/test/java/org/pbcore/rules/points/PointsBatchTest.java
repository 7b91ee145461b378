package org.pbcore.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.planning.PlanningStoppedException;
import org.pbcore.rules.points.PointsEvent.Reversal;
import org.pbcore.rules.points.PointsEvent.Scored;

class PointsBatchTest {
    private static final int DAY = (int) LocalDate.of(2020, 6, 1).toEpochDay();

    @Property(tries = 1000)
    void rate_anyEvents_isWhatTheTallySays(@ForAll long seed) {
        PointsWorld world = new PointsWorld(seed);
        PointsRound round = world.round();
        Random random = new Random(seed);
        Map<String, Long> numbers = new HashMap<>();
        List<PointsBatch> parts = List.of(round.batch(), round.batch());
        for (PointsEvent event : world.events) {
            put(round, parts.get(random.nextInt(2)), event, numbers, random);
        }
        PointsBatch whole = round.batch();
        parts.forEach(whole::merge);

        assertThat(whole.size()).isEqualTo(world.events.size());
        assertThat(whole.rate().members())
                .isEqualTo(world.tally(world.events).rate().members());
        assertThat(whole.rate().members()).isEqualTo(whole.rate().members());
    }

    private static void put(
            PointsRound round, PointsBatch batch, PointsEvent event, Map<String, Long> numbers, Random random) {
        long number = numbers.computeIfAbsent(event.id(), id -> random.nextLong());
        if (event instanceof Scored scored) {
            batch.add(
                    number,
                    round.memberIndex(scored.member()).orElseThrow(),
                    round.itemIndex(scored.item()).orElseThrow(),
                    (int) scored.on().toEpochDay(),
                    scored.times());
        } else if (event instanceof Reversal reversal) {
            batch.reverse(number, numbers.computeIfAbsent(reversal.reverses(), id -> random.nextLong()));
        }
    }

    @Test
    void rate_moreEventsThanABlock_countsEachOnceThatStands() {
        int members = 1000;
        int size = EventStore.BLOCK + 5000;
        PointsRound round = round(members);
        PointsBatch batch = round.batch();
        long[] times = new long[members];
        for (int i = 0; i < size; i++) {
            batch.add(i, i % members, 0, DAY, 1 + i % 3);
            if (i % 7 != 0) {
                times[i % members] += 1 + i % 3;
            } else {
                batch.reverse(-1 - i, i);
            }
            if (i % 5 == 0) {
                batch.add(i / 2, i / 2 % members, 0, DAY, 1 + i / 2 % 3);
            }
        }
        PointsRatings ratings = batch.rate();

        for (int member = 0; member < members; member++) {
            assertThat(ratings.total(member)).isEqualTo(times[member]);
        }
    }

    @Test
    void rate_oneNumberForDifferentEvents_isRefusedAtTheLowest() {
        PointsBatch batch = round(2).batch();
        batch.add(9, 0, 0, DAY, 1);
        batch.add(9, 0, 0, DAY, 2);
        batch.add(7, 0, 0, DAY, 1);
        batch.add(7, 1, 0, DAY, 1);
        batch.add(8, 0, 0, DAY, 1);
        batch.reverse(8, 1);

        assertThatThrownBy(batch::rate)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/events"))
                .hasMessageEndingWith("events: 7");
    }

    @Test
    void rate_reversalWithTheNumberOfAnEvent_isRefused() {
        PointsBatch batch = round(1).batch();
        batch.add(1, 0, 0, DAY, 1);
        batch.reverse(1, 2);

        assertRefused("/events", batch::rate);
    }

    @Test
    void rate_nothingOrNobody_isRatedAllTheSame() {
        assertThat(round(1).batch().rate().total(0)).isZero();
        assertThat(round(0).batch().rate().members()).isEmpty();
    }

    @Test
    void add_outOfRange_isRefused() {
        PointsBatch batch = round(1).batch();

        assertRefused("/member", () -> batch.add(1, 1, 9, DAY, -1));
        assertRefused("/member", () -> batch.add(1, -1, 0, DAY, 1));
        assertRefused("/item", () -> batch.add(1, 0, 1, DAY, -1));
        assertRefused("/item", () -> batch.add(1, 0, -1, DAY, 1));
        assertRefused("/times", () -> batch.add(1, 0, 0, DAY, -1));
        assertThat(batch.size()).isZero();
    }

    @Test
    void progress_rising_endsWithAllAndMayStop() {
        PointsBatch batch = round(1).batch();
        for (int i = 0; i < 1000; i++) {
            batch.add(i, 0, 0, DAY, 1);
        }
        List<Long> heard = new ArrayList<>();
        batch.rate((done, all) -> heard.add(done) && all == 2000);

        assertThat(heard).isSorted().endsWith(2000L);
        assertThatThrownBy(() -> batch.rate((done, all) -> done < 1000)).isInstanceOf(PlanningStoppedException.class);
        assertThat(batch.rate().total(0)).isEqualTo(1000);
    }

    @Test
    void merge_otherRound_isRefused() {
        assertThatThrownBy(() -> round(1).batch().merge(round(1).batch())).isInstanceOf(IllegalArgumentException.class);
    }

    private static PointsRound round(int members) {
        List<PointsMember> all = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            all.add(new PointsMember("m" + i, false));
        }
        PointsItem item = new PointsItem("x", 1, OptionalInt.empty());
        PointsSheet sheet = new PointsSheet(
                0,
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(new PointsCategory("c", OptionalInt.empty(), List.of(item))),
                List.of(),
                StarScheme.NONE);
        return new PointsRound(sheet, all, PointsWorld.FROM, PointsWorld.TO);
    }

    private static void assertRefused(String path, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }
}
