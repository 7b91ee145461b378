package org.pbcore.ledger.chain;

import java.nio.charset.StandardCharsets;

/** The order in which RFC 8785 puts the members of an object: that of their keys' UTF-16 code units. */
final class KeyOrder {
    private KeyOrder() {}

    /** Compares two quoted canonical keys, each from its first quote to behind its last, in UTF-8. */
    static int compare(byte[] text, int start, int end, int otherStart, int otherEnd) {
        for (int i = start + 1, j = otherStart + 1; ; i++, j++) {
            byte one = text[i];
            byte other = text[j];
            if (one == '\\' || other == '\\') {
                return unquoted(text, start, end).compareTo(unquoted(text, otherStart, otherEnd));
            }
            if (one == '"' || other == '"') {
                return one == other ? 0 : one == '"' ? -1 : 1;
            }
            if (one != other) {
                return rank(one) - rank(other);
            }
        }
    }

    /** In UTF-16 characters of four bytes, which become surrogates, are before U+E000 to U+FFFF (EE and EF). */
    private static int rank(byte unit) {
        int unsigned = unit & 0xFF;
        return unsigned == 0xEE || unsigned == 0xEF ? unsigned + 0x100 : unsigned;
    }

    private static String unquoted(byte[] text, int start, int end) {
        return Quoted.unescape(new String(text, start + 1, end - start - 2, StandardCharsets.UTF_8));
    }
}
