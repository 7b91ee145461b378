package org.pbcore.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What can be asked of a ledger.
 *
 * <p>Business days ({@code validDate}) say what was so; positions say what was known: at position {@code p} the first
 * {@code p} entries were. The fact of a key on a day, known at a position, is the entry of the highest position up to
 * there that speaks of the day; a withdrawal means none. The same question has the same answer for ever.
 */
public interface LedgerReader {
    /** Everything that is known. */
    long LATEST = Long.MAX_VALUE;

    /**
     * Returns how many entries there are, which is the position of the last.
     *
     * @return 0 for an empty ledger
     */
    long position();

    /**
     * Finds the fact of a key on a day, as it was known.
     *
     * @param kind the kind of fact
     * @param key what it is of
     * @param validDate the business day
     * @param position the position of the last entry that was known; {@link #LATEST} for all
     * @return the entry; empty when nothing was known, or it was withdrawn
     */
    Optional<Entry> asOf(String kind, String key, LocalDate validDate, long position);

    /**
     * Finds the fact of a key on a day, as it is known now.
     *
     * @param kind the kind of fact
     * @param key what it is of
     * @param validDate the business day
     * @return the entry; empty when nothing is known, or it was withdrawn
     */
    default Optional<Entry> asOf(String kind, String key, LocalDate validDate) {
        return asOf(kind, key, validDate, LATEST);
    }

    /**
     * Returns everything that was ever recorded of a key, withdrawals too.
     *
     * @param kind the kind of fact
     * @param key what it is of
     * @return the entries by position
     */
    List<Entry> history(String kind, String key);

    /**
     * Passes on every fact of a kind on a day, as it was known, one for each key.
     *
     * @param kind the kind of fact
     * @param validDate the business day
     * @param position the position of the last entry that was known; {@link #LATEST} for all
     * @param sink takes the entries in order of their keys; what it throws ends the reading
     */
    void snapshot(String kind, LocalDate validDate, long position, Consumer<? super Entry> sink);

    /**
     * Passes on entries in order of their positions.
     *
     * @param range the positions
     * @param sink takes the entries; what it throws ends the reading
     */
    void entries(PositionRange range, Consumer<? super Entry> sink);

    /**
     * Returns the end of a unit's chain.
     *
     * @param unit the ledger unit
     * @return its head; of sequence 0 when it has no entries
     */
    Head head(String unit);

    /**
     * Returns the units that have entries.
     *
     * @return the units in the order of their code units
     */
    List<String> units();

    /**
     * Returns what this reader may see.
     *
     * @return the scope; everything for the ledger itself
     */
    default Scope scope() {
        return Scope.everything();
    }
}
