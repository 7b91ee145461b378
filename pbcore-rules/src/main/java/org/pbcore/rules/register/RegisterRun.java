package org.pbcore.rules.register;

import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.pbcore.rules.planning.Progress;
import org.pbcore.rules.table.Columns;

/**
 * A run of a rule over a whole register: it reads batch after batch, and counts in one tally a thread.
 *
 * <p>No more than a batch a thread is held at once, so that a register may be larger than memory. Without an executor
 * everything happens on the calling thread, in order. With one, the calling thread reads and counts too, batches are
 * counted in no certain order, and when the run returns or throws nobody reads or counts any more. Immutable.
 *
 * <pre>{@code
 * RegionalCoverage coverage = RegisterRun.PLAIN
 *         .reporting((done, all) -> !window.isClosed())
 *         .on(executor, 4)
 *         .collect(organisations, rulebook.coverage().countingByRegion());
 * }</pre>
 */
public final class RegisterRun {
    /** A run on the calling thread that nobody hears of. */
    public static final RegisterRun PLAIN = new RegisterRun(Progress.SILENT, Runnable::run, 0);

    private final Progress progress;
    private final Executor executor;
    private final int helpers;

    private RegisterRun(Progress progress, Executor executor, int helpers) {
        this.progress = progress;
        this.executor = executor;
        this.helpers = helpers;
    }

    /**
     * Makes somebody hear how far a run is, and able to stop it.
     *
     * @param listener hears of whole batches, on the calling thread only; subjects in all are zero where a register
     *     does not know its size
     * @return such a run
     */
    public RegisterRun reporting(Progress listener) {
        return new RegisterRun(listener, executor, helpers);
    }

    /**
     * Makes an executor help.
     *
     * @param helper runs tasks; a run also ends where it never comes to do so
     * @param atOnce how many threads are to count at once, the calling one among them; 1 or more
     * @return such a run
     * @throws IllegalArgumentException when nobody is to count
     */
    public RegisterRun on(Executor helper, int atOnce) {
        if (atOnce < 1) {
            throw new IllegalArgumentException("threads: " + atOnce);
        }
        return new RegisterRun(progress, helper, atOnce - 1);
    }

    /**
     * Collects a register.
     *
     * @param <S> the subject
     * @param <A> the tally
     * @param <R> what the tally comes to
     * @param register the subjects; read once
     * @param into makes, fills and merges tallies; with an executor it must not care for order
     * @return what the tally of everybody comes to
     * @throws org.pbcore.rules.planning.PlanningStoppedException when the listener stops the run
     */
    public <S, A, R> R collect(Iterable<? extends S> register, Collector<? super S, A, R> into) {
        long all = register instanceof Collection<?> collection ? collection.size() : 0;
        return collect(register.iterator(), all, into);
    }

    /**
     * Collects a stream.
     *
     * @param <S> the subject
     * @param <A> the tally
     * @param <R> what the tally comes to
     * @param register the subjects; read once, and left for the caller to close
     * @param into makes, fills and merges tallies; with an executor it must not care for order
     * @return what the tally of everybody comes to
     * @throws org.pbcore.rules.planning.PlanningStoppedException when the listener stops the run
     */
    public <S, A, R> R collect(Stream<? extends S> register, Collector<? super S, A, R> into) {
        return collect(register.iterator(), 0, into);
    }

    /**
     * Counts the rows of columns.
     *
     * <pre>{@code run.count(columns, coverage::regional, RegionalCoverage::add, RegionalCoverage::merge)}</pre>
     *
     * @param <C> the columns
     * @param <T> the tally
     * @param columns the facts
     * @param nothing makes a tally of nobody
     * @param add counts a stretch of rows
     * @param merge counts in the first tally everybody whom the second counted, in any order
     * @return a tally of every row
     * @throws org.pbcore.rules.planning.PlanningStoppedException when the listener stops the run
     */
    public <C extends Columns<?>, T> T count(
            C columns, Supplier<T> nothing, RowCounter<T, C> add, BiConsumer<T, T> merge) {
        BinaryOperator<T> merged = (one, other) -> {
            merge.accept(one, other);
            return one;
        };
        return run(new Count<>(Batch.of(columns, add), nothing, merged), columns.size());
    }

    private <S, A, R> R collect(Iterator<? extends S> register, long all, Collector<? super S, A, R> into) {
        Count<A> count = new Count<>(Batch.of(register, into.accumulator()), into.supplier(), into.combiner());
        return into.finisher().apply(run(count, all));
    }

    private <A> A run(Count<A> count, long all) {
        return count.run(executor, helpers, progress, all);
    }
}
