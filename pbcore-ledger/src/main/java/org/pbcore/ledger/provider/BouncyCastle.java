package org.pbcore.ledger.provider;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;

/** The optional provider of SM2, SM3 and SM4. It stands alone, so that nobody else needs its classes to be there. */
public final class BouncyCastle {
    private BouncyCastle() {}

    /**
     * Returns the provider.
     *
     * @return the same each time
     * @throws NoSuchAlgorithmException when BouncyCastle is not on the path
     */
    public static Provider provider() throws NoSuchAlgorithmException {
        try {
            return Held.PROVIDER;
        } catch (NoClassDefFoundError absent) {
            throw new NoSuchAlgorithmException(
                    "SM2, SM3 and SM4 need BouncyCastle (bcprov-jdk18on) on the path", absent);
        }
    }

    /** Linked when first asked for, and made once: making a provider is slow. */
    private static final class Held {
        static final Provider PROVIDER = new org.bouncycastle.jce.provider.BouncyCastleProvider();
    }
}
