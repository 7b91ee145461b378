package org.pbcore.ledger.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The threads that write now, where a database lets in one writer at a time: a second write would wait for the first.
 */
final class OneWrite {
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    boolean isBegun() {
        return threads.contains(Thread.currentThread());
    }

    void begin() {
        if (!threads.add(Thread.currentThread())) {
            throw new IllegalStateException("事务中不得另开写事务，请用所给的连接; a write within a write would wait for itself:"
                    + " use the connection that is given");
        }
    }

    void end() {
        threads.remove(Thread.currentThread());
    }
}
