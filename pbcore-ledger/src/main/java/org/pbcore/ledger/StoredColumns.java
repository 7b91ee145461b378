package org.pbcore.ledger;

import java.util.Arrays;
import java.util.Optional;
import org.pbcore.ledger.EntryFields.Span;
import org.pbcore.ledger.store.VerificationScan;

/** Compares the hash and the columns of a row with the text they repeat. */
final class StoredColumns {
    private StoredColumns() {}

    /** Tells what does not agree in a row whose text was read and hashes to a hash; empty when everything does. */
    static Optional<Corruption> fault(EntryFields fields, byte[] hash, byte[] row) {
        if (fields.isAll() || row[fields.end()] != VerificationScan.SEPARATOR) {
            return Optional.of(Corruption.TEXT);
        }
        int start = fields.end() + 1;
        int end = start + hash.length;
        if (row.length < end || !Arrays.equals(row, start, end, hash, 0, hash.length)) {
            return Optional.of(Corruption.HASH);
        }
        return agree(fields, row, end) ? Optional.empty() : Optional.of(Corruption.COLUMN);
    }

    private static boolean agree(EntryFields fields, byte[] row, int from) {
        int place = column(fields, fields.position, row, from);
        place = column(fields, fields.unit, row, place);
        place = column(fields, fields.sequence, row, place);
        place = column(fields, fields.kind, row, place);
        place = column(fields, fields.key, row, place);
        place = column(fields, fields.from, row, place);
        place = maybe(fields, fields.to, row, place);
        place = maybe(fields, fields.region, row, place);
        return place == row.length;
    }

    private static int column(EntryFields fields, Span span, byte[] row, int place) {
        int start = after(VerificationScan.SEPARATOR, row, place);
        return start < 0 ? -1 : fields.after(span, row, start);
    }

    /** A plus stands before what may be missing, a minus where it is. */
    private static int maybe(EntryFields fields, Span span, byte[] row, int place) {
        int start = after(VerificationScan.SEPARATOR, row, place);
        if (!fields.has(span)) {
            return after('-', row, start);
        }
        int value = after('+', row, start);
        return value < 0 ? -1 : fields.after(span, row, value);
    }

    /** Returns the place behind a character that should stand here; -1 when it does not. */
    private static int after(char expected, byte[] row, int place) {
        return place >= 0 && place < row.length && row[place] == expected ? place + 1 : -1;
    }
}
