package org.pbcore.ledger.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pbcore.ledger.provider.BouncyCastle;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The digest that chains a ledger; both give 32 bytes. */
public enum HashAlgorithm implements Term {
    /** SHA-256 of FIPS 180-4, which every JDK has. */
    SHA_256("SHA-256", "SHA-256"),
    /** SM3 of GB/T 32905, from a provider that the host registered, or from BouncyCastle on its path. */
    SM3("SM3", "SM3");

    /** The bytes of a digest. */
    public static final int BYTES = 32;

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final String standardName;
    private final Label label;

    HashAlgorithm(String standardName, String name) {
        this.standardName = standardName;
        this.label = new Label(name, name);
    }

    /**
     * Returns the name that stands in the ledger's format record.
     *
     * @return {@code SHA-256} or {@code SM3}
     */
    @Override
    public String code() {
        return standardName;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Makes a digest; it is not safe for use by two threads at once.
     *
     * @return a new digest
     * @throws IllegalStateException when neither the JDK nor the path has the algorithm
     */
    public MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance(standardName);
        } catch (NoSuchAlgorithmException e) {
            return fromBouncyCastle();
        }
    }

    private MessageDigest fromBouncyCastle() {
        try {
            return MessageDigest.getInstance(standardName, BouncyCastle.provider());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no provider has " + standardName, e);
        }
    }

    /**
     * Writes a digest as entries and proofs hold it.
     *
     * @param digest the bytes
     * @return lower-case hexadecimal
     */
    public static String hex(byte[] digest) {
        return HEX.formatHex(digest);
    }

    /**
     * Writes a digest as {@link #hex(byte[])} does.
     *
     * @param digest the bytes
     * @param out takes the digits in ASCII, two for a byte
     */
    public static void hex(byte[] digest, byte[] out) {
        for (int i = 0; i < digest.length; i++) {
            out[2 * i] = DIGITS[(digest[i] >> 4) & 15];
            out[2 * i + 1] = DIGITS[digest[i] & 15];
        }
    }

    /**
     * Reads a digest as entries and proofs hold it.
     *
     * @param hex 64 hexadecimal digits
     * @return the 32 bytes
     * @throws IllegalArgumentException when it is none
     */
    public static byte[] bytes(String hex) {
        byte[] digest = HEX.parseHex(hex);
        if (digest.length != BYTES) {
            throw new IllegalArgumentException("a digest has " + BYTES + " bytes, not " + digest.length);
        }
        return digest;
    }
}
