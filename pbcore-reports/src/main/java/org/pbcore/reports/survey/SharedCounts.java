package org.pbcore.reports.survey;

import java.util.IdentityHashMap;
import java.util.function.ObjLongConsumer;

/**
 * Counts decisions that are shared objects: one number a decision, however many organisations got it.
 *
 * @param <D> the decisions of a rule family
 */
final class SharedCounts<D> {
    private final IdentityHashMap<D, long[]> counts = new IdentityHashMap<>();

    void add(D decision) {
        add(decision, 1);
    }

    void merge(SharedCounts<D> other) {
        other.forEach(this::add);
    }

    void forEach(ObjLongConsumer<D> action) {
        counts.forEach((decision, count) -> action.accept(decision, count[0]));
    }

    private void add(D decision, long count) {
        long[] known = counts.get(decision);
        if (known == null) {
            counts.put(decision, new long[] {count});
        } else {
            known[0] += count;
        }
    }
}
