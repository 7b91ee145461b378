package org.pbcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Dialect;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.VerifyOptions;

/**
 * Measures a ledger on SQLite and on PostgreSQL: batches of 1,000 in turn with plain JDBC into the same tables with the
 * same hashing, verification, one key as of a day in a small and in a large ledger, and single appends by sixteen
 * writers beside one. With {@code import} instead it imports organisations, and prints how far it is and the memory
 * used.
 */
public final class LedgerRun {
    private static final int BATCH = 1000;
    private static final int WRITERS = 16;
    private static final int QUERIES = 2000;
    private static final int ROUNDS = 5;

    private LedgerRun() {}

    /**
     * Runs.
     *
     * @param args how many entries, and how many single appends; or {@code import} and how many entries
     * @throws Exception when a database refuses something
     */
    public static void main(String[] args) throws Exception {
        if (args.length > 1 && args[0].equals("import")) {
            imports(Integer.parseInt(args[1]));
            return;
        }
        int entries = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
        int singles = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
        for (Dialect dialect : List.of(Dialect.SQLITE, Dialect.POSTGRESQL)) {
            try (LedgerStore store = new LedgerStore(dialect)) {
                System.out.printf(
                        Locale.ROOT, "%s, %d entries%n", dialect.label().english(), entries);
                batches(store, Math.min(entries, 20 * BATCH));
                batches(store, entries);
                reads(store, entries);
                singles(store, singles);
            }
        }
    }

    /** Batches by turns, so that both meet the same machine. */
    private static void batches(LedgerStore store, int entries) throws Exception {
        DataSource rawSource = store.fresh();
        store.open(rawSource).close();
        RawLedger raw = new RawLedger(rawSource);
        DataSource source = store.fresh();
        long[] nanos = new long[2];
        try (Ledger ledger = store.open(source)) {
            for (int first = 0; first < entries; first += BATCH) {
                long start = System.nanoTime();
                raw.append(first, BATCH);
                long between = System.nanoTime();
                ledger.append(LedgerFacts.batch(first, BATCH));
                nanos[0] += between - start;
                nanos[1] += System.nanoTime() - between;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "  batches of %d: plain JDBC %,.0f/s, ledger %,.0f/s, ratio %.2f%n",
                BATCH,
                entries / (nanos[0] / 1e9),
                entries / (nanos[1] / 1e9),
                (double) nanos[0] / nanos[1]);
    }

    private static void reads(LedgerStore store, int entries) throws Exception {
        DataSource source = store.fresh();
        try (Ledger ledger = store.open(source)) {
            for (int first = 0; first < entries; first += BATCH) {
                ledger.append(LedgerFacts.batch(first, BATCH));
                if (first + BATCH == entries / 10) {
                    asOf(ledger, first + BATCH);
                }
            }
            asOf(ledger, entries);
            ExecutorService thread = Executors.newSingleThreadExecutor();
            for (int round = 0; round < ROUNDS; round++) {
                verify(ledger, entries, "in one thread", VerifyOptions.NONE);
                verify(ledger, entries, "in two threads", VerifyOptions.NONE.aidedBy(thread));
            }
            thread.shutdown();
        }
    }

    private static void verify(Ledger ledger, int entries, String how, VerifyOptions options) {
        long start = System.nanoTime();
        boolean whole = ledger.evidence().verify(options).isIntact();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "  verify %s: %,.0f/s, whole: %s%n", how, entries / seconds, whole);
    }

    private static void asOf(Ledger ledger, int entries) {
        double[] micros = new double[QUERIES];
        for (int i = 0; i < QUERIES; i++) {
            String key = LedgerFacts.key((int) (i * 7919L % entries));
            long start = System.nanoTime();
            if (ledger.asOf("organisation", key, LocalDate.of(2021, 1, 1)).isEmpty()) {
                throw new IllegalStateException("nothing found");
            }
            micros[i] = (System.nanoTime() - start) / 1e3;
        }
        Arrays.sort(micros);
        System.out.printf(Locale.ROOT, "  as of, among %,d: median %.0f us%n", entries, micros[QUERIES / 2]);
    }

    /** One writer and sixteen by turns, in one ledger that both have warmed up. */
    private static void singles(LedgerStore store, int count) throws Exception {
        DataSource source = store.fresh();
        try (Ledger ledger = store.open(source)) {
            write(ledger, 1, count / 4, 0);
            write(ledger, WRITERS, count, count);
            for (int round = 2; round < 2 + ROUNDS; round++) {
                double one = rate(ledger, 1, count / 4, 2 * round * count);
                double many = rate(ledger, WRITERS, count, (2 * round + 1) * count);
                System.out.printf(
                        Locale.ROOT,
                        "  durable single appends: %,.0f/s, by %d at once %,.0f/s, %.1f x%n",
                        one,
                        WRITERS,
                        many,
                        many / one);
            }
        }
    }

    private static double rate(Ledger ledger, int writers, int count, int from) throws Exception {
        long start = System.nanoTime();
        write(ledger, writers, count, from);
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private static void write(Ledger ledger, int writers, int count, int from) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Future<?>> running = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int mine = writer;
            running.add(threads.submit(() -> {
                for (int i = mine; i < count; i += writers) {
                    ledger.append(Batch.of(LedgerFacts.draft(from + i)));
                }
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
    }

    private static void imports(int entries) throws Exception {
        try (LedgerStore store = new LedgerStore(Dialect.SQLITE);
                Ledger ledger = store.open(store.fresh())) {
            long start = System.nanoTime();
            for (int first = 0; first < entries; first += BATCH) {
                ledger.append(LedgerFacts.batch(first, Math.min(BATCH, entries - first)));
                if ((first / BATCH + 1) % 100 == 0 || first + BATCH >= entries) {
                    Runtime runtime = Runtime.getRuntime();
                    System.out.printf(
                            Locale.ROOT,
                            "  %,d imported, %,.0f/s, heap %d MiB of %d%n",
                            Math.min(first + BATCH, entries),
                            (first + BATCH) / ((System.nanoTime() - start) / 1e9),
                            (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                            runtime.maxMemory() >> 20);
                }
            }
            System.out.println("  " + ledger.evidence().verify(VerifyOptions.NONE));
        }
    }
}
