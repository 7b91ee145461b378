package org.pbcore.rules.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pbcore.rules.planning.PlanningStoppedException;

class RegisterRunTest {
    private static final List<Integer> NUMBERS =
            IntStream.range(0, 10_000).boxed().toList();

    @Test
    void collect_withoutExecutor_keepsTheOrder() {
        assertThat(RegisterRun.PLAIN.collect(NUMBERS, Collectors.toList())).isEqualTo(NUMBERS);
    }

    @Test
    void collect_nobody_isATallyOfNobody() {
        assertThat(RegisterRun.PLAIN.collect(List.of(), Collectors.counting())).isZero();
    }

    @Test
    void collect_collection_isHeardInWholeBatchesWithItsSize() {
        List<Long> heard = new ArrayList<>();
        RegisterRun.PLAIN
                .reporting((done, all) -> heard.add(done) && heard.add(all))
                .collect(NUMBERS, Collectors.counting());

        assertThat(heard).containsExactly(4096L, 10_000L, 8192L, 10_000L, 10_000L, 10_000L);
    }

    @Test
    void collect_stream_isHeardWithoutItsSize() {
        List<Long> heard = new ArrayList<>();
        RegisterRun.PLAIN.reporting((done, all) -> heard.add(all)).collect(NUMBERS.stream(), Collectors.counting());

        assertThat(heard).containsExactly(0L, 0L, 0L);
    }

    @Test
    void collect_endlessStream_isReadOnlyUntilItIsStopped() {
        AtomicInteger read = new AtomicInteger();
        RegisterRun run = RegisterRun.PLAIN.reporting((done, all) -> done < 5000);

        assertThatThrownBy(() ->
                        run.collect(IntStream.generate(read::incrementAndGet).boxed(), Collectors.counting()))
                .isInstanceOf(PlanningStoppedException.class);
        assertThat(read).hasValue(8192);
    }

    @Test
    void collect_byAnExecutor_countsEverybodyOnceOnThreadsLent() {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Set<Thread> seen = Collections.synchronizedSet(new HashSet<>());
            List<Integer> many = IntStream.range(0, 300_000).boxed().toList();
            Set<Integer> counted = RegisterRun.PLAIN
                    .on(threads, 3)
                    .collect(many.stream().peek(number -> seen.add(Thread.currentThread())), Collectors.toSet());

            assertThat(counted).hasSize(300_000);
            assertThat(seen).hasSizeBetween(1, 3);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void collect_byAnExecutorThatNeverRuns_endsAllTheSame() {
        assertThat(RegisterRun.PLAIN.on(task -> {}, 4).collect(NUMBERS, Collectors.counting()))
                .isEqualTo(10_000);
    }

    @Test
    void collect_byAnExecutorThatRunsLate_leavesNothingToRun() {
        List<Runnable> tasks = new ArrayList<>();
        AtomicInteger counted = new AtomicInteger();
        RegisterRun.PLAIN
                .on(tasks::add, 3)
                .collect(NUMBERS, Collectors.summingInt(number -> counted.incrementAndGet()));
        tasks.forEach(Runnable::run);

        assertThat(tasks).hasSize(2);
        assertThat(counted).hasValue(10_000);
    }

    @Test
    void collect_byAnExecutorThatRunsAtOnce_countsEverybodyOnce() {
        assertThat(RegisterRun.PLAIN.on(Runnable::run, 2).collect(NUMBERS, Collectors.counting()))
                .isEqualTo(10_000);
    }

    @Test
    void collect_failureOnALentThread_isThrownAndEndsTheReading() {
        Iterator<Integer> numbers = NUMBERS.iterator();

        assertThatThrownBy(() -> RegisterRun.PLAIN
                        .on(Runnable::run, 2)
                        .collect(() -> numbers, Collectors.summingInt(number -> 1 / (number - 5000))))
                .isInstanceOf(ArithmeticException.class);
        assertThat(numbers.next()).isEqualTo(8192);
    }

    @Test
    void collect_stopped_waitsForThreadsLent() {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            AtomicInteger read = new AtomicInteger();
            RegisterRun run = RegisterRun.PLAIN.on(threads, 3).reporting((done, all) -> done < 50_000);

            assertThatThrownBy(() -> run.collect(
                            IntStream.generate(read::incrementAndGet).boxed(), Collectors.counting()))
                    .isInstanceOf(PlanningStoppedException.class);
            int atReturn = read.get();
            assertThat(IntStream.range(0, 1000).allMatch(i -> read.get() == atReturn))
                    .isTrue();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void collect_refusedByTheExecutor_throws() {
        RegisterRun run = RegisterRun.PLAIN.on(
                task -> {
                    throw new RejectedExecutionException("full");
                },
                2);

        assertThatThrownBy(() -> run.collect(NUMBERS, Collectors.counting()))
                .isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void on_nobody_isRefused() {
        assertThatThrownBy(() -> RegisterRun.PLAIN.on(Runnable::run, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
