package org.pbcore.ledger.chain;

/** Checks characters beyond ASCII in UTF-8: no longer than they have to be, no half of a surrogate pair. */
final class Utf8 {
    /** By how many bytes follow the first one, the first character that may be written so. */
    private static final int[] LEAST = {0, 0x80, 0x800, 0x10000};

    private Utf8() {}

    /** The length of the character whose first byte, which is no ASCII, is at a place; 0 when it is malformed. */
    static int sequence(byte[] text, int at, int end) {
        int first = text[at];
        int more = first < -32 ? 1 : first < -16 ? 2 : 3;
        if (first < -64 || first >= -8 || end - at <= more) {
            return 0;
        }
        int character = first & (0x3F >> more);
        for (int i = 1; i <= more; i++) {
            byte next = text[at + i];
            if (next >= -64) {
                return 0;
            }
            character = (character << 6) | (next & 0x3F);
        }
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character < LEAST[more] || character > Character.MAX_CODE_POINT || half ? 0 : more + 1;
    }
}
