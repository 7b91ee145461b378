package org.pbcore.rules.register;

import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pbcore.rules.table.Columns;

/**
 * A few subjects of a register, to be counted together.
 *
 * @param size how many they are, 1 or more
 * @param count counts them in a tally
 */
record Batch<A>(int size, Consumer<A> count) {
    private static final int MOST = 4096;

    /** Reads batches of subjects until there are none; for one thread at a time. */
    static <S, A> Supplier<@Nullable Batch<A>> of(Iterator<? extends S> register, BiConsumer<A, ? super S> add) {
        return () -> {
            @Nullable Object[] subjects = new @Nullable Object[MOST];
            int size = 0;
            while (size < MOST && register.hasNext()) {
                subjects[size++] = register.next();
            }
            return size == 0 ? null : subjects(subjects, size, add);
        };
    }

    @SuppressWarnings("unchecked") // the array holds what the register gave
    private static <S, A> Batch<A> subjects(@Nullable Object[] subjects, int size, BiConsumer<A, ? super S> add) {
        return new Batch<>(size, tally -> {
            for (int i = 0; i < size; i++) {
                add.accept(tally, (S) subjects[i]);
            }
        });
    }

    /** Takes stretches of rows until there are none; for one thread at a time. */
    static <C extends Columns<?>, A> Supplier<@Nullable Batch<A>> of(C columns, RowCounter<A, C> add) {
        int[] next = {0};
        return () -> {
            int from = next[0];
            int size = Math.min(MOST, columns.size() - from);
            next[0] += size;
            return size == 0 ? null : new Batch<>(size, tally -> add.add(tally, columns, from, from + size));
        };
    }
}
