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
abstract class Finder<F> {
    /** The cell in which a subject stands. */
    abstract int cell(F subject);

    /** The content of the cell in which a subject stands. */
    @Nullable
    abstract Object find(F subject);

    /**
     * Leaves refusals out, in an array of the type of what remains: of what such an array holds the virtual machine
     * need not look at the type again.
     */
    @SuppressWarnings("unchecked") // the array refuses what is not of its type
    static <T> @Nullable Object[] accepted(@Nullable Object[] cells, @Nullable T[] accepted) {
        for (int cell = 0; cell < cells.length; cell++) {
            accepted[cell] = cells[cell] instanceof Refusal<?> ? null : (T) cells[cell];
        }
        return accepted;
    }

    /**
     * Makes a finder of its own for a grid.
     *
     * <p>Every grid gets a copy of the class {@link Unrolled}, to which the grid is constant: the virtual machine then
     * compiles its readers in line, however many tables a program holds. A copy goes when its table goes. Where classes
     * cannot be copied a loop does the same work.
     */
    static <F> Finder<F> of(Grid<F> grid, @Nullable Object[] cells) {
        if (grid.axes().size() > Unrolled.MOST_AXES) {
            return new Looped<>(grid, cells);
        }
        try {
            return copied(grid, cells);
        } catch (IOException | ReflectiveOperationException | UnsupportedOperationException notHere) {
            return new Looped<>(grid, cells);
        }
    }

    @SuppressWarnings("unchecked") // the copy is a Finder of whatever its grid reads
    private static <F> Finder<F> copied(Grid<F> grid, @Nullable Object[] cells)
            throws IOException, ReflectiveOperationException {
        try (InputStream code = Unrolled.class.getResourceAsStream("Unrolled.class")) {
            if (code == null) {
                throw new IOException("Unrolled.class");
            }
            Unrolled.Content content = new Unrolled.Content(grid, cells);
            MethodHandles.Lookup copy =
                    MethodHandles.lookup().defineHiddenClassWithClassData(code.readAllBytes(), content, true);
            MethodHandle make = copy.findConstructor(copy.lookupClass(), MethodType.methodType(void.class));
            return (Finder<F>) make.invoke();
        } catch (IOException | ReflectiveOperationException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible); // the constructor declares none
        }
    }

    /** A finder for any number of axes. */
    static final class Looped<F> extends Finder<F> {
        private final Grid<F> grid;
        private final @Nullable Object[] cells;

        Looped(Grid<F> grid, @Nullable Object[] cells) {
            this.grid = grid;
            this.cells = cells;
        }

        @Override
        int cell(F subject) {
            return grid.cellOf(subject);
        }

        @Override
        @Nullable
        Object find(F subject) {
            return cells[cell(subject)];
        }
    }
}
