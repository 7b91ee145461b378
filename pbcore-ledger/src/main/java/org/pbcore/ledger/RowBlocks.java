package org.pbcore.ledger;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Has rows checked block by block, one block while the next is read. Where the executor has no thread to spare, whoever
 * reads checks the block himself.
 */
final class RowBlocks {
    private static final int ROWS = 1000;

    private final RowChecker checker;
    private final Executor executor;
    private List<byte[]> filling = new ArrayList<>(ROWS);
    private List<CheckedRows> checked = new ArrayList<>();
    private @Nullable FutureTask<CheckedRows> running;
    private boolean ended;

    RowBlocks(RowChecker checker, Executor executor) {
        this.checker = checker;
        this.executor = executor;
    }

    /** Takes the next row; false when no more are wanted, because one before it does not agree. */
    boolean add(byte[] row) {
        filling.add(row);
        return filling.size() < ROWS || next();
    }

    /** Has the rest checked, and gives what was found of all rows since the last time, in their order. */
    List<CheckedRows> finish() {
        if (!ended && (filling.isEmpty() || next())) {
            settled();
        }
        List<CheckedRows> all = checked;
        checked = new ArrayList<>();
        return all;
    }

    /** Sets the block off that is full, once the one before it has ended. */
    private boolean next() {
        if (!settled()) {
            return false;
        }
        List<byte[]> block = filling;
        filling = new ArrayList<>(ROWS);
        FutureTask<CheckedRows> task = new FutureTask<>(() -> checker.check(block));
        running = task;
        executor.execute(new Lent(task));
        return true;
    }

    /** What the executor gets: where it waits there in vain, it holds nothing that was checked meanwhile. */
    private static final class Lent implements Runnable {
        private final WeakReference<Runnable> task;

        Lent(Runnable task) {
            this.task = new WeakReference<>(task);
        }

        @Override
        public void run() {
            Runnable mine = task.get();
            if (mine != null) {
                mine.run();
            }
        }
    }

    private boolean settled() {
        FutureTask<CheckedRows> block = running;
        if (block == null) {
            return true;
        }
        running = null;
        // does nothing where another thread began
        block.run();
        CheckedRows rows = result(block);
        checked.add(rows);
        ended = rows.fault().isPresent();
        return !ended;
    }

    private static CheckedRows result(FutureTask<CheckedRows> block) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return block.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unwrapped(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }
}
