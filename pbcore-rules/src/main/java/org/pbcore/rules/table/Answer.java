package org.pbcore.rules.table;

import java.util.List;
import java.util.Optional;

/**
 * An answer to one part of a decision: a value, or the facts that would decide it.
 *
 * @param <P> the part
 */
public sealed interface Answer<P> {
    /**
     * Returns the value where there is one.
     *
     * @return the value, or empty where it is undecided
     */
    Optional<P> value();

    /**
     * Returns the unknown facts that matter.
     *
     * @return the names of the facts in table order; empty where the part is decided, and where no fact decides it
     *     alone
     */
    List<String> missing();

    /**
     * Says whether there is a value.
     *
     * @return true where every completion of the unknown facts gives the same value
     */
    boolean isDecided();

    /**
     * A decided part.
     *
     * @param <P> the part
     * @param get the value
     */
    record Decided<P>(P get) implements Answer<P> {
        @Override
        public Optional<P> value() {
            return Optional.of(get);
        }

        @Override
        public List<String> missing() {
            return List.of();
        }

        @Override
        public boolean isDecided() {
            return true;
        }
    }

    /**
     * An undecided part.
     *
     * @param <P> the part
     * @param missing the unknown facts for which two completions that differ in that fact alone differ in the part
     */
    record Undecided<P>(List<String> missing) implements Answer<P> {
        /**
         * Copies the list.
         *
         * @param missing the unknown facts for which two completions that differ in that fact alone differ in the part
         */
        public Undecided {
            missing = List.copyOf(missing);
        }

        @Override
        public Optional<P> value() {
            return Optional.empty();
        }

        @Override
        public boolean isDecided() {
            return false;
        }
    }
}
