package org.pbcore.ledger.chain;

import java.security.Provider;

/** The optional provider of SM2 and SM3. It stands alone, so that nobody else needs its classes to be there. */
final class BouncyCastle {
    private BouncyCastle() {}

    static Provider provider() {
        try {
            return Held.PROVIDER;
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("SM2 and SM3 need BouncyCastle (bcprov-jdk18on) on the path", e);
        }
    }

    /** Linked when first asked for, and made once: making a provider is slow. */
    private static final class Held {
        static final Provider PROVIDER = new org.bouncycastle.jce.provider.BouncyCastleProvider();
    }
}
