package org.pbcore.ledger.chain;

/** Tells whether a text is a canonical JSON object already, in one pass and without garbage. */
final class CanonicalScanner {
    private static final int SAFE_DIGITS = 15;

    private final String text;
    private int at;

    private CanonicalScanner(String text) {
        this.text = text;
    }

    static boolean isCanonicalObject(String text) {
        return endOfObject(text, 0) == text.length();
    }

    /** Returns where the canonical object that begins at a place ends, or -1 when there is none. */
    static int endOfObject(String text, int start) {
        CanonicalScanner scanner = new CanonicalScanner(text);
        scanner.at = start;
        return scanner.peek() == '{' && scanner.value(1) ? scanner.at : -1;
    }

    /** Returns where the canonical string that begins at a place ends, or -1 when there is none. */
    static int endOfString(String text, int start) {
        CanonicalScanner scanner = new CanonicalScanner(text);
        scanner.at = start;
        return scanner.peek() == '"' && scanner.string() ? scanner.at : -1;
    }

    /** The character here; zero, which no canonical text holds, at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
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
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> integer();
        };
    }

    private boolean word(String word) {
        if (text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    private boolean integer() {
        boolean negative = take('-');
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        int digits = at - start;
        if (digits == 0 || digits > SAFE_DIGITS + 1 || (text.charAt(start) == '0' && (digits > 1 || negative))) {
            return false;
        }
        return digits <= SAFE_DIGITS || Long.parseLong(text, start, at, 10) <= CanonicalJson.MAX_INTEGER;
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
        int lastStart = -1;
        int lastEnd = -1;
        do {
            int start = at;
            if (peek() != '"' || !string() || (lastStart >= 0 && compare(lastStart, lastEnd, start, at) >= 0)) {
                return false;
            }
            lastStart = start;
            lastEnd = at;
            if (!take(':') || !value(depth + 1)) {
                return false;
            }
        } while (take(','));
        return take('}');
    }

    private boolean string() {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return true;
            }
            if (c < ' ' || (c == '\\' && !escape()) || (Character.isSurrogate(c) && !pair(c))) {
                return false;
            }
        }
        return false;
    }

    private boolean pair(char high) {
        return Character.isHighSurrogate(high) && Character.isLowSurrogate(peek()) && at++ < text.length();
    }

    /** Reads what stands behind a backslash; only the shortest way to write a character is canonical. */
    private boolean escape() {
        char c = peek();
        at++;
        if (c != 'u') {
            return c != 0 && "\"\\btnfr".indexOf(c) >= 0;
        }
        if (!text.startsWith("00", at) || at + 4 > text.length()) {
            return false;
        }
        int high = "01".indexOf(text.charAt(at + 2));
        int low = "0123456789abcdef".indexOf(text.charAt(at + 3));
        at += 4;
        return high >= 0 && low >= 0 && "\b\t\n\f\r".indexOf((char) (high * 16 + low)) < 0;
    }

    /** Compares two quoted keys by their UTF-16 code units. */
    private int compare(int start, int end, int otherStart, int otherEnd) {
        for (int i = start + 1, j = otherStart + 1; i < end && j < otherEnd; i++, j++) {
            char one = text.charAt(i);
            char other = text.charAt(j);
            if (one == '\\' || other == '\\') {
                return unquoted(start, end).compareTo(unquoted(otherStart, otherEnd));
            }
            if (one == '"' || other == '"') {
                return one == other ? 0 : one == '"' ? -1 : 1;
            }
            if (one != other) {
                return one - other;
            }
        }
        return 0;
    }

    private String unquoted(int start, int end) {
        String raw = text.substring(start + 1, end - 1);
        return raw.indexOf('\\') < 0 ? raw : Quoted.unescape(raw);
    }
}
