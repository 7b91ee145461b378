package org.pbcore.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.chain.Checkpoint;
import org.pbcore.ledger.chain.HashAlgorithm;
import org.pbcore.ledger.chain.MerkleHasher;

/** Follows the chains of a ledger entry by entry; knows no database. */
final class ChainVerifier {
    private final LedgerFormat format;
    private final MessageDigest digest;
    private final MerkleHasher hasher;
    private final Map<String, UnitChain> chains = new HashMap<>();
    private final EntryFields fields = new EntryFields();
    private long position;
    private long batchLeft;
    private @Nullable Corruption found;

    /** Prepares; a checkpoint of another ledger is found at once. */
    ChainVerifier(LedgerFormat format, List<Checkpoint> checkpoints) {
        this.format = format;
        this.digest = format.algorithm().newDigest();
        this.hasher = new MerkleHasher(format.algorithm());
        Map<String, List<Checkpoint>> byUnit = new HashMap<>();
        String start = format.origin() + "/";
        for (Checkpoint checkpoint : checkpoints) {
            if (checkpoint.origin().startsWith(start)) {
                byUnit.computeIfAbsent(checkpoint.origin().substring(start.length()), unit -> new ArrayList<>())
                        .add(checkpoint);
            } else {
                found = Corruption.CHECKPOINT;
            }
        }
        byUnit.forEach((unit, all) -> {
            UnitChain chain = chain(unit, all);
            chains.put(unit, chain);
            if (!chain.agrees()) {
                found = Corruption.CHECKPOINT;
            }
        });
    }

    private UnitChain chain(String unit, List<Checkpoint> checkpoints) {
        return new UnitChain(format.genesis(unit, digest), hasher, checkpoints);
    }

    /** The members of the entry that was taken last. */
    EntryFields fields() {
        return fields;
    }

    long position() {
        return position;
    }

    Optional<Corruption> found() {
        return Optional.ofNullable(found);
    }

    /**
     * Takes the next entry of the ledger.
     *
     * @param unit the unit it is said to be of
     * @param hash the hash it is said to have
     * @return false when something does not agree, which {@link #found} tells
     */
    boolean take(@Nullable String unit, @Nullable String hash, byte[] bytes) {
        position++;
        found = null;
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!fields.read(text) || isDamagedUtf8(text, bytes)) {
            return finds(Corruption.TEXT);
        }
        if (fields.position() != position) {
            return finds(Corruption.POSITION);
        }
        String computed = HashAlgorithm.hex(digest.digest(bytes));
        if (!computed.equals(hash)) {
            return finds(Corruption.HASH);
        }
        if (unit == null || !fields.says(fields.unit, unit)) {
            return finds(Corruption.COLUMN);
        }
        UnitChain chain = chains.get(unit);
        if (chain == null) {
            chain = chain(unit, List.of());
            chains.put(unit, chain);
        }
        if (fields.sequence() != chain.next() || !fields.says(fields.previous, chain.hash())) {
            return finds(Corruption.CHAIN);
        }
        if ((fields.batchSize() > 0) != (batchLeft == 0)) {
            return finds(Corruption.BATCH);
        }
        batchLeft = (batchLeft == 0 ? fields.batchSize() : batchLeft) - 1;
        return chain.add(computed) || finds(Corruption.CHECKPOINT);
    }

    private boolean finds(Corruption kind) {
        found = kind;
        return false;
    }

    /** A text with the replacement character is one that holds it, or bytes that are no UTF-8. */
    private static boolean isDamagedUtf8(String text, byte[] bytes) {
        return text.indexOf('\uFFFD') >= 0 && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    }

    /** How many entries are missing at the end. */
    long missing() {
        return Math.max(
                batchLeft,
                chains.values().stream().mapToLong(UnitChain::missing).max().orElse(0));
    }
}
