package org.pbcore.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.chain.CanonicalJson;
import org.pbcore.ledger.chain.Quoted;
import org.pbcore.ledger.store.VerificationScan;
import org.pbcore.model.PbcoreException;
import org.pbcore.model.code.RegionCode;

/**
 * Reads the canonical text of an entry: finds where each member stands, strictly in its place, and makes nothing until
 * it is asked to. One instance reads many texts, one after the other.
 */
final class EntryFields {
    private static final int MAX_DIGITS = 16;

    /** Where a member stands in the text, without its quotes; nowhere while the start is negative. */
    static final class Span {
        private int start = -1;
        private int end;
    }

    final Span actor = new Span();
    final Span batchKey = new Span();
    final Span note = new Span();
    final Span commitments = new Span();
    final Span from = new Span();
    final Span key = new Span();
    final Span kind = new Span();
    final Span payload = new Span();
    final Span previous = new Span();
    final Span reason = new Span();
    final Span region = new Span();
    final Span to = new Span();
    final Span unit = new Span();
    private final List<Span> spans =
            List.of(actor, batchKey, note, commitments, from, key, kind, payload, previous, reason, region, to, unit);
    private String text = "";
    private int at;
    private boolean whole;
    private boolean escapes;
    private int batchSize;
    private long corrects;
    private long position;
    private long sequence;

    /**
     * Reads a text.
     *
     * @return false when it is not the canonical text of an entry
     */
    boolean read(String entryText) {
        text = entryText;
        at = 0;
        whole = true;
        escapes = entryText.indexOf('\\') >= 0;
        batchSize = 0;
        corrects = 0;
        for (int i = 0; i < spans.size(); i++) {
            spans.get(i).start = -1;
        }
        expect("{");
        if (skip("\"batch\":{")) {
            batch();
        }
        if (skip("\"commitments\":")) {
            object(commitments);
            expect(",");
        }
        if (skip("\"corrects\":")) {
            corrects = number();
            expect(",");
        }
        expect("\"from\":");
        string(from);
        expect(",\"key\":");
        string(key);
        expect(",\"kind\":");
        string(kind);
        rest();
        return whole && at == text.length();
    }

    private void batch() {
        optional("\"actor\":", actor);
        optional("\"key\":", batchKey);
        optional("\"note\":", note);
        expect("\"size\":");
        long size = number();
        whole &= size >= 1 && size <= Batch.MAX_DRAFTS;
        batchSize = (int) size;
        expect("},");
    }

    private void rest() {
        if (skip(",\"payload\":")) {
            object(payload);
        }
        expect(",\"position\":");
        position = number();
        expect(",\"previous\":");
        string(previous);
        if (skip(",\"reason\":")) {
            string(reason);
        }
        if (skip(",\"region\":")) {
            string(region);
        }
        expect(",\"sequence\":");
        sequence = number();
        if (skip(",\"to\":")) {
            string(to);
        }
        expect(",\"unit\":");
        string(unit);
        expect(has(payload) ? "}" : ",\"withdrawn\":true}");
    }

    private void optional(String name, Span span) {
        if (skip(name)) {
            string(span);
            expect(",");
        }
    }

    private boolean skip(String expected) {
        if (whole && text.startsWith(expected, at)) {
            at += expected.length();
            return true;
        }
        return false;
    }

    private void expect(String expected) {
        whole &= skip(expected);
    }

    private void string(Span span) {
        keep(span, CanonicalJson.endOfString(text, at), 1);
    }

    private void object(Span span) {
        keep(span, CanonicalJson.endOfObject(text, at), 0);
    }

    private void keep(Span span, int end, int quote) {
        whole &= end >= 0;
        if (whole) {
            span.start = at + quote;
            span.end = end - quote;
            at = end;
        }
    }

    private long number() {
        int start = at;
        long value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - start < MAX_DIGITS) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        whole &= at > start && text.charAt(start) != '0';
        return value;
    }

    boolean has(Span span) {
        return span.start >= 0;
    }

    long position() {
        return position;
    }

    long sequence() {
        return sequence;
    }

    /** How many entries the batch has that begins here; 0 when none begins here. */
    int batchSize() {
        return batchSize;
    }

    /** Says whether a member says exactly this. */
    boolean says(Span span, String expected) {
        return has(span) && after(span, expected, 0) == expected.length();
    }

    /** Says whether the columns before the text say the same as the text; a plus is before what may be missing. */
    boolean agreesWith(String columns, int start) {
        int place = after(position, columns, start);
        place = after(unit, columns, separated(columns, place));
        place = after(sequence, columns, separated(columns, place));
        place = after(kind, columns, separated(columns, place));
        place = after(key, columns, separated(columns, place));
        place = after(from, columns, separated(columns, place));
        place = afterMaybe(to, columns, separated(columns, place));
        place = afterMaybe(region, columns, separated(columns, place));
        return separated(columns, place) == columns.length();
    }

    private static int separated(String columns, int place) {
        return after(VerificationScan.SEPARATOR, columns, place);
    }

    /** Returns the place behind a character that should stand here; -1 when it does not. */
    private static int after(char expected, String columns, int place) {
        return place >= 0 && place < columns.length() && columns.charAt(place) == expected ? place + 1 : -1;
    }

    private static int after(long number, String columns, int place) {
        String digits = Long.toString(number);
        return place >= 0 && columns.startsWith(digits, place) ? place + digits.length() : -1;
    }

    private int afterMaybe(Span span, String columns, int place) {
        return has(span) ? after(span, columns, after('+', columns, place)) : after('-', columns, place);
    }

    private int after(Span span, String columns, int place) {
        int length = span.end - span.start;
        if (place < 0) {
            return -1;
        }
        if (escapes) {
            String said = sure(span);
            return columns.startsWith(said, place) ? place + said.length() : -1;
        }
        return columns.regionMatches(place, text, span.start, length) ? place + length : -1;
    }

    /** What a member says; null when it is not there. */
    @Nullable
    String get(Span span) {
        return has(span) ? Quoted.unescape(text.substring(span.start, span.end)) : null;
    }

    private Optional<String> maybe(Span span) {
        return Optional.ofNullable(get(span));
    }

    private String sure(Span span) {
        String said = get(span);
        return said == null ? "" : said;
    }

    /**
     * Makes the entry of the text that was read.
     *
     * @throws LedgerFormatException when its members are not those of an entry
     */
    Entry toEntry(String hash) {
        try {
            EntryDraft draft = new EntryDraft(
                    sure(unit),
                    sure(kind),
                    sure(key),
                    LocalDate.parse(sure(from)),
                    maybe(to).map(LocalDate::parse),
                    has(payload) ? Optional.of(raw(payload)) : Optional.empty(),
                    maybe(region).map(RegionCode::parse),
                    commitmentsByField(),
                    maybe(reason),
                    corrects == 0 ? OptionalLong.empty() : OptionalLong.of(corrects));
            return new Entry(position, sequence, sure(previous), hash, draft, header());
        } catch (PbcoreException | DateTimeParseException e) {
            throw damaged();
        }
    }

    private LedgerFormatException damaged() {
        return new LedgerFormatException(
                "第 " + position + " 条已损坏; the entry at position " + position + " is no entry: verify the ledger");
    }

    private Optional<BatchHeader> header() {
        return batchSize == 0
                ? Optional.empty()
                : Optional.of(new BatchHeader(batchSize, maybe(batchKey), maybe(actor), maybe(note)));
    }

    private String raw(Span span) {
        return text.substring(span.start, span.end);
    }

    /** Commitments hold no escapes and no commas: what else stands there is no entry of ours. */
    SortedMap<String, String> commitmentsByField() {
        SortedMap<String, String> read = new TreeMap<>();
        if (has(commitments)) {
            String object = raw(commitments);
            for (String pair : object.substring(1, object.length() - 1).split(",", -1)) {
                String[] sides = pair.split("\":\"", -1);
                if (sides.length != 2 || !sides[0].startsWith("\"") || !sides[1].endsWith("\"")) {
                    throw damaged();
                }
                read.put(sides[0].substring(1), sides[1].substring(0, sides[1].length() - 1));
            }
        }
        return read;
    }
}
