package org.pbcore.ledger.privacy;

import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.pbcore.ledger.chain.HashAlgorithm;
import org.pbcore.ledger.provider.BouncyCastle;

/** The keyed digest by which a person is found: HMAC of RFC 2104 with the digest of the ledger. */
final class LookupDigest {
    private LookupDigest() {}

    static String of(HashAlgorithm algorithm, SecretKey key, byte[] text) {
        try {
            Mac mac = mac(algorithm == HashAlgorithm.SM3 ? "HmacSM3" : "HmacSHA256");
            mac.init(key);
            return HashAlgorithm.hex(mac.doFinal(text));
        } catch (GeneralSecurityException failure) {
            throw new KeysUnavailableException(
                    "the key for lookups does not fit: " + failure.getClass().getSimpleName());
        }
    }

    private static Mac mac(String name) throws NoSuchAlgorithmException {
        try {
            return Mac.getInstance(name);
        } catch (NoSuchAlgorithmException notInstalled) {
            return Mac.getInstance(name, BouncyCastle.provider());
        }
    }
}
