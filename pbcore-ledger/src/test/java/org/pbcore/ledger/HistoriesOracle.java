package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Random histories of many keys at once, remembered in lists that are searched from end to end. */
final class HistoriesOracle {
    private static final int ROUNDS = 6;
    private static final int DAYS = 12;
    private static final int BATCH = 500;
    private static final int SNAPSHOTS = 6;

    private final Random random;
    private final List<List<Known>> histories = new ArrayList<>();
    private long position;

    private record Known(long position, EntryDraft draft) {}

    HistoriesOracle(Random random, int count) {
        this.random = random;
        for (int i = 0; i < count; i++) {
            histories.add(new ArrayList<>());
        }
    }

    /** Records entries round by round, so that the keys' histories stand between each other. */
    void fill(Ledger ledger) {
        for (int round = 0; round < ROUNDS; round++) {
            List<EntryDraft> drafts = new ArrayList<>();
            for (int i = 0; i < histories.size(); i++) {
                int more = random.nextInt(4) == 0 ? 0 : 1;
                if (more == 1) {
                    EntryDraft draft = draft(i, round);
                    drafts.add(draft);
                    position++;
                    histories.get(i).add(new Known(position, draft));
                }
                if (drafts.size() == BATCH || (i == histories.size() - 1 && !drafts.isEmpty())) {
                    ledger.append(Batch.of(drafts));
                    drafts.clear();
                }
            }
        }
    }

    private EntryDraft draft(int history, int round) {
        LocalDate from = Facts.DAY.plusDays(random.nextInt(DAYS));
        EntryDraft.Builder draft = EntryDraft.of("u" + history % 5, kind(history), key(history), from);
        if (random.nextBoolean()) {
            draft.validTo(from.plusDays(1 + random.nextInt(DAYS)));
        }
        if (random.nextInt(4) > 0) {
            draft.payload("{\"round\":" + round + "}");
        }
        return draft.build();
    }

    private static String kind(int history) {
        return history % 2 == 0 ? "organisation" : "member";
    }

    private static String key(int history) {
        return "k" + history / 2;
    }

    private Optional<Known> expected(int history, LocalDate day, long known) {
        Known latest = null;
        for (Known entry : histories.get(history)) {
            LocalDate from = entry.draft().validFrom();
            LocalDate to = entry.draft().validTo().orElse(LocalDate.MAX);
            if (entry.position() <= known && !from.isAfter(day) && to.isAfter(day)) {
                latest = entry;
            }
        }
        return Optional.ofNullable(latest)
                .filter(entry -> entry.draft().payload().isPresent());
    }

    /** Compares answers at random days and positions; returns how many. */
    long compare(Ledger ledger) {
        long compared = 0;
        for (int i = 0; i < histories.size(); i++) {
            LocalDate day = Facts.DAY.plusDays(random.nextInt(2 * DAYS) - 1L);
            long known = random.nextInt(3) == 0 ? LedgerReader.LATEST : random.nextInt((int) position + 2);
            assertThat(ledger.asOf(kind(i), key(i), day, known).map(HistoriesOracle::known))
                    .as("%s %s on %s at %s", kind(i), key(i), day, known)
                    .isEqualTo(expected(i, day, known));
            if (i % 10 == 0) {
                assertThat(ledger.history(kind(i), key(i)).stream().map(HistoriesOracle::known))
                        .isEqualTo(histories.get(i));
                compared++;
            }
            compared++;
        }
        for (int i = 0; i < SNAPSHOTS; i++) {
            compared += compareSnapshot(ledger, i % 2 == 0 ? "organisation" : "member");
        }
        return compared;
    }

    private long compareSnapshot(Ledger ledger, String kind) {
        LocalDate day = Facts.DAY.plusDays(random.nextInt(2 * DAYS) - 1L);
        long known = random.nextInt((int) position + 2);
        Map<String, Known> expected = new TreeMap<>();
        for (int i = 0; i < histories.size(); i++) {
            if (kind(i).equals(kind)) {
                String key = key(i);
                expected(i, day, known).ifPresent(entry -> expected.put(key, entry));
            }
        }
        List<Known> found = new ArrayList<>();
        ledger.snapshot(kind, day, known, entry -> found.add(known(entry)));
        assertThat(found).isEqualTo(new ArrayList<>(expected.values()));
        return expected.size();
    }

    private static Known known(Entry entry) {
        return new Known(entry.position(), entry.draft());
    }
}
