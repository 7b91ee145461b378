package org.pbcore.rules.table;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the content of a subject's cell.
 *
 * @param <F> the subject
 */
interface Finder<F> {
    /** The content of the cell in which a subject stands. */
    @Nullable
    Object find(F subject);

    /**
     * Makes a finder of its own for a grid.
     *
     * <p>Every grid gets a copy of the class {@link Unrolled}: the virtual machine then sees one kind of reader at each
     * call and compiles it in line, however many tables a program holds. A copy goes when its table goes. Where classes
     * cannot be copied the class itself does the same work.
     */
    static <F> Finder<F> of(Grid<F> grid, @Nullable Object[] cells) {
        if (grid.axes().isEmpty() || grid.axes().size() > Unrolled.MOST_AXES) {
            return new Looped<>(grid, cells);
        }
        try {
            return copied(grid, cells);
        } catch (IOException | ReflectiveOperationException | UnsupportedOperationException notHere) {
            return new Unrolled<>(grid, cells);
        }
    }

    @SuppressWarnings("unchecked") // the copy is a Finder of whatever its grid reads
    private static <F> Finder<F> copied(Grid<F> grid, @Nullable Object[] cells)
            throws IOException, ReflectiveOperationException {
        try (InputStream code = Unrolled.class.getResourceAsStream("Unrolled.class")) {
            if (code == null) {
                throw new IOException("Unrolled.class");
            }
            MethodHandles.Lookup copy = MethodHandles.lookup().defineHiddenClass(code.readAllBytes(), true);
            MethodHandle make = copy.findConstructor(
                    copy.lookupClass(), MethodType.methodType(void.class, Grid.class, Object[].class));
            return (Finder<F>) make.invoke(grid, cells);
        } catch (IOException | ReflectiveOperationException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible); // the constructor declares none
        }
    }

    /** A finder for any number of axes. */
    final class Looped<F> implements Finder<F> {
        private final Grid<F> grid;
        private final @Nullable Object[] cells;

        Looped(Grid<F> grid, @Nullable Object[] cells) {
            this.grid = grid;
            this.cells = cells;
        }

        @Override
        public @Nullable Object find(F subject) {
            int cell = 0;
            for (int i = 0; i < grid.axes().size(); i++) {
                States<F> axis = grid.axes().get(i);
                int place =
                        axis.ofRead(axis.first().apply(subject), axis.second().apply(subject));
                cell += place * grid.stride(i);
            }
            return cells[cell];
        }
    }
}
