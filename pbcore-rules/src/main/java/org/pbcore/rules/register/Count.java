package org.pbcore.rules.register;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pbcore.rules.planning.Progress;

/** One run in progress: batches are taken under a lock and counted outside of it, each thread in a tally of its own. */
final class Count<A> {
    private final Supplier<@Nullable Batch<A>> batches;
    private final Supplier<A> nothing;
    private final BinaryOperator<A> merge;
    private final List<Share> shares = new ArrayList<>();
    private boolean isOver;
    private long done;

    Count(Supplier<@Nullable Batch<A>> batches, Supplier<A> nothing, BinaryOperator<A> merge) {
        this.batches = batches;
        this.nothing = nothing;
        this.merge = merge;
    }

    /** Counts everybody on the calling thread and on some of an executor's. */
    A run(Executor executor, int helpers, Progress progress, long all) {
        try {
            for (int i = 0; i < helpers; i++) {
                Share share = new Share();
                shares.add(share);
                executor.execute(share);
            }
            A tally = nothing.get();
            for (Batch<A> batch = take(); batch != null; batch = take()) {
                batch.count().accept(tally);
                progress.report(done(batch.size()), all);
            }
            for (Share share : shares) {
                tally = share.mergedInto(tally);
            }
            return tally;
        } finally {
            end();
            shares.forEach(Share::await);
        }
    }

    /** The next batch; none after the last, and none after a failure to read. */
    private synchronized @Nullable Batch<A> take() {
        if (isOver) {
            return null;
        }
        isOver = true;
        Batch<A> batch = batches.get();
        isOver = batch == null;
        return batch;
    }

    private synchronized long done(int more) {
        done += more;
        return done;
    }

    private synchronized void end() {
        isOver = true;
    }

    /** What one thread of the executor counts, if it ever comes to it. */
    private final class Share implements Runnable {
        private final AtomicBoolean isBegun = new AtomicBoolean();
        private final CompletableFuture<A> tally = new CompletableFuture<>();

        @Override
        public void run() {
            if (isBegun.compareAndSet(false, true)) {
                try {
                    tally.complete(counted());
                } catch (RuntimeException | Error e) {
                    end();
                    tally.completeExceptionally(e);
                }
            }
        }

        private A counted() {
            A own = nothing.get();
            for (Batch<A> batch = take(); batch != null; batch = take()) {
                batch.count().accept(own);
                done(batch.size());
            }
            return own;
        }

        /** Waits for the thread, unless it has not begun: then there is nothing left for it to do. */
        A mergedInto(A whole) {
            if (isBegun.compareAndSet(false, true)) {
                tally.complete(nothing.get());
            }
            try {
                return merge.apply(whole, tally.join());
            } catch (CompletionException e) {
                throw thrown(e);
            }
        }

        void await() {
            if (!isBegun.compareAndSet(false, true)) {
                tally.handle((done, failed) -> true).join();
            }
        }
    }

    private static RuntimeException thrown(CompletionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : e;
    }
}
