package org.pbcore.ledger.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.LedgerConflictException;

/**
 * What other ledger units recorded of organisations since a comparison: keys, and codes that were ever linked to them.
 *
 * <p>Each batch of the import asks within its own transaction, which stands at the end of the ledger: nobody writes
 * before it any more. So of two imports that bring one code into two units, the later one finds the entry of the
 * earlier.
 */
final class RecordedSince {
    private static final String ENTRIES = "select distinct entry_key from pbcore_entry"
            + " where record_position > ? and record_position < ? and unit_code <> ? and kind_code in (?, ?, ?)";
    private static final String OF_KEY = "select entry_text from pbcore_entry where kind_code = ? and entry_key = ?";
    private static final int FETCH = 1000;

    private final String unit;
    private final Set<String> taken = new HashSet<>();
    private long position;
    private Set<String> found = Set.of();

    RecordedSince(String unit, long position) {
        this.unit = unit;
        this.position = position;
    }

    /**
     * Refuses a batch that speaks of an organisation of which another unit recorded something since.
     *
     * @throws LedgerConflictException when there is one
     */
    void refuseTaken(Connection transaction, List<Entry> recorded) throws SQLException {
        found = between(transaction, recorded.get(0).position());
        if (taken.isEmpty() && found.isEmpty()) {
            return;
        }
        for (var entry : recorded) {
            if (names(entry.draft()).anyMatch(name -> taken.contains(name) || found.contains(name))) {
                throw new LedgerConflictException("比对之后其他台账单位已登记同一组织，请重新比对; since the comparison"
                        + " another unit has recorded one of the organisations: compare again");
            }
        }
    }

    /** Goes on behind a batch that is recorded. */
    void recordedTo(long last) {
        taken.addAll(found);
        position = last;
    }

    private Set<String> between(Connection transaction, long first) throws SQLException {
        if (first == position + 1) {
            return Set.of();
        }
        var names = new HashSet<String>();
        try (var select = transaction.prepareStatement(ENTRIES)) {
            select.setFetchSize(FETCH);
            select.setLong(1, position);
            select.setLong(2, first);
            select.setString(3, unit);
            int place = 4;
            for (var kind : FactKind.values()) {
                select.setString(place, kind.kind());
                place++;
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        for (var key : List.copyOf(names)) {
            addCodes(transaction, key, names);
        }
        return names;
    }

    /** Adds the codes that a key was ever linked to, by whichever unit. */
    private static void addCodes(Connection transaction, String key, Set<String> names) throws SQLException {
        try (var select = transaction.prepareStatement(OF_KEY)) {
            select.setString(1, FactKind.ORGANISATION.kind());
            select.setString(2, key);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    KnownOrganisation.linkOfEntry(rows.getString(1)).ifPresent(link -> names.add(link.code()));
                }
            }
        }
    }

    /** Returns the key of a draft, and the code that it links to it. */
    private static Stream<String> names(EntryDraft draft) {
        var code = Optional.of(draft)
                .filter(each -> each.kind().equals(FactKind.ORGANISATION.kind()))
                .flatMap(EntryDraft::payload)
                .flatMap(payload -> KnownOrganisation.of(payload).code());
        return Stream.concat(Stream.of(draft.key()), code.stream().map(each -> each.value()));
    }
}
