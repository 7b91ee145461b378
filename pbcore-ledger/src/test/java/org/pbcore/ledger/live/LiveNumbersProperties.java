package org.pbcore.ledger.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.PositionRange;
import org.pbcore.ledger.Scope;
import org.pbcore.model.code.RegionCode;

/** Live numbers against a count of everything that a list of all entries says, at every position. */
class LiveNumbersProperties {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final List<String> REGIONS =
            List.of("410105001", "410105001002", "410105", "410105000000", "410205", "410200", "441900001", "410000");

    @Property(tries = 80)
    void numbers_followedEntryByEntry_equalARecountAtEveryPosition(
            @ForAll("histories") List<List<EntryDraft>> history, @ForAll("restarts") int restart) throws IOException {
        inLedger(history, (ledger, entries) -> {
            LiveNumbers live = LiveNumbers.at(ledger, DAY, 0, List.of(Sums.METRIC));
            for (int position = 0; position <= entries.size(); position++) {
                assertThat(live.catchUp(position)).isEqualTo(position);
                equalsRecount(live, entries.subList(0, position));
            }
            int from = Math.min(restart, entries.size());
            LiveNumbers restarted = LiveNumbers.at(ledger, DAY, from, List.of(Sums.METRIC));
            equalsRecount(restarted, entries.subList(0, from));
            restarted.catchUp();
            equalsRecount(restarted, entries);
        });
    }

    @Property(tries = 80)
    void listener_addingUpWhatItIsTold_comesToTheNumbers(@ForAll("histories") List<List<EntryDraft>> history)
            throws IOException {
        inLedger(history, (ledger, entries) -> {
            LiveNumbers live = LiveNumbers.at(ledger, DAY, 0, List.of(Sums.METRIC));
            Map<Optional<RegionCode>, Sums> told = new HashMap<>();
            live.subscribe(change -> {
                Set<Optional<RegionCode>> touched = new HashSet<>();
                change.before()
                        .ifPresent(entry -> PlacedTallies.places(entry.draft().region())
                                .forEach(place -> {
                                    touched.add(place);
                                    told.computeIfAbsent(place, any -> new Sums())
                                            .subtract(Sums.fact(entry));
                                }));
                change.after()
                        .ifPresent(entry -> PlacedTallies.places(entry.draft().region())
                                .forEach(place -> {
                                    touched.add(place);
                                    told.computeIfAbsent(place, any -> new Sums())
                                            .add(Sums.fact(entry));
                                }));
                assertThat(change.places()).extracting(LivePlace::region).containsExactlyInAnyOrderElementsOf(touched);
            });
            live.catchUp();

            told.forEach((place, sums) -> assertThat(place.flatMap(region -> live.in(Sums.METRIC, region))
                            .or(() -> live.whole(Sums.METRIC)))
                    .contains(sums));
        });
    }

    private static void equalsRecount(LiveNumbers live, List<Entry> known) {
        Map<String, Entry> facts = new HashMap<>();
        for (Entry entry : known) {
            if (entry.draft().kind().equals("fact") && entry.draft().holds(DAY)) {
                facts.put(entry.draft().key(), entry);
            }
        }
        facts.values().removeIf(entry -> entry.draft().isWithdrawal());
        assertThat(live.whole(Sums.METRIC)).contains(sum(facts.values().stream()));
        for (String unit : List.of("u", "v")) {
            assertThat(live.as(Scope.ofUnits(unit)).whole(Sums.METRIC))
                    .contains(sum(facts.values().stream()
                            .filter(entry -> entry.draft().unit().equals(unit))));
        }
        for (String digits :
                List.of("410105001", "410105", "410205", "410100", "410200", "441900", "410000", "440000")) {
            RegionCode region = RegionCode.parse(digits);
            String prefix = digits.replaceFirst("(00)+$", "");
            assertThat(live.in(Sums.METRIC, region))
                    .as(digits)
                    .contains(sum(facts.values().stream()
                            .filter(entry -> entry.draft()
                                    .region()
                                    .map(code -> code.value().startsWith(prefix))
                                    .orElse(false))));
        }
    }

    private static Sums sum(Stream<Entry> facts) {
        Sums sums = new Sums();
        facts.forEach(entry -> sums.add(Sums.fact(entry)));
        return sums;
    }

    /** What is asked of a ledger and the list of its entries. */
    private interface Question {
        void ask(Ledger ledger, List<Entry> entries);
    }

    private static void inLedger(List<List<EntryDraft>> history, Question question) throws IOException {
        Path folder = Files.createTempDirectory("live");
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
            for (List<EntryDraft> batch : history) {
                List<EntryDraft> once = new ArrayList<>();
                Set<String> keys = new HashSet<>();
                batch.stream().filter(draft -> keys.add(draft.key())).forEach(once::add);
                ledger.append(Batch.of(once));
            }
            List<Entry> entries = new ArrayList<>();
            ledger.entries(PositionRange.ALL, entries::add);
            question.ask(ledger, entries);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Provide
    Arbitrary<Integer> restarts() {
        return Arbitraries.integers().between(0, 20);
    }

    @Provide
    Arbitrary<List<List<EntryDraft>>> histories() {
        Arbitrary<EntryDraft> draft = Combinators.combine(
                        Arbitraries.of("u", "v"),
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.integers().between(-3, 1),
                        Arbitraries.integers().between(1, 5).optional(0.5),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(REGIONS).optional(0.9),
                        Arbitraries.of("fact", "fact", "fact", "other"))
                .as(LiveNumbersProperties::draft);
        return draft.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(6);
    }

    /** A draft around the day, so that half of them speak of it; the amount 0 withdraws. */
    private static EntryDraft draft(
            String unit,
            String key,
            int from,
            Optional<Integer> days,
            int amount,
            Optional<String> region,
            String kind) {
        EntryDraft.Builder draft = EntryDraft.of(unit, kind, key, DAY.plusDays(from));
        days.ifPresent(length -> draft.validTo(DAY.plusDays(from + length)));
        if (amount > 0) {
            draft.payload("{\"n\":" + amount + "}");
        }
        region.map(RegionCode::parse).ifPresent(draft::region);
        return draft.build();
    }

    /** How many, and how much. */
    private static final class Sums implements LedgerTally<Integer, Sums> {
        static final LiveMetric<Integer, Sums> METRIC =
                new LiveMetric<>("sums", "fact", entry -> Optional.of(fact(entry)), Sums::new);

        private final long[] counts = new long[2];

        static int fact(Entry entry) {
            return Integer.parseInt(entry.draft().payload().orElseThrow().replaceAll("\\D", ""));
        }

        @Override
        public void add(Integer fact) {
            counts[0]++;
            counts[1] += fact;
        }

        @Override
        public void subtract(Integer fact) {
            counts[0]--;
            counts[1] -= fact;
        }

        @Override
        public void merge(Sums other) {
            counts[0] += other.counts[0];
            counts[1] += other.counts[1];
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sums sums && Arrays.equals(counts, sums.counts);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(counts);
        }

        @Override
        public String toString() {
            return Arrays.toString(counts);
        }
    }
}
