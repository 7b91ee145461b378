package org.pbcore.ledger.privacy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A personal value as the vault holds it: encrypted, with its salt and, where it is looked up, its keyed digest. */
final class SealedValue {
    private final String field;
    private final byte[] salt;
    private final byte[] nonce;
    private final byte[] ciphertext;
    private final String keyId;
    private final @Nullable String lookup;

    SealedValue(String field, byte[] salt, byte[] nonce, byte[] ciphertext, String keyId, @Nullable String lookup) {
        this.field = field;
        this.salt = salt;
        this.nonce = nonce;
        this.ciphertext = ciphertext;
        this.keyId = keyId;
        this.lookup = lookup;
    }

    String field() {
        return field;
    }

    byte[] salt() {
        return salt;
    }

    byte[] nonce() {
        return nonce;
    }

    byte[] ciphertext() {
        return ciphertext;
    }

    String keyId() {
        return keyId;
    }

    /** The digest in hexadecimal. */
    Optional<String> lookup() {
        return Optional.ofNullable(lookup);
    }

    /** Returns the field, and nothing of what is sealed. */
    @Override
    public String toString() {
        return "SealedValue[" + field + "]";
    }
}
