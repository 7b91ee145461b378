package org.pbcore.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pbcore.ledger.EntryFields.Span;
import org.pbcore.model.PbcoreException;
import org.pbcore.model.code.RegionCode;

/** Makes entries of the members of their texts. */
final class StoredEntries {
    private StoredEntries() {}

    /**
     * Makes the entry of the text that was read last.
     *
     * @throws LedgerFormatException when its members are not those of an entry
     */
    static Entry of(EntryFields fields, String hash) {
        try {
            EntryDraft draft = new EntryDraft(
                    fields.sure(fields.unit),
                    fields.sure(fields.kind),
                    fields.sure(fields.key),
                    LocalDate.parse(fields.sure(fields.from)),
                    maybe(fields, fields.to).map(LocalDate::parse),
                    fields.has(fields.payload) ? Optional.of(fields.raw(fields.payload)) : Optional.empty(),
                    maybe(fields, fields.region).map(RegionCode::parse),
                    commitments(fields),
                    maybe(fields, fields.reason),
                    fields.corrects() == 0 ? OptionalLong.empty() : OptionalLong.of(fields.corrects()));
            return new Entry(
                    fields.position(), fields.sequence(), fields.sure(fields.previous), hash, draft, header(fields));
        } catch (PbcoreException | DateTimeParseException e) {
            throw damaged(fields);
        }
    }

    private static Optional<BatchHeader> header(EntryFields fields) {
        return fields.batchSize() == 0
                ? Optional.empty()
                : Optional.of(new BatchHeader(
                        fields.batchSize(),
                        maybe(fields, fields.batchKey),
                        maybe(fields, fields.actor),
                        maybe(fields, fields.note)));
    }

    private static Optional<String> maybe(EntryFields fields, Span span) {
        return Optional.ofNullable(fields.get(span));
    }

    /** Commitments hold no escapes and no commas: what else stands there is no entry of ours. */
    static SortedMap<String, String> commitments(EntryFields fields) {
        SortedMap<String, String> read = new TreeMap<>();
        if (fields.has(fields.commitments)) {
            String object = fields.raw(fields.commitments);
            for (String pair : object.substring(1, object.length() - 1).split(",", -1)) {
                String[] sides = pair.split("\":\"", -1);
                if (sides.length != 2 || !sides[0].startsWith("\"") || !sides[1].endsWith("\"")) {
                    throw damaged(fields);
                }
                read.put(sides[0].substring(1), sides[1].substring(0, sides[1].length() - 1));
            }
        }
        return read;
    }

    private static LedgerFormatException damaged(EntryFields fields) {
        return new LedgerFormatException("第 " + fields.position() + " 条已损坏; the entry at position " + fields.position()
                + " is no entry: verify the ledger");
    }
}
