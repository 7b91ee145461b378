package org.pbcore.ledger.register;

/** Which payloads are known exactly, by digest: most rows of a later file say what is known. */
final class KnownPayloads {
    private static final char END = '\n';

    private final KeySet digests = new KeySet();

    void add(FactKind kind, String key, String payload) {
        digests.add(kind.kind() + END + key + END + payload);
    }

    boolean contains(FactKind kind, String key, String payload) {
        return digests.contains(kind.kind() + END + key + END + payload);
    }
}
