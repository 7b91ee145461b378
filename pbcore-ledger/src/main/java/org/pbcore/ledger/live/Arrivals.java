package org.pbcore.ledger.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerReader;
import org.pbcore.ledger.PositionRange;

/** Entries of a ledger up to a position, and the last position there is of those that were asked for. */
record Arrivals(List<Arrival> all, long to, long end) {
    /** How many entries are held at once. */
    static final int MOST = 1_000;

    /** An entry, and the one that held before it on the business day; none where nobody asks for that. */
    record Arrival(Entry entry, Optional<Entry> before) {}

    /** Reads the first entries of a range on one connection, which is given back before anybody hears of them. */
    static Arrivals read(
            Ledger ledger, LocalDate validDate, Predicate<Entry> concerns, long first, long last, long width) {
        return ledger.query(connection -> {
            LedgerReader within = ledger.in(connection);
            long end = Math.min(last, within.position());
            long to = Math.min(end, first + width - 1);
            List<Arrival> all = new ArrayList<>();
            for (Entry entry : entries(within, first, to)) {
                all.add(new Arrival(entry, concerns.test(entry) ? before(within, entry, validDate) : Optional.empty()));
            }
            return new Arrivals(all, to, end);
        });
    }

    private static List<Entry> entries(LedgerReader within, long first, long to) {
        List<Entry> entries = new ArrayList<>();
        if (first <= to) {
            within.entries(new PositionRange(first, to), entry -> {
                if (entries.size() < MOST) {
                    entries.add(entry);
                }
            });
        }
        return entries;
    }

    private static Optional<Entry> before(LedgerReader within, Entry entry, LocalDate validDate) {
        EntryDraft draft = entry.draft();
        return within.asOf(draft.kind(), draft.key(), validDate, entry.position() - 1);
    }
}
