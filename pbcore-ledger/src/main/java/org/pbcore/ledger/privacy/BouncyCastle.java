package org.pbcore.ledger.privacy;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;

/** The algorithms of the Chinese standards, where BouncyCastle is on the path and the host installed no provider. */
final class BouncyCastle {
    private BouncyCastle() {}

    static Provider provider() throws NoSuchAlgorithmException {
        try {
            return Held.PROVIDER;
        } catch (NoClassDefFoundError absent) {
            throw new NoSuchAlgorithmException("needs BouncyCastle (bcprov-jdk18on) on the path", absent);
        }
    }

    /** Made once, when first asked for: making a provider is slow. */
    private static final class Held {
        static final Provider PROVIDER = new org.bouncycastle.jce.provider.BouncyCastleProvider();
    }
}
