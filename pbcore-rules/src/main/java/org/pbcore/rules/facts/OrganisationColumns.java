package org.pbcore.rules.facts;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.ChoiceFact;
import org.pbcore.rules.table.Columns;
import org.pbcore.rules.table.CountAxis;
import org.pbcore.rules.table.CountFact;

/**
 * The facts of many organisations as arrays of numbers, at most 39 bytes an organisation.
 *
 * <p>The facts are those of {@link OrganisationFacts}, and the county. Arrays are checked once and not copied: leave
 * them alone while these columns are used. Thread-safe as long as that holds.
 */
public final class OrganisationColumns implements Columns<Organisation> {
    private static final int COUNTIES = 1_000_000;

    private final int size;
    private final Map<String, byte[]> codes;
    private final Map<String, int[]> counts;
    private final int @Nullable [] counties;

    private OrganisationColumns(Builder builder) {
        this.size = builder.size;
        this.codes = Map.copyOf(builder.codes);
        this.counts = Map.copyOf(builder.counts);
        this.counties = builder.counties;
    }

    /**
     * Begins columns.
     *
     * @param size how many organisations there are
     * @return a builder to which everything is unknown
     */
    public static Builder builder(int size) {
        return new Builder(size);
    }

    /**
     * Takes the facts of organisations.
     *
     * @param organisations the organisations
     * @return a row for each, in their order
     */
    public static OrganisationColumns of(Collection<Organisation> organisations) {
        Builder builder = builder(organisations.size());
        int row = 0;
        for (Organisation organisation : organisations) {
            builder.put(row++, organisation);
        }
        return builder.build();
    }

    @Override
    public int size() {
        return size;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when it is no fact of {@link OrganisationFacts}
     */
    @Override
    public byte @Nullable [] codes(ChoiceFact<Organisation, ?> fact) {
        OrganisationFacts.choice(fact.name());
        return codes.get(fact.name());
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when it is no fact of {@link OrganisationFacts}
     */
    @Override
    public int @Nullable [] counts(CountFact<Organisation> fact) {
        OrganisationFacts.count(fact.name());
        return counts.get(fact.name());
    }

    /**
     * Returns the column of the counties.
     *
     * @return the first six digits of each row's region as a number, or -1 where it is unknown; null where it is
     *     unknown in every row
     */
    public int @Nullable [] counties() {
        return counties;
    }

    /** Gathers columns. */
    public static final class Builder {
        private final int size;
        private final Map<String, byte[]> codes = new HashMap<>();
        private final Map<String, int[]> counts = new HashMap<>();
        private int @Nullable [] counties;

        private Builder(int size) {
            this.size = size;
        }

        /**
         * Gives the column of a choice or flag.
         *
         * @param axis the fact, one of {@link OrganisationFacts}
         * @param column the position of each row's constant in its vocabulary (of a flag 0 for no and 1 for yes), or
         *     the number of constants where it is unknown; not copied
         * @return this
         * @throws InvalidFactsException when a row has neither
         */
        public Builder codes(ChoiceAxis<Organisation, ?> axis, byte[] column) {
            int most = OrganisationFacts.choice(axis.name()).fact().constants().size();
            isLong(column.length);
            for (int row = 0; row < size; row++) {
                refuse(column[row] < 0 || column[row] > most, axis.name(), row);
            }
            codes.put(axis.name(), column);
            return this;
        }

        /**
         * Gives the column of a count.
         *
         * @param axis the fact, one of {@link OrganisationFacts}
         * @param column the count of each row, or -1 where it is unknown; not copied
         * @return this
         * @throws InvalidFactsException when a row has another number below zero
         */
        public Builder counts(CountAxis<Organisation> axis, int[] column) {
            OrganisationFacts.count(axis.name());
            isLong(column.length);
            for (int row = 0; row < size; row++) {
                refuse(column[row] < -1, axis.name(), row);
            }
            counts.put(axis.name(), column);
            return this;
        }

        /**
         * Gives the column of the counties.
         *
         * @param column the first six digits of each row's region as a number, or -1 where it is unknown; not copied
         * @return this
         * @throws InvalidFactsException when a row has a number of more digits
         */
        public Builder counties(int[] column) {
            isLong(column.length);
            for (int row = 0; row < size; row++) {
                refuse(column[row] < -1 || column[row] >= COUNTIES, "region", row);
            }
            counties = column;
            return this;
        }

        /**
         * Makes the columns.
         *
         * @return the columns that were given; every other fact is unknown
         */
        public OrganisationColumns build() {
            return new OrganisationColumns(this);
        }

        private void put(int row, Organisation organisation) {
            for (ChoiceAxis<Organisation, ?> axis : OrganisationFacts.choices()) {
                put(row, organisation, axis.fact());
            }
            for (CountAxis<Organisation> axis : OrganisationFacts.counts()) {
                OptionalInt count = axis.facts().get(0).reader().apply(organisation);
                counts.computeIfAbsent(axis.name(), name -> unknown())[row] = count.orElse(-1);
            }
            if (counties == null) {
                counties = unknown();
            }
            counties[row] = organisation.facts().county().orElse(-1);
        }

        private <E> void put(int row, Organisation organisation, ChoiceFact<Organisation, E> fact) {
            Optional<E> value = fact.reader().apply(organisation);
            int code = value.isPresent()
                    ? fact.position().applyAsInt(value.get())
                    : fact.constants().size();
            codes.computeIfAbsent(fact.name(), name -> new byte[size])[row] = (byte) code;
        }

        private int[] unknown() {
            int[] column = new int[size];
            Arrays.fill(column, -1);
            return column;
        }

        private void isLong(int length) {
            if (length < size) {
                throw new IllegalArgumentException("a column of " + length + " rows, not " + size);
            }
        }

        private static void refuse(boolean isWrong, String fact, int row) {
            if (isWrong) {
                throw new InvalidFactsException("/" + row + "/" + fact, "不是可能的值 not a possible value");
            }
        }
    }
}
