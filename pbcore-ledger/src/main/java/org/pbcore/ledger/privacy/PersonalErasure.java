package org.pbcore.ledger.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.pbcore.ledger.Alongside;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.PositionRange;
import org.pbcore.ledger.Receipt;
import org.pbcore.ledger.store.OwnEntries;

/**
 * Takes personal values out of the vault for good (删除个人信息), and records that it did.
 *
 * <p>The entries stay as they were and their chain verifies; without its salt a commitment tells nothing. The embedded
 * file forgets the bytes at once; what a host must do on its own database, and about backups, stands in
 * {@code docs/privacy.md}.
 */
public final class PersonalErasure {
    /** The kind of the entries that say what was erased. */
    public static final String KIND = "pbcore.personal-erasure";

    private static final int PART = 10_000;

    private final Ledger ledger;
    private final int part;

    PersonalErasure(Ledger ledger) {
        this(ledger, PART);
    }

    /** Erases so many values at most in one transaction. */
    PersonalErasure(Ledger ledger, int part) {
        this.ledger = ledger;
        this.part = part;
    }

    /**
     * Erases values of entries, and records one entry for each: which entry and field, and why. Many are erased in
     * parts of 10,000, each with its records in one transaction; where a part fails, those before it are done, and the
     * same call goes on with the rest. Values that were erased before, and came back with a backup, are taken out
     * again.
     *
     * @param positions the positions of the entries
     * @param kinds what is erased; in every role
     * @param day the business day of the erasure
     * @param reason why, without personal data: at whose request, under which rule
     * @return where the erasures are recorded, for each part; empty when there was nothing left to record
     * @throws org.pbcore.ledger.InvalidEntryException when the reason is malformed
     * @throws org.pbcore.ledger.NotSettledException when everything is erased and recorded, but the embedded file's log
     *     still holds the bytes because somebody goes on reading; call this again, or {@link Ledger#settle()}
     */
    public List<Receipt> erase(Collection<Long> positions, Set<PersonalKind> kinds, LocalDate day, String reason) {
        List<Erasing> all = new ArrayList<>();
        for (long position : new TreeSet<>(positions)) {
            ledger.entries(
                    new PositionRange(position, position),
                    entry -> erasable(entry, kinds)
                            .forEach(field -> all.add(new Erasing(
                                    position, field.name(), ErasureRecord.draft(entry, field, day, reason)))));
        }
        return settled(() -> {
            List<Receipt> receipts = new ArrayList<>();
            for (int from = 0; from < all.size(); from += part) {
                erase(all.subList(from, Math.min(all.size(), from + part))).ifPresent(receipts::add);
            }
            return receipts;
        });
    }

    /** A field, and the record of its erasure. */
    private record Erasing(long position, String field, EntryDraft record) {}

    private Optional<Receipt> erase(List<Erasing> some) {
        Map<Long, List<String>> fields = new TreeMap<>();
        List<EntryDraft> records = new ArrayList<>();
        for (Erasing one : some) {
            fields.computeIfAbsent(one.position(), any -> new ArrayList<>()).add(one.field());
            if (ledger.history(one.record().kind(), one.record().key()).isEmpty()) {
                records.add(one.record());
            }
        }
        if (records.isEmpty()) {
            takeOut(fields);
            return Optional.empty();
        }
        return Optional.of(ledger.append(Batch.of(records), (Alongside & OwnEntries)
                (connection, entries) -> VaultErasure.erase(connection, fields)));
    }

    /**
     * Erases again what was erased before: after a backup was restored that still held it.
     *
     * @return how many values were erased according to the ledger
     * @throws org.pbcore.ledger.NotSettledException when everything is erased, but the embedded file's log still holds
     *     the bytes because somebody goes on reading; call this again, or {@link Ledger#settle()}
     */
    public long again() {
        Map<Long, List<String>> fields = new TreeMap<>();
        ErasureRecord.all(
                ledger,
                (position, field) -> fields.computeIfAbsent(position, any -> new ArrayList<>())
                        .add(field));
        return settled(() -> {
            takeOut(fields);
            return fields.values().stream().mapToLong(List::size).sum();
        });
    }

    private void takeOut(Map<Long, List<String>> fields) {
        ledger.transaction(connection -> {
            VaultErasure.erase(connection, fields);
            return fields;
        });
    }

    /** Erases, and settles whatever comes of it: a listener may fail after rows are gone. */
    private <T> T settled(Supplier<T> erasing) {
        T result;
        try {
            result = erasing.get();
        } catch (RuntimeException | Error failure) {
            try {
                ledger.settle();
            } catch (RuntimeException further) {
                failure.addSuppressed(further);
            }
            throw failure;
        }
        ledger.settle();
        return result;
    }

    private static List<PersonalField> erasable(Entry entry, Set<PersonalKind> kinds) {
        return entry.draft().commitments().keySet().stream()
                .flatMap(name -> PersonalField.find(name).stream())
                .filter(field -> kinds.contains(field.kind()))
                .toList();
    }
}
