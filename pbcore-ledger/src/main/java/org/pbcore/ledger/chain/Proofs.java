package org.pbcore.ledger.chain;

/** Reads the hashes of proofs, which strangers may have written. */
final class Proofs {
    private static final byte[] NONE = {};

    private Proofs() {}

    /** Returns the bytes of a hash; nothing, which no hash equals, where it is none. */
    static byte[] bytes(String hex) {
        try {
            return HashAlgorithm.bytes(hex);
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }
}
