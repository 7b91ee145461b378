package org.pbcore.ledger.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerReader;
import org.pbcore.ledger.PositionRange;
import org.pbcore.ledger.Scope;

/** The personal values of a ledger, as a reader of a scope may see them. */
public final class PersonalReader {
    private static final int STRETCH = 1_000;

    private final Ledger whole;
    private final LedgerReader ledger;
    private final Scope scope;
    private final PersonalSealer sealer;
    private final VaultOpener opener;

    PersonalReader(Ledger whole, Scope scope, PersonalSealer sealer) {
        this.whole = whole;
        this.ledger = whole.as(scope);
        this.scope = scope;
        this.sealer = sealer;
        this.opener = new VaultOpener(whole, sealer);
    }

    /**
     * Reads the personal values of an entry.
     *
     * @param position the position of the entry
     * @return an answer for each field that the entry commits to, in the order of their names: the value, or why there
     *     is none; no answer at all where the reader sees no such entry
     */
    public List<PersonalReading> read(long position) {
        Optional<Entry> entry = at(position);
        return entry.isEmpty() ? List.of() : read(entry.get(), rows(position, position));
    }

    /**
     * Finds the entries that hold a value, without decrypting others.
     *
     * @param kind the identity number or the contact
     * @param value the value, however it is written
     * @return the entries in the order of their positions; none for a reader who may not see personal data of the kind
     * @throws IllegalArgumentException when the kind is not looked up
     * @throws KeysUnavailableException when the keys for lookups cannot be had
     */
    public List<Entry> find(PersonalKind kind, String value) {
        if (!kind.isLookedUp()) {
            throw new IllegalArgumentException(kind + " is not looked up");
        }
        if (!shows(kind)) {
            return List.of();
        }
        List<String> lookups = sealer.lookups(kind, value);
        return whole.query(connection -> VaultTable.find(connection, lookups)).stream()
                .flatMap(position -> at(position).stream())
                .toList();
    }

    /**
     * Opens every value that the reader may see, and counts what became of them.
     *
     * @param range the positions
     * @return how many values are in each state, and where those stand that are suspect
     */
    public PersonalCheck check(PositionRange range) {
        PersonalCheck.Count count = new PersonalCheck.Count();
        long last = Math.min(range.last(), ledger.position());
        for (long first = range.first(); first <= last; first += STRETCH) {
            long end = Math.min(last, first + STRETCH - 1);
            List<Entry> entries = new ArrayList<>();
            ledger.entries(new PositionRange(first, end), entry -> {
                if (!entry.draft().commitments().isEmpty()) {
                    entries.add(entry);
                }
            });
            Map<Long, Map<String, SealedValue>> rows = entries.isEmpty() ? Map.of() : rows(first, end);
            entries.forEach(entry -> count.add(entry.position(), read(entry, rows)));
        }
        return count.result();
    }

    private List<PersonalReading> read(Entry entry, Map<Long, Map<String, SealedValue>> rows) {
        Map<String, SealedValue> own = rows.getOrDefault(entry.position(), Map.of());
        List<PersonalReading> readings = new ArrayList<>();
        entry.draft()
                .commitments()
                .forEach((name, commitment) -> PersonalField.find(name)
                        .ifPresent(field -> readings.add(read(entry, field, commitment, own.get(name)))));
        return readings;
    }

    private PersonalReading read(Entry entry, PersonalField field, String commitment, @Nullable SealedValue row) {
        if (!shows(field.kind())) {
            return PersonalReading.without(field, PersonalState.HIDDEN);
        }
        return opener.open(entry.position(), field, commitment, row);
    }

    private boolean shows(PersonalKind kind) {
        return kind.isSensitive() ? scope.showsSensitive() : scope.showsPersonal();
    }

    private Optional<Entry> at(long position) {
        List<Entry> found = new ArrayList<>(1);
        if (position >= 1) {
            ledger.entries(new PositionRange(position, position), found::add);
        }
        return found.stream().findFirst();
    }

    private Map<Long, Map<String, SealedValue>> rows(long first, long last) {
        return whole.query(connection -> VaultTable.select(connection, first, last));
    }
}
