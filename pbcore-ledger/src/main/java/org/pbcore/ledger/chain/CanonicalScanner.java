package org.pbcore.ledger.chain;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Goes over canonical JSON in UTF-8 from left to right, strictly and in one pass, and makes nothing. One instance goes
 * over many texts, one after the other; where it refuses something it may stand anywhere.
 */
public final class CanonicalScanner {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = ONES << 7;
    private static final long SPACES = ONES * ' ';
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';

    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] NULL = ascii("null");
    private static final byte[] ESCAPED_CONTROL = ascii("u00");
    private static final int SAFE_DIGITS = 16;

    private byte[] text = {};
    private int at;
    private int end;
    private boolean escapes;

    /** Stands at the beginning of an empty text. */
    public CanonicalScanner() {}

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static boolean isCanonicalObject(byte[] text) {
        CanonicalScanner scanner = new CanonicalScanner();
        scanner.begin(text, 0);
        return scanner.object() && scanner.isAtEnd();
    }

    /**
     * Takes another text.
     *
     * @param bytes hold it from a place to their end; they are not copied
     * @param from that place
     */
    public void begin(byte[] bytes, int from) {
        text = bytes;
        at = from;
        end = bytes.length;
    }

    /**
     * Tells where it is.
     *
     * @return the place in the bytes that is looked at next
     */
    public int at() {
        return at;
    }

    /**
     * Tells whether everything was gone over.
     *
     * @return true behind the last byte
     */
    public boolean isAtEnd() {
        return at == end;
    }

    /**
     * Goes over what is expected, if it stands here.
     *
     * @param expected some bytes
     * @return false when something else stands here, which is not gone over
     */
    public boolean skip(byte[] expected) {
        if (expected.length > end - at) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (text[at + i] != expected[i]) {
                return false;
            }
        }
        at += expected.length;
        return true;
    }

    /**
     * Goes over a canonical object.
     *
     * @return false when none begins here
     */
    public boolean object() {
        return peek() == '{' && object(1);
    }

    /**
     * Goes over a canonical string.
     *
     * @return false when none begins here
     */
    public boolean string() {
        escapes = false;
        return peek() == '"' && characters();
    }

    /**
     * Tells whether a character of the string that was gone over last is escaped.
     *
     * @return false when its bytes say the same as the string
     */
    public boolean hasEscapes() {
        return escapes;
    }

    /**
     * Goes over a canonical number from 1 to 2⁵³−1.
     *
     * @return the number; 0 when none begins here
     */
    public long natural() {
        byte first = peek();
        long value = first > '0' && first <= '9' ? digits() : 0;
        return value <= CanonicalJson.MAX_INTEGER ? value : 0;
    }

    /** Goes over at most 17 digits, one more than any canonical number has. */
    private long digits() {
        int start = at;
        long value = 0;
        while (at < end && text[at] >= '0' && text[at] <= '9' && at - start <= SAFE_DIGITS) {
            value = value * 10 + text[at] - '0';
            at++;
        }
        return value;
    }

    /** The byte here; zero, which no canonical text holds, at the end. */
    private byte peek() {
        return at < end ? text[at] : 0;
    }

    private boolean take(char c) {
        if (peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    private boolean value(int depth) {
        if (depth > CanonicalJson.MAX_DEPTH) {
            return false;
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> characters();
            case 't' -> skip(TRUE);
            case 'f' -> skip(FALSE);
            case 'n' -> skip(NULL);
            case '0' -> take('0');
            case '-' -> take('-') && natural() > 0;
            default -> natural() > 0;
        };
    }

    private boolean array(int depth) {
        at++;
        if (take(']')) {
            return true;
        }
        do {
            if (!value(depth + 1)) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    private boolean object(int depth) {
        at++;
        if (take('}')) {
            return true;
        }
        int last = -1;
        int lastEnd = -1;
        do {
            int start = at;
            if (peek() != '"'
                    || !characters()
                    || (last >= 0 && KeyOrder.compare(text, last, lastEnd, start, at) >= 0)) {
                return false;
            }
            last = start;
            lastEnd = at;
            if (!take(':') || !value(depth + 1)) {
                return false;
            }
        } while (take(','));
        return take('}');
    }

    /** Goes over a string, whose first quote is here. */
    private boolean characters() {
        at++;
        while (true) {
            plain();
            byte c = peek();
            if (c == '"') {
                at++;
                return true;
            }
            if (c < 0 ? !beyondAscii() : c != '\\' || !escape()) {
                return false;
            }
        }
    }

    /** Goes to the next byte that is a quote, a backslash, a control character or no ASCII: eight at a time. */
    private void plain() {
        int place = at;
        while (place <= end - Long.BYTES) {
            long eight = (long) EIGHT.get(text, place);
            long special =
                    (eight | (eight - SPACES) | ((eight ^ QUOTES) - ONES) | ((eight ^ BACKSLASHES) - ONES)) & HIGH_BITS;
            if (special != 0) {
                // what is borrowed spoils higher bytes only, so that the lowest is right
                at = place + Long.numberOfTrailingZeros(special) / Byte.SIZE;
                return;
            }
            place += Long.BYTES;
        }
        while (place < end && text[place] >= ' ' && text[place] != '"' && text[place] != '\\') {
            place++;
        }
        at = place;
    }

    /** Goes over characters of two to four bytes. */
    private boolean beyondAscii() {
        while (at < end && text[at] < 0) {
            int length = Utf8.sequence(text, at, end);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** Goes over a backslash and what stands behind; only the shortest way to write a character is canonical. */
    private boolean escape() {
        escapes = true;
        at++;
        if (!skip(ESCAPED_CONTROL)) {
            byte c = peek();
            at++;
            return "\"\\btnfr".indexOf(c) >= 0;
        }
        int high = "01".indexOf(peek());
        at++;
        int low = "0123456789abcdef".indexOf(peek());
        at++;
        return high >= 0 && low >= 0 && "\b\t\n\f\r".indexOf(high * 16 + low) < 0;
    }
}
