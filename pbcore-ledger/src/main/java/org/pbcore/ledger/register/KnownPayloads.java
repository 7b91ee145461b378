package org.pbcore.ledger.register;

/** Which payloads are known exactly, by digest: most rows of a later file say what is known. */
final class KnownPayloads {
    private static final char END = '\n';

    private final KeySet digests = new KeySet();

    void add(FactKind kind, String key, String payload) {
        digests.add(kind.kind() + END + key + END + payload);
        if (kind == FactKind.PARTY_ORGANISATION) {
            digests.add(kind.kind() + END + key);
        }
    }

    boolean contains(FactKind kind, String key, String payload) {
        return digests.contains(kind.kind() + END + key + END + payload);
    }

    /** Tells whether an organisation has a Party organisation that is known. */
    boolean containsParty(String key) {
        return digests.contains(FactKind.PARTY_ORGANISATION.kind() + END + key);
    }
}
