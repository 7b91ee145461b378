package org.pbcore.ledger;

import org.pbcore.ledger.EntryFields.Span;
import org.pbcore.ledger.store.VerificationScan;

/** Compares the columns of a row with the text they repeat. */
final class StoredColumns {
    private StoredColumns() {}

    /**
     * Says whether the columns that stand in a row from a place to another, each with a separator behind it, say the
     * same as the text that was read; a plus is before what may be missing.
     */
    static boolean agree(EntryFields fields, byte[] row, int from, int to) {
        int place = column(fields, fields.position, row, from);
        place = column(fields, fields.unit, row, place);
        place = column(fields, fields.sequence, row, place);
        place = column(fields, fields.kind, row, place);
        place = column(fields, fields.key, row, place);
        place = column(fields, fields.from, row, place);
        place = maybe(fields, fields.to, row, place);
        place = maybe(fields, fields.region, row, place);
        return place == to;
    }

    private static int column(EntryFields fields, Span span, byte[] row, int place) {
        return place < 0 ? -1 : after(VerificationScan.SEPARATOR, row, fields.after(span, row, place));
    }

    private static int maybe(EntryFields fields, Span span, byte[] row, int place) {
        return fields.has(span)
                ? column(fields, span, row, after('+', row, place))
                : after(VerificationScan.SEPARATOR, row, after('-', row, place));
    }

    /** Returns the place behind a character that should stand here; -1 when it does not. */
    private static int after(char expected, byte[] row, int place) {
        return place >= 0 && place < row.length && row[place] == expected ? place + 1 : -1;
    }
}
