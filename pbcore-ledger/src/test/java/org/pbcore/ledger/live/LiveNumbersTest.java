package org.pbcore.ledger.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.ArchiveOptions;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerArchive;
import org.pbcore.ledger.LedgerReader;
import org.pbcore.ledger.UnknownPositionException;
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
    void listenerThatThrows_silencesNobody_andIsHeardAtTheEnd() {
        LiveNumbers own = LiveNumbers.of(ledger, DAY, List.of(COUNT));
        List<Long> heard = new ArrayList<>();
        own.subscribe(change -> {
            throw new IllegalStateException("first of " + change.position());
        });
        own.subscribe(change -> {
            throw new IllegalArgumentException("second of " + change.position());
        });
        own.subscribe(change -> heard.add(change.position()));
        ledger.append(Batch.of(
                fact("a", STREET, "{}").build(),
                fact("b", STREET, "{}").build(),
                fact("c", STREET, "{}").build()));

        assertThatThrownBy(own::catchUp)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("first of 1")
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .singleElement()
                        .hasToString("java.lang.IllegalArgumentException: second of 1"));

        assertThat(heard).containsExactly(1L, 2L, 3L);
        assertThat(own.whole(COUNT).orElseThrow().count).isEqualTo(3);
        assertThat(own.catchUp()).isEqualTo(3);
    }

    @Test
    void metricThatCannotRead_stopsThere_andListenersAreHeardBehindIt() {
        LiveMetric<String, Count> reading = new LiveMetric<>(
                "reading",
                "organisation",
                entry -> {
                    if (entry.draft().key().equals("b")) {
                        throw new IllegalArgumentException("unreadable");
                    }
                    return Optional.of("x");
                },
                Count::new);
        LiveNumbers own = LiveNumbers.of(ledger, DAY, List.of(reading));
        own.subscribe(change -> {
            throw new IllegalStateException("the listener's");
        });
        ledger.append(Batch.of(
                fact("a", STREET, "{}").build(), fact("b", STREET, "{}").build()));

        assertThatThrownBy(own::catchUp)
                .hasMessage("unreadable")
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .singleElement()
                        .hasFieldOrPropertyWithValue("message", "the listener's"));
        assertThat(own.position()).isEqualTo(1);
    }

    @Test
    void catchUp_withinAListener_countsNothingTwice() {
        LiveNumbers own = LiveNumbers.of(ledger, DAY, List.of(COUNT));
        own.subscribe(change -> own.catchUp());
        ledger.append(Batch.of(
                fact("a", STREET, "{}").build(), fact("b", STREET, "{}").build()));

        assertThat(own.catchUp()).isEqualTo(2);
        assertThat(own.whole(COUNT).orElseThrow().count).isEqualTo(2);
    }

    @Test
    void partOfALedger_withALongGap_isFollowedToItsEnd() throws IOException {
        ledger.append(Batch.of(fact("a", STREET, "{}").build()));
        ledger.append(Batch.of(IntStream.range(0, 6_500)
                .mapToObj(n -> EntryDraft.of("other", "organisation", "b" + n, DAY)
                        .payload("{}")
                        .build())
                .toList()));
        ledger.append(Batch.of(IntStream.range(0, 1_500)
                .mapToObj(n -> fact("c" + n, STREET, "{}").build())
                .toList()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerArchive.export(ledger, out, ArchiveOptions.WHOLE.of(List.of("u")));
        Path file = folder.resolve("part.db");
        LedgerArchive.restore(new ByteArrayInputStream(out.toByteArray()), file, count -> {});

        try (Ledger part = Ledger.open(file)) {
            LiveNumbers own = LiveNumbers.at(part, DAY, 1, List.of(COUNT));

            assertThat(own.catchUp()).isEqualTo(8_001);
            assertThat(own.whole(COUNT).orElseThrow().count).isEqualTo(1_501);
        }
    }

    @Test
    void numbers_atAPositionToCome_areRefused() {
        ledger.append(Batch.of(fact("a", STREET, "{}").build()));

        for (long position : new long[] {-1, 2, LedgerReader.LATEST - 1}) {
            assertThatThrownBy(() -> LiveNumbers.at(ledger, DAY, position, List.of(COUNT)))
                    .isInstanceOfSatisfying(
                            UnknownPositionException.class,
                            refusal -> assertThat(refusal.position()).isEqualTo(position))
                    .hasMessageContaining("台账没有");
        }
        assertThat(LiveNumbers.at(ledger, DAY, 0, List.of(COUNT)).catchUp()).isEqualTo(1);
        assertThat(LiveNumbers.at(ledger, DAY, LedgerReader.LATEST, List.of(COUNT))
                        .position())
                .isEqualTo(1);
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
}
