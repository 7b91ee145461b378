package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Threads that append at once wait for each other, and for nothing else. */
class AppendQueueTest {
    private static final int WRITERS = 8;
    private static final int EACH = 50;

    @TempDir
    Path folder;

    @Test
    void threads_interruptedAllTheTime_writeEverythingAndStayInterrupted() throws Exception {
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"), LedgerOptions.of("test.example/ledger"))) {
            List<Boolean> interrupted = run(ledger, writer -> {
                boolean all = true;
                for (int i = 0; i < EACH; i++) {
                    Thread.currentThread().interrupt();
                    ledger.append(Batch.of(Facts.fact("unit", writer + "-" + i)));
                    all &= Thread.interrupted();
                }
                return all;
            });

            assertThat(interrupted).hasSize(WRITERS).containsOnly(true);
            assertThat(ledger.position()).isEqualTo(WRITERS * EACH);
            assertThat(ledger.evidence().verify(VerifyOptions.NONE).isIntact()).isTrue();
        }
    }

    @Test
    void threads_ofWhomSomeAreRefused_eachHearWhatBecameOfTheirs() throws Exception {
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"), LedgerOptions.of("test.example/ledger"))) {
            Head never = new Head("unit", 7, 7, "0".repeat(63) + "1");
            List<Integer> refused = run(ledger, writer -> {
                int conflicts = 0;
                for (int i = 0; i < EACH; i++) {
                    Batch batch = Batch.of(Facts.fact("unit", writer + "-" + i));
                    try {
                        ledger.append(i % 3 == 0 ? batch.expecting(never) : batch);
                    } catch (LedgerConflictException e) {
                        conflicts++;
                    }
                }
                return conflicts;
            });

            assertThat(refused).hasSize(WRITERS).containsOnly((EACH + 2) / 3);
            assertThat(ledger.position()).isEqualTo(WRITERS * (EACH - (EACH + 2) / 3));
        }
    }

    @Test
    void error_besideAnotherBatch_leavesNobodyAReceiptOfWhatIsNotThere() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"), LedgerOptions.of("test.example/ledger"))) {
            CountDownLatch writing = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            Future<Receipt> first = threads.submit(() -> ledger.append(batch("first"), (connection, entries) -> {
                writing.countDown();
                await(goOn);
            }));
            writing.await();
            Future<Receipt> broken = waiting(
                    threads,
                    () -> ledger.append(batch("broken"), (connection, entries) -> {
                        throw new AssertionError("a fault of the host");
                    }));
            Future<Receipt> beside = waiting(threads, () -> ledger.append(batch("beside")));
            goOn.countDown();

            assertThat(first.get().firstPosition()).isEqualTo(1);
            assertThatThrownBy(broken::get).hasRootCauseInstanceOf(AssertionError.class);
            assertThatThrownBy(beside::get).hasRootCauseInstanceOf(IllegalStateException.class);
            assertThat(ledger.position()).isEqualTo(1);
            assertThat(ledger.append(batch("beside")).firstPosition()).isEqualTo(2);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void database_thatIsAwayNowAndThen_failsOneBatchEachTime() throws Exception {
        UnsteadySource source = new UnsteadySource(folder.resolve("ledger.db"));
        try (Ledger ledger = Ledger.on(source, Dialect.SQLITE, LedgerOptions.of("test.example/ledger"))) {
            source.steady = false;
            List<Integer> failures = run(ledger, writer -> {
                int failed = 0;
                for (int i = 0; i < EACH; i++) {
                    try {
                        ledger.append(Batch.of(Facts.fact("unit", writer + "-" + i)));
                    } catch (LedgerStorageException e) {
                        failed++;
                    }
                }
                return failed;
            });
            source.steady = true;

            int failed = failures.stream().mapToInt(Integer::intValue).sum();
            assertThat(failed).isPositive().isEqualTo(source.away.get());
            assertThat(ledger.position()).isEqualTo(WRITERS * EACH - failed);
            assertThat(ledger.evidence().verify(VerifyOptions.NONE).isIntact()).isTrue();
        }
    }

    /** A database that every third who comes finds away, while it is not steady. */
    private static final class UnsteadySource extends PlainSource {
        private final SQLiteDataSource database = new SQLiteDataSource();
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger away = new AtomicInteger();
        private volatile boolean steady = true;

        UnsteadySource(Path file) {
            database.setUrl("jdbc:sqlite:" + file);
            database.setTransactionMode("IMMEDIATE");
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (!steady && asked.incrementAndGet() % 3 == 0) {
                away.incrementAndGet();
                throw new SQLException("away", "08001");
            }
            return database.getConnection();
        }
    }

    private static Batch batch(String key) {
        return Batch.of(Facts.fact("unit", key)).withIdempotencyKey(key);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an append that has to wait, and returns once it waits. */
    private static <T> Future<T> waiting(ExecutorService threads, Callable<T> append) throws Exception {
        AtomicReference<Thread> thread = new AtomicReference<>();
        Future<T> result = threads.submit(() -> {
            thread.set(Thread.currentThread());
            return append.call();
        });
        while (thread.get() == null || thread.get().getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return result;
    }

    private interface Writing<T> {
        T by(int writer) throws Exception;
    }

    private static <T> List<T> run(Ledger ledger, Writing<T> writing) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            Callable<T> task = () -> {
                start.await();
                return writing.by(writer);
            };
            running.add(threads.submit(task));
        }
        start.countDown();
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        threads.shutdown();
        return results;
    }
}
