package org.pbcore.ledger.chain;

import java.security.Provider;

/** The optional provider of SM2 and SM3. It stands alone, so that nobody else needs its classes to be there. */
final class BouncyCastle {
    private BouncyCastle() {}

    static Provider provider() {
        try {
            return new org.bouncycastle.jce.provider.BouncyCastleProvider();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("SM2 and SM3 need BouncyCastle (bcprov-jdk18on) on the path", e);
        }
    }
}
