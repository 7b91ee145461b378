package org.pbcore.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.chain.CanonicalScanner;
import org.pbcore.ledger.chain.Quoted;

/**
 * Reads the canonical text of an entry: finds where each member stands, strictly in its place, and makes nothing until
 * it is asked to. One instance reads many texts, one after the other.
 */
final class EntryFields {
    private static final byte[] BATCH = ascii("\"batch\":{");
    private static final byte[] ACTOR = ascii("\"actor\":");
    private static final byte[] BATCH_KEY = ascii("\"key\":");
    private static final byte[] NOTE = ascii("\"note\":");
    private static final byte[] SIZE = ascii("\"size\":");
    private static final byte[] BATCH_END = ascii("},");
    private static final byte[] COMMITMENTS = ascii("\"commitments\":");
    private static final byte[] CORRECTS = ascii("\"corrects\":");
    private static final byte[] FROM = ascii("\"from\":");
    private static final byte[] KEY = ascii(",\"key\":");
    private static final byte[] KIND = ascii(",\"kind\":");
    private static final byte[] PAYLOAD = ascii(",\"payload\":");
    private static final byte[] POSITION = ascii(",\"position\":");
    private static final byte[] PREVIOUS = ascii(",\"previous\":");
    private static final byte[] REASON = ascii(",\"reason\":");
    private static final byte[] REGION = ascii(",\"region\":");
    private static final byte[] SEQUENCE = ascii(",\"sequence\":");
    private static final byte[] TO = ascii(",\"to\":");
    private static final byte[] UNIT = ascii(",\"unit\":");
    private static final byte[] WITHDRAWN = ascii(",\"withdrawn\":true}");
    private static final byte[] BEGIN = ascii("{");
    private static final byte[] COMMA = ascii(",");
    private static final byte[] END = ascii("}");

    /** Where a member stands in the text, without its quotes; nowhere while the start is negative. */
    static final class Span {
        private int start = -1;
        private int end;
        private boolean escapes;
    }

    final Span actor = new Span();
    final Span batchKey = new Span();
    final Span note = new Span();
    final Span commitments = new Span();
    final Span from = new Span();
    final Span key = new Span();
    final Span kind = new Span();
    final Span payload = new Span();
    final Span position = new Span();
    final Span previous = new Span();
    final Span reason = new Span();
    final Span region = new Span();
    final Span sequence = new Span();
    final Span to = new Span();
    final Span unit = new Span();
    private final Span[] spans = {actor, batchKey, note, commitments, payload, reason, region, to};
    private final CanonicalScanner scanner = new CanonicalScanner();
    private byte[] text = {};
    private boolean whole;
    private int batchSize;
    private long correctedPosition;
    private long positionNumber;
    private long sequenceNumber;

    private static byte[] ascii(String expected) {
        return expected.getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads a text. */
    boolean read(String entryText) {
        return read(entryText.getBytes(StandardCharsets.UTF_8)) && isAll();
    }

    /**
     * Reads the text with which bytes begin; they must not change while members are asked for.
     *
     * @return false when they do not begin with the canonical text of an entry
     */
    boolean read(byte[] bytes) {
        text = bytes;
        scanner.begin(bytes, 0);
        whole = true;
        batchSize = 0;
        correctedPosition = 0;
        for (Span span : spans) {
            span.start = -1;
        }
        expect(BEGIN);
        if (skip(BATCH)) {
            batch();
        }
        if (skip(COMMITMENTS)) {
            object(commitments);
            expect(COMMA);
        }
        if (skip(CORRECTS)) {
            correctedPosition = number();
            expect(COMMA);
        }
        string(FROM, from);
        string(KEY, key);
        string(KIND, kind);
        rest();
        return whole;
    }

    /** The place behind the text that was read. */
    int end() {
        return scanner.at();
    }

    /** Says whether nothing stands behind the text that was read. */
    boolean isAll() {
        return scanner.isAtEnd();
    }

    private void batch() {
        optional(ACTOR, actor);
        optional(BATCH_KEY, batchKey);
        optional(NOTE, note);
        expect(SIZE);
        long size = number();
        whole &= size <= Batch.MAX_DRAFTS;
        batchSize = (int) size;
        expect(BATCH_END);
    }

    private void optional(byte[] name, Span span) {
        if (skip(name)) {
            string(span);
            expect(COMMA);
        }
    }

    private void rest() {
        if (skip(PAYLOAD)) {
            object(payload);
        }
        positionNumber = number(POSITION, position);
        string(PREVIOUS, previous);
        if (skip(REASON)) {
            string(reason);
        }
        if (skip(REGION)) {
            string(region);
        }
        sequenceNumber = number(SEQUENCE, sequence);
        if (skip(TO)) {
            string(to);
        }
        string(UNIT, unit);
        expect(has(payload) ? END : WITHDRAWN);
    }

    private boolean skip(byte[] expected) {
        return whole && scanner.skip(expected);
    }

    private void expect(byte[] expected) {
        whole &= skip(expected);
    }

    private void string(byte[] name, Span span) {
        expect(name);
        string(span);
    }

    private void string(Span span) {
        int start = scanner.at() + 1;
        whole &= whole && scanner.string();
        span.escapes = scanner.hasEscapes();
        keep(span, start, scanner.at() - 1);
    }

    private void object(Span span) {
        int start = scanner.at();
        whole &= whole && scanner.object();
        keep(span, start, scanner.at());
    }

    private long number(byte[] name, Span span) {
        expect(name);
        int start = scanner.at();
        long number = number();
        keep(span, start, scanner.at());
        return number;
    }

    private long number() {
        long number = whole ? scanner.natural() : 0;
        whole &= number > 0;
        return number;
    }

    private static void keep(Span span, int start, int end) {
        span.start = start;
        span.end = end;
    }

    boolean has(Span span) {
        return span.start >= 0;
    }

    long position() {
        return positionNumber;
    }

    long sequence() {
        return sequenceNumber;
    }

    /** The position of the entry that is corrected; 0 when none is. */
    long corrects() {
        return correctedPosition;
    }

    /** How many entries the batch has that begins here; 0 when none begins here. */
    int batchSize() {
        return batchSize;
    }

    /** Says whether a member that is there stands in the text with exactly these bytes. */
    boolean stands(Span span, byte[] expected) {
        return Arrays.equals(text, span.start, span.end, expected, 0, expected.length);
    }

    /** Returns the place behind a member that is there, if other bytes say the same from a place on; -1 otherwise. */
    int after(Span span, byte[] others, int place) {
        byte[] said = text;
        int start = span.start;
        int length = span.end - start;
        if (span.escapes) {
            said = sure(span).getBytes(StandardCharsets.UTF_8);
            start = 0;
            length = said.length;
        }
        boolean same = others.length - place >= length
                && Arrays.equals(said, start, start + length, others, place, place + length);
        return same ? place + length : -1;
    }

    /** The bytes with which a member that is there stands in the text. */
    byte[] bytes(Span span) {
        return Arrays.copyOfRange(text, span.start, span.end);
    }

    /** The JSON with which a member that is there stands in the text. */
    String raw(Span span) {
        return new String(text, span.start, span.end - span.start, StandardCharsets.UTF_8);
    }

    /** What a member says; null when it is not there. */
    @Nullable
    String get(Span span) {
        return has(span) ? sure(span) : null;
    }

    /** What a member that is there says. */
    String sure(Span span) {
        return Quoted.unescape(raw(span));
    }
}
