package org.pbcore.ledger;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.Appender.LedgerEnd;
import org.pbcore.ledger.store.CommitFailedException;
import org.pbcore.ledger.store.Connections;

/**
 * Lets batches that arrive together share a commit. There is no thread of its own: one of those who append writes for
 * all who wait, and who finds its batch written goes home.
 *
 * <p>Whom the last commit served will mostly come again. The next writer gives them a quarter of that commit's time to
 * do so, and 10 ms at most, and none where it served nobody else: otherwise busy writers would fall into two groups
 * that take turns.
 */
final class AppendQueue {
    private static final int GROUP_DRAFTS = 10_000;
    private static final int GROUP_BATCHES = 400;
    private static final int PATIENCE = 4;
    private static final long MOST_PATIENCE = 10_000_000;

    private final Connections connections;
    private final Appender appender;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition allArrived = lock.newCondition();
    private final Queue<Waiter> waiting = new ArrayDeque<>();
    private final List<LedgerListener> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Thread writer;
    private int expected;
    private long patience;
    private long begun;

    AppendQueue(Connections connections, Appender appender) {
        this.connections = connections;
        this.appender = appender;
    }

    void subscribe(LedgerListener listener) {
        listeners.add(listener);
    }

    void unsubscribe(LedgerListener listener) {
        listeners.remove(listener);
    }

    Receipt append(AppendRequest request) {
        Waiter me = new Waiter(request);
        join(me);
        if (me.awaitTurn() == Turn.WRITES) {
            writeOnce();
        }
        request.complain();
        return request.outcome();
    }

    private void join(Waiter me) {
        lock.lock();
        try {
            if (writer == me.thread || connections.isWriting()) {
                throw new IllegalStateException("追加或事务中不得另行追加，请用 ledger.in(connection); an append within an append, or"
                        + " within a transaction that keeps it out: use ledger.in(connection)");
            }
            waiting.add(me);
            if (writer == null) {
                writer = me.thread;
                me.turn = Turn.WRITES;
            } else if (waiting.size() >= expected) {
                allArrived.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Writes one group, whose first request is that of this thread. */
    private void writeOnce() {
        List<Waiter> group = new ArrayList<>();
        begun = System.nanoTime();
        try {
            write(group);
        } finally {
            goHome(group);
        }
    }

    /** Lets whoever has waited longest write, and those go whose batches are written. */
    private void goHome(List<Waiter> group) {
        Waiter next;
        lock.lock();
        try {
            patience = Math.min((System.nanoTime() - begun) / PATIENCE, MOST_PATIENCE);
            expected = Math.min(group.size() + waiting.size(), GROUP_BATCHES);
            next = waiting.peek();
            writer = next == null ? null : next.thread;
        } finally {
            lock.unlock();
        }
        if (next != null) {
            next.wake(Turn.WRITES);
        }
        group.forEach(waiter -> waiter.wake(Turn.IS_WRITTEN));
    }

    private void write(List<Waiter> group) {
        try {
            if (!written(group, () -> gather(group))) {
                // one of them spoilt it for all: each gets a transaction of its own
                group.forEach(waiter -> written(List.of(waiter), () -> {}));
            }
        } finally {
            if (group.isEmpty()) {
                gatherFailed(group, false);
            }
            group.stream()
                    .map(waiter -> waiter.request)
                    .filter(request -> !request.isDone())
                    .forEach(request -> request.failed(new IllegalStateException("the append was broken off")));
        }
        tell(group);
    }

    /**
     * Writes in one transaction; false when it failed for several, of which nothing is written then. They are gathered
     * when the transaction stands at the end of the ledger: on the way there more arrive.
     */
    private boolean written(List<Waiter> group, Runnable gathering) {
        try {
            connections.write(connection -> {
                LedgerEnd end = appender.end(connection);
                gathering.run();
                appender.append(
                        end, group.stream().map(waiter -> waiter.request).toList());
                return end;
            });
        } catch (Error e) {
            group.forEach(waiter -> waiter.request.reset());
            throw e;
        } catch (CommitFailedException e) {
            group.forEach(waiter -> waiter.request.failed(Failures.of("committing", e)));
        } catch (SQLException | RuntimeException e) {
            group.forEach(waiter -> waiter.request.reset());
            if (group.size() > 1) {
                return false;
            }
            if (group.isEmpty()) {
                gatherFailed(group, e instanceof SQLException failure && Failures.isHeldUp(failure));
            }
            group.forEach(waiter -> waiter.request.failed(
                    e instanceof SQLException failure ? Failures.of("appending", failure) : (RuntimeException) e));
        }
        return true;
    }

    /**
     * Takes who writes, and nobody else; but where another transaction kept it waiting for too long, all who have
     * waited as long as that.
     */
    private void gatherFailed(List<Waiter> group, boolean heldUp) {
        lock.lock();
        try {
            do {
                group.add(waiting.remove());
            } while (heldUp && !waiting.isEmpty() && waiting.peek().joined - begun <= 0);
        } finally {
            lock.unlock();
        }
    }

    /** Takes those who wait, in their order; a key that comes twice waits for the next round. */
    private void gather(List<Waiter> group) {
        Set<String> keys = new HashSet<>();
        long drafts = 0;
        lock.lock();
        try {
            awaitThoseExpected();
            while (!waiting.isEmpty() && drafts < GROUP_DRAFTS && group.size() < GROUP_BATCHES) {
                Batch next = waiting.peek().request.batch();
                if (next.idempotencyKey().isPresent()
                        && !keys.add(next.idempotencyKey().get())) {
                    break;
                }
                drafts += next.drafts().size();
                group.add(waiting.remove());
            }
            begun = System.nanoTime();
        } finally {
            lock.unlock();
        }
    }

    private void awaitThoseExpected() {
        long left = patience;
        while (waiting.size() < expected && left > 0) {
            try {
                left = allArrived.awaitNanos(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Tells the listeners; what one throws reaches the one whose batch it heard of. */
    private void tell(List<Waiter> group) {
        for (Waiter waiter : group) {
            AppendRequest request = waiter.request;
            for (LedgerListener listener : listeners) {
                if (request.isWritten()) {
                    try {
                        listener.recorded(request.outcome());
                    } catch (RuntimeException e) {
                        request.complainOf(e);
                    }
                }
            }
        }
    }

    private enum Turn {
        WAITS,
        WRITES,
        IS_WRITTEN
    }

    /** A thread that appends, and its request. Each is woken by itself: nobody wakes in vain. */
    private static final class Waiter {
        private final AppendRequest request;
        private final Thread thread = Thread.currentThread();
        private final long joined = System.nanoTime();
        private volatile Turn turn = Turn.WAITS;

        Waiter(AppendRequest request) {
            this.request = request;
        }

        Turn awaitTurn() {
            boolean interrupted = false;
            while (turn == Turn.WAITS) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                thread.interrupt();
            }
            return turn;
        }

        void wake(Turn now) {
            turn = now;
            LockSupport.unpark(thread);
        }
    }
}
