package org.pbcore.ledger.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.PositionRange;
import org.pbcore.ledger.Receipt;

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

    private final Ledger ledger;

    PersonalErasure(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Erases values of entries, and records one entry for each: which entry and field, and why.
     *
     * @param positions the positions of the entries
     * @param kinds what is erased; in every role
     * @param day the business day of the erasure
     * @param reason why, without personal data: at whose request, under which rule
     * @return where the erasures are recorded; empty when there was nothing left to erase
     * @throws org.pbcore.ledger.InvalidEntryException when the reason is malformed
     */
    public Optional<Receipt> erase(Collection<Long> positions, Set<PersonalKind> kinds, LocalDate day, String reason) {
        List<EntryDraft> drafts = new ArrayList<>();
        Map<Long, List<String>> fields = new TreeMap<>();
        for (long position : Set.copyOf(positions).stream().sorted().toList()) {
            ledger.entries(
                    new PositionRange(position, position),
                    entry -> erasable(entry, kinds).forEach(field -> {
                        drafts.add(ErasureRecord.draft(entry, field, day, reason));
                        fields.computeIfAbsent(position, any -> new ArrayList<>())
                                .add(field.name());
                    }));
        }
        drafts.removeIf(draft -> !ledger.history(draft.kind(), draft.key()).isEmpty());
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        Receipt receipt =
                ledger.append(Batch.of(drafts), (connection, entries) -> VaultErasure.erase(connection, fields));
        ledger.settle();
        return Optional.of(receipt);
    }

    /**
     * Erases again what was erased before: after a backup was restored that still held it.
     *
     * @return how many values were erased according to the ledger
     */
    public long again() {
        Map<Long, List<String>> fields = new TreeMap<>();
        ErasureRecord.all(
                ledger,
                (position, field) -> fields.computeIfAbsent(position, any -> new ArrayList<>())
                        .add(field));
        ledger.transaction(connection -> {
            VaultErasure.erase(connection, fields);
            return fields;
        });
        ledger.settle();
        return fields.values().stream().mapToLong(List::size).sum();
    }

    private static List<PersonalField> erasable(Entry entry, Set<PersonalKind> kinds) {
        return entry.draft().commitments().keySet().stream()
                .flatMap(name -> PersonalField.find(name).stream())
                .filter(field -> kinds.contains(field.kind()))
                .toList();
    }
}
