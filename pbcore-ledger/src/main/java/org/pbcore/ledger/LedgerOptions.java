package org.pbcore.ledger;

import org.pbcore.ledger.chain.HashAlgorithm;

/**
 * What is fixed when a ledger is made.
 *
 * @param origin a name that no other ledger has, best below a domain of the host: it stands in every checkpoint
 * @param algorithm the digest of its chains
 */
public record LedgerOptions(String origin, HashAlgorithm algorithm) {
    /**
     * Holds the options.
     *
     * @param origin a name that no other ledger has: 1 to 200 characters, no spaces, no plus sign
     * @param algorithm the digest of its chains
     * @throws InvalidEntryException when the origin is malformed
     */
    public LedgerOptions {
        Limits.text("/origin", origin, 1, Limits.ORIGIN);
        if (!origin.chars().allMatch(LedgerOptions::isAllowed)) {
            throw new InvalidEntryException("/origin", "不应含空白或加号 no spaces and no plus sign");
        }
    }

    /**
     * Makes options with SHA-256.
     *
     * @param origin a name that no other ledger has
     * @return the options
     */
    public static LedgerOptions of(String origin) {
        return new LedgerOptions(origin, HashAlgorithm.SHA_256);
    }

    /** Makes options of a file's name: hyphens stand for what an origin cannot hold, and it may be cut. */
    static LedgerOptions named(String fileName) {
        StringBuilder origin = new StringBuilder();
        fileName.codePoints()
                .map(c -> isAllowed(c) && !isHalf(c) ? c : '-')
                .limit(Limits.ORIGIN / 2)
                .forEach(origin::appendCodePoint);
        return of(origin.toString());
    }

    private static boolean isAllowed(int c) {
        return !Character.isWhitespace(c) && c != '+' && c >= ' ';
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
