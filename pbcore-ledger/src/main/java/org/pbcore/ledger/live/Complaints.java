package org.pbcore.ledger.live;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** What listeners threw while the numbers went on: the first of each listener. */
final class Complaints {
    private final IdentityHashMap<LiveListener, RuntimeException> thrown = new IdentityHashMap<>();
    private @Nullable RuntimeException first;

    void add(LiveListener listener, RuntimeException complaint) {
        if (thrown.putIfAbsent(listener, complaint) != null) {
            return;
        }
        if (first == null) {
            first = complaint;
        } else if (first != complaint) {
            first.addSuppressed(complaint);
        }
    }

    /** Throws the first, with those of other listeners behind it. */
    void raise() {
        if (first != null) {
            throw first;
        }
    }

    /** Puts them behind a failure that ended the work. */
    void follow(RuntimeException failure) {
        if (first != null && first != failure) {
            failure.addSuppressed(first);
        }
    }
}
