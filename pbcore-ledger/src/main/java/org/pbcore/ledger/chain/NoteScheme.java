package org.pbcore.ledger.chain;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.provider.BouncyCastle;

/** How a note is signed. A public key is encoded as its type, then the key. */
enum NoteScheme {
    /** Type 1 of C2SP signed-note. */
    ED25519("01", "302a300506032b6570032100", "Ed25519", "Ed25519") {
        @Override
        byte[] raw(PublicKey key) {
            byte[] der = key.getEncoded();
            return Arrays.copyOfRange(der, der.length - HashAlgorithm.BYTES, der.length);
        }

        @Override
        @Nullable
        Provider provider() {
            return null;
        }
    },
    /** Type 255 of C2SP signed-note, which a longer name follows; the key is the uncompressed point. */
    SM2(
            "ff" + HexFormat.of().formatHex("pbcore/sm2-sm3".getBytes(StandardCharsets.US_ASCII)),
            "3059301306072a8648ce3d020106082a811ccf5501822d034200",
            "EC",
            "SM3withSM2") {
        @Override
        byte[] raw(PublicKey key) {
            ECPublicKey point = (ECPublicKey) key;
            byte[] raw = new byte[1 + 2 * HashAlgorithm.BYTES];
            raw[0] = UNCOMPRESSED;
            put(point.getW().getAffineX(), raw, 1);
            put(point.getW().getAffineY(), raw, 1 + HashAlgorithm.BYTES);
            return raw;
        }

        @Override
        Provider provider() {
            try {
                return BouncyCastle.provider();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        }
    };

    private static final byte UNCOMPRESSED = 4;

    private final byte[] type;
    private final byte[] derPrefix;
    private final String keyName;
    private final String signatureName;

    NoteScheme(String type, String derPrefix, String keyName, String signatureName) {
        this.type = HexFormat.of().parseHex(type);
        this.derPrefix = HexFormat.of().parseHex(derPrefix);
        this.keyName = keyName;
        this.signatureName = signatureName;
    }

    abstract byte[] raw(PublicKey key);

    /** The provider of the algorithms; null for the JDK's own. */
    abstract @Nullable Provider provider();

    static NoteScheme of(byte[] encoded) {
        return Arrays.stream(values())
                .filter(scheme -> encoded.length > scheme.type.length
                        && Arrays.equals(encoded, 0, scheme.type.length, scheme.type, 0, scheme.type.length))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an unknown kind of key"));
    }

    byte[] encode(PublicKey key) {
        return join(type, raw(key));
    }

    PublicKey decode(byte[] encoded) throws GeneralSecurityException {
        byte[] raw = Arrays.copyOfRange(encoded, type.length, encoded.length);
        Provider provider = provider();
        KeyFactory keys =
                provider == null ? KeyFactory.getInstance(keyName) : KeyFactory.getInstance(keyName, provider);
        return keys.generatePublic(new X509EncodedKeySpec(join(derPrefix, raw)));
    }

    byte[] sign(PrivateKey key, byte[] message) throws GeneralSecurityException {
        Signature signature = signature();
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
    }

    boolean verify(PublicKey key, byte[] message, byte[] signed) throws GeneralSecurityException {
        Signature signature = signature();
        signature.initVerify(key);
        signature.update(message);
        return signature.verify(signed);
    }

    private Signature signature() throws GeneralSecurityException {
        Provider provider = provider();
        return provider == null ? Signature.getInstance(signatureName) : Signature.getInstance(signatureName, provider);
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static void put(BigInteger number, byte[] into, int at) {
        byte[] bytes = number.toByteArray();
        int from = Math.max(0, bytes.length - HashAlgorithm.BYTES);
        int length = bytes.length - from;
        System.arraycopy(bytes, from, into, at + HashAlgorithm.BYTES - length, length);
    }
}
