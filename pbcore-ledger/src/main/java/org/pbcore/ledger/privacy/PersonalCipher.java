package org.pbcore.ledger.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.pbcore.ledger.provider.BouncyCastle;

/**
 * Encrypts texts with authentication: AES-256-GCM of the JDK, or SM4-GCM of an installed provider or BouncyCastle.
 *
 * <p>A text is padded to a multiple of 64 bytes, so that the length of what is stored does not tell which of a few
 * values it is.
 */
final class PersonalCipher {
    /** The bytes of a nonce. */
    static final int NONCE = 12;

    private static final int TAG = 16;
    private static final int BLOCK = 64;
    private static final byte END = (byte) 0x80;

    private PersonalCipher() {}

    static byte[] encrypt(SecretKey key, byte[] nonce, byte[] bound, String text) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(padded(text));
        } catch (GeneralSecurityException failure) {
            throw unusable(key, failure);
        }
    }

    /** Decrypts; empty when the text, the key or what it is bound to is another one. */
    static Optional<String> decrypt(SecretKey key, byte[] nonce, byte[] bound, byte[] ciphertext) {
        if (nonce.length != NONCE || ciphertext.length <= TAG || ciphertext.length % BLOCK != TAG) {
            return Optional.empty();
        }
        try {
            return unpadded(cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(ciphertext));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException failure) {
            throw unusable(key, failure);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        refuseShort(key);
        Cipher cipher = cipher(key.getAlgorithm() + "/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    private static Cipher cipher(String name) throws GeneralSecurityException {
        try {
            return Cipher.getInstance(name);
        } catch (NoSuchAlgorithmException notInstalled) {
            return Cipher.getInstance(name, BouncyCastle.provider());
        }
    }

    /** A key in a device may show no bytes; then its length is the device's to answer for. */
    private static void refuseShort(SecretKey key) {
        int expected = switch (key.getAlgorithm()) {
            case "AES" -> 32;
            case "SM4" -> 16;
            default -> throw new KeysUnavailableException("a key must be AES of 256 bits or SM4");
        };
        byte[] encoded = key.getEncoded();
        if (encoded != null) {
            int length = encoded.length;
            Arrays.fill(encoded, (byte) 0);
            if (length != expected) {
                throw new KeysUnavailableException(
                        "a key of " + key.getAlgorithm() + " must have " + expected + " bytes, got " + length);
            }
        }
    }

    /** Names the kind of failure only: what a provider writes into a message is not ours to vouch for. */
    private static KeysUnavailableException unusable(SecretKey key, GeneralSecurityException failure) {
        return new KeysUnavailableException("no cipher for a key of " + key.getAlgorithm() + ": "
                + failure.getClass().getSimpleName());
    }

    private static byte[] padded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(bytes, (bytes.length / BLOCK + 1) * BLOCK);
        padded[bytes.length] = END;
        return padded;
    }

    private static Optional<String> unpadded(byte[] padded) {
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        return end < 0 || padded[end] != END
                ? Optional.empty()
                : Optional.of(new String(padded, 0, end, StandardCharsets.UTF_8));
    }
}
