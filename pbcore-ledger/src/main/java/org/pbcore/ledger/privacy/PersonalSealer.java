package org.pbcore.ledger.privacy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.LedgerOptions;
import org.pbcore.ledger.chain.HashAlgorithm;

/** Commits to personal values, seals them, and opens them again, in one ledger. */
final class PersonalSealer {
    private final String origin;
    private final HashAlgorithm algorithm;
    private final PersonalKeys keys;
    private final SecureRandom random;

    PersonalSealer(LedgerOptions ledger, PersonalKeys keys, SecureRandom random) {
        this.origin = ledger.origin();
        this.algorithm = ledger.algorithm();
        this.keys = keys;
        this.random = random;
    }

    /** A value on its way into a ledger: what the entry says, and what the vault keeps. */
    record Sealed(String commitment, SealedValue value) {}

    /** Seals a value; the ciphertext is bound to the commitment, which stands in one entry and one field only. */
    Sealed seal(PersonalValue value) {
        byte[] salt = random(Commitment.SALT);
        byte[] nonce = random(PersonalCipher.NONCE);
        String keyId = keys.currentKeyId();
        SecretKey key = keys.key(keyId)
                .orElseThrow(() -> new KeysUnavailableException("the current key is not among the keys"));
        String commitment = commitment(value, salt);
        return new Sealed(
                commitment,
                new SealedValue(
                        value.field().name(),
                        salt,
                        nonce,
                        PersonalCipher.encrypt(key, nonce, bound(commitment), value.reveal()),
                        keyId,
                        lookup(value)));
    }

    /** Says whether a value is the one that was committed to. */
    boolean isCommitted(PersonalValue value, byte[] salt, String commitment) {
        return commitment.equals(commitment(value, salt));
    }

    /** Opens a sealed value, and checks it against the commitment and its digest. */
    PersonalReading open(PersonalField field, String commitment, SealedValue sealed) {
        Optional<String> text;
        try {
            Optional<SecretKey> key = keys.key(sealed.keyId());
            if (key.isEmpty()) {
                return PersonalReading.without(field, PersonalState.KEY_ERASED);
            }
            text = PersonalCipher.decrypt(key.get(), sealed.nonce(), bound(commitment), sealed.ciphertext());
        } catch (KeysUnavailableException unreachable) {
            return PersonalReading.without(field, PersonalState.KEY_UNAVAILABLE);
        }
        return text.filter(plain -> !plain.isEmpty())
                .map(plain -> PersonalValue.of(field, plain))
                .filter(value -> isCommitted(value, sealed.salt(), commitment))
                .map(PersonalReading::of)
                .orElseGet(() -> PersonalReading.without(field, PersonalState.DAMAGED));
    }

    /** The digests under which a value may be found, one for each key of the host's, in hexadecimal. */
    List<String> lookups(PersonalKind kind, String value) {
        byte[] text = Commitment.lookupText(kind, value);
        return keys.lookupKeys().stream()
                .map(key -> LookupDigest.of(algorithm, key, text))
                .toList();
    }

    private @Nullable String lookup(PersonalValue value) {
        PersonalKind kind = value.field().kind();
        return kind.isLookedUp()
                ? LookupDigest.of(algorithm, currentLookupKey(), Commitment.lookupText(kind, value.reveal()))
                : null;
    }

    private SecretKey currentLookupKey() {
        return keys.lookupKeys().stream()
                .findFirst()
                .orElseThrow(() -> new KeysUnavailableException("there is no key for lookups"));
    }

    private String commitment(PersonalValue value, byte[] salt) {
        byte[] preimage = Commitment.preimage(origin, value.field(), salt, value.reveal());
        return HashAlgorithm.hex(algorithm.newDigest().digest(preimage));
    }

    private static byte[] bound(String commitment) {
        return commitment.getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
