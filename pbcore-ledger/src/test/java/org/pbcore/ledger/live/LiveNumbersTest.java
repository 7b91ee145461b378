package org.pbcore.ledger.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Ledger;
import org.pbcore.model.code.RegionCode;

class LiveNumbersTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final RegionCode STREET = RegionCode.parse("410105001");
    private static final RegionCode OTHER_STREET = RegionCode.parse("410105002");
    private static final LiveMetric<String, Count> COUNT = new LiveMetric<>(
            "count", "organisation", entry -> Optional.of(entry.draft().key()), Count::new);

    @TempDir
    Path folder;

    private Ledger ledger;
    private LiveNumbers numbers;
    private final List<LiveChange> told = new ArrayList<>();
    private final LiveListener listener = told::add;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("ledger.db"));
        numbers = LiveNumbers.of(ledger, DAY, List.of(COUNT));
        ledger.subscribe(receipt -> numbers.catchUp());
        numbers.subscribe(listener);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void append_ofAFact_isCountedAtEveryLevelAtOnce() {
        ledger.append(Batch.of(fact("a", STREET, "{}").build()));

        assertThat(List.of("410105001", "410105001002", "410105", "410100", "410000"))
                .allSatisfy(region -> assertThat(count(region)).isEqualTo(1));
        assertThat(count("410105002")).isZero();
        assertThat(numbers.whole(COUNT).orElseThrow().count).isEqualTo(1);
        assertThat(numbers.position()).isEqualTo(1);
    }

    @Test
    void correction_thatMovesAFact_isToldWithBeforeAfterReasonAndPlaces() {
        ledger.append(Batch.of(fact("a", STREET, "{}").build()));
        told.clear();
        ledger.append(Batch.of(fact("a", OTHER_STREET, "{}").corrects(1, "街道填错").build()));

        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.position()).isEqualTo(2);
            assertThat(change.kind()).isEqualTo("organisation");
            assertThat(change.key()).isEqualTo("a");
            assertThat(change.before().map(Entry::position)).contains(1L);
            assertThat(change.after().map(Entry::position)).contains(2L);
            assertThat(change.reason()).contains("街道填错");
            assertThat(change.places())
                    .extracting(place -> place.region().map(RegionCode::value).orElse("whole"))
                    .containsExactlyInAnyOrder("whole", "410105001", "410105002", "410105", "410100", "410000");
            assertThat(change).hasToString("LiveChange[position=2, kind=organisation, places=6]");
        });
        assertThat(count("410105001")).isZero();
        assertThat(count("410105002")).isEqualTo(1);
        assertThat(count("410105")).isEqualTo(1);
    }

    @Test
    void withdrawal_ofAFact_isSubtracted() {
        ledger.append(Batch.of(fact("a", STREET, "{}").build()));
        ledger.append(Batch.of(EntryDraft.of("u", "organisation", "a", DAY)
                .region(STREET)
                .reason("已注销")
                .build()));

        assertThat(count("410105001")).isZero();
        assertThat(told.get(1).after()).isEmpty();
        assertThat(told.get(1).reason()).contains("已注销");
    }

    @Test
    void entry_thatChangesNoFactOfTheDay_isNotTold() {
        ledger.append(Batch.of(fact("a", STREET, "{}").build()));
        told.clear();

        ledger.append(Batch.of(fact("a", STREET, "{\"x\":1}").build()));
        ledger.append(Batch.of(
                EntryDraft.of("u", "organisation", "a", DAY.plusDays(1)).build()));
        ledger.append(
                Batch.of(EntryDraft.of("u", "member", "a", DAY).payload("{}").build()));
        ledger.append(Batch.of(EntryDraft.of("u", "organisation", "b", DAY).build()));

        assertThat(told).isEmpty();
        assertThat(numbers.position()).isEqualTo(5);
    }

    @Test
    void listener_unsubscribed_isToldNoMore() {
        numbers.unsubscribe(listener);
        ledger.append(Batch.of(fact("a", STREET, "{}").build()));

        assertThat(told).isEmpty();
        assertThat(count("410105001")).isEqualTo(1);
    }

    @Test
    void fact_thatCannotBeRead_leavesTheNumbersAsTheyWere() {
        LiveMetric<String, Count> strict = new LiveMetric<>(
                "strict",
                "organisation",
                entry -> {
                    throw new IllegalStateException("unread");
                },
                Count::new);
        LiveNumbers both = LiveNumbers.of(ledger, DAY, List.of(COUNT, strict));
        ledger.append(Batch.of(fact("a", STREET, "{}").build()));

        assertThatThrownBy(both::catchUp).isInstanceOf(IllegalStateException.class);
        assertThat(both.whole(COUNT).orElseThrow().count).isZero();
        assertThat(both.position()).isZero();
    }

    @Test
    void metric_ofOtherNumbersOrNamedTwice_isRefused() {
        LiveMetric<String, Count> other = new LiveMetric<>("count", "x", entry -> Optional.empty(), Count::new);

        assertThatThrownBy(() -> numbers.whole(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LiveNumbers.of(ledger, DAY, List.of(COUNT, other)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tally_givenOut_doesNotChangeAnyMore() {
        Count before = numbers.whole(COUNT).orElseThrow();
        ledger.append(Batch.of(fact("a", STREET, "{}").build()));

        assertThat(before.count).isZero();
    }

    private long count(String region) {
        return numbers.in(COUNT, RegionCode.parse(region)).orElseThrow().count;
    }

    private static EntryDraft.Builder fact(String key, RegionCode region, String payload) {
        return EntryDraft.of("u", "organisation", key, DAY).region(region).payload(payload);
    }

    /** Counts facts. */
    private static final class Count implements LedgerTally<String, Count> {
        private long count;

        @Override
        public void add(String fact) {
            count++;
        }

        @Override
        public void subtract(String fact) {
            count--;
        }

        @Override
        public void merge(Count other) {
            count += other.count;
        }
    }
}
