package org.pbcore.ledger.privacy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The bytes whose digest an entry holds in place of a personal value.
 *
 * <p>Each part stands behind its length in four bytes, so no two lists of parts give the same bytes; the ledger's
 * origin and the field are parts, so a commitment says nothing in another place. The salt of 32 random bytes is what
 * keeps anybody from trying values: with the salt gone, the digest tells nothing.
 */
final class Commitment {
    /** The bytes of a salt. */
    static final int SALT = 32;

    private static final String PURPOSE = "pbcore/personal/commitment/1";
    private static final String LOOKUP_PURPOSE = "pbcore/personal/lookup/1";

    private Commitment() {}

    static byte[] preimage(String origin, PersonalField field, byte[] salt, String value) {
        return parts(utf8(PURPOSE), utf8(origin), utf8(field.name()), salt, utf8(value));
    }

    /** What the digest by which people are found is taken of: one spelling, the same in every ledger. */
    static byte[] lookupText(PersonalKind kind, String value) {
        return parts(utf8(LOOKUP_PURPOSE), utf8(kind.code()), utf8(LookupText.of(kind, value)));
    }

    private static byte[] parts(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
