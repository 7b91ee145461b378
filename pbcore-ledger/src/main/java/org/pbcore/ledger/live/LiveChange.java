package org.pbcore.ledger.live;

import java.util.List;
import java.util.Optional;
import org.pbcore.ledger.Entry;

/**
 * What an entry changed in the numbers, and why.
 *
 * @param position the position of the entry
 * @param kind the kind of fact
 * @param key what the fact is of
 * @param before the entry that held before; empty when none did
 * @param after the entry that holds now; empty when the fact was withdrawn
 * @param reason why, in the words of who recorded it; empty where no reason was given
 * @param places the tallies that changed, by metric, and from the whole down to the street last
 */
public record LiveChange(
        long position,
        String kind,
        String key,
        Optional<Entry> before,
        Optional<Entry> after,
        Optional<String> reason,
        List<LivePlace> places) {
    /**
     * Holds a change.
     *
     * @param position the position of the entry
     * @param kind the kind of fact
     * @param key what the fact is of
     * @param before the entry that held before
     * @param after the entry that holds now
     * @param reason why
     * @param places the tallies that changed
     */
    public LiveChange {
        places = List.copyOf(places);
    }

    /** Tells the position and how many tallies changed: a key may point to a person. */
    @Override
    public String toString() {
        return "LiveChange[position=" + position + ", kind=" + kind + ", places=" + places.size() + "]";
    }
}
