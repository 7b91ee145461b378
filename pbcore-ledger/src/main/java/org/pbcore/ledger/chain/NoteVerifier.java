package org.pbcore.ledger.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HexFormat;

/** A public key under a name, as C2SP signed-note knows it; its text is the vkey that a host keeps and publishes. */
public final class NoteVerifier {
    private static final int PARTS = 3;

    private final String name;
    private final NoteScheme scheme;
    private final byte[] encoded;
    private final PublicKey key;
    private final int keyId;

    private NoteVerifier(String name, NoteScheme scheme, byte[] encoded, PublicKey key) {
        this.name = name;
        this.scheme = scheme;
        this.encoded = encoded;
        this.key = key;
        this.keyId = ByteBuffer.wrap(sha256((name + "\n").getBytes(StandardCharsets.UTF_8), encoded))
                .getInt();
    }

    static NoteVerifier of(String name, NoteScheme scheme, PublicKey key) {
        if (name.isEmpty() || name.chars().anyMatch(c -> c < ' ' || Character.isSpaceChar(c) || c == '+')) {
            throw new InvalidNoteException("密钥名不应含空白或加号 a key's name has no spaces and no plus sign");
        }
        return new NoteVerifier(name, scheme, scheme.encode(key), key);
    }

    /**
     * Reads a verifier key.
     *
     * @param vkey name, key id and key, joined by plus signs
     * @return the verifier
     * @throws InvalidNoteException when it is none, its id is not the key's, or its kind is not known
     */
    public static NoteVerifier parse(String vkey) {
        String[] parts = vkey.split("\\+", PARTS);
        try {
            byte[] encoded = Base64.getDecoder().decode(parts[PARTS - 1]);
            NoteScheme scheme = NoteScheme.of(encoded);
            NoteVerifier verifier = of(parts[0], scheme, scheme.decode(encoded));
            if (verifier.format().equals(vkey)) {
                return verifier;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | GeneralSecurityException e) {
            // refused below, as is a key id that is not the key's
        }
        throw new InvalidNoteException("应为 名称+编号+公钥 expected name+id+key");
    }

    /**
     * Returns the key as text.
     *
     * @return name, key id and key, joined by plus signs
     */
    public String format() {
        return name + "+" + HexFormat.of().toHexDigits(keyId) + "+"
                + Base64.getEncoder().encodeToString(encoded);
    }

    /**
     * Returns the key's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the key's id.
     *
     * @return the first four bytes of the digest of name and key
     */
    public int keyId() {
        return keyId;
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            return scheme.verify(key, message, signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] sha256(byte[] name, byte[] encoded) {
        MessageDigest digest = HashAlgorithm.SHA_256.newDigest();
        digest.update(name);
        return digest.digest(encoded);
    }
}
