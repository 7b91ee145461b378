package org.pbcore.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.chain.Checkpoint;
import org.pbcore.ledger.chain.MerkleHasher;

/** Follows the chains of a ledger entry by entry; knows no database. */
final class ChainVerifier {
    private static final byte[] NONE = {};

    private final LedgerFormat format;
    private final MessageDigest digest;
    private final MerkleHasher hasher;
    private final Map<String, UnitChain> chains = new HashMap<>();
    private final EntryFields fields = new EntryFields();
    private boolean treesForAll;
    private long position;
    private long batchLeft;
    private @Nullable Corruption found;
    private @Nullable UnitChain last;
    private byte[] lastUnit = NONE;

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

    /** Prepares, with a tree for every unit, whose checkpoint is known afterwards only. */
    static ChainVerifier withTrees(LedgerFormat format) {
        ChainVerifier verifier = new ChainVerifier(format, List.of());
        verifier.treesForAll = true;
        return verifier;
    }

    private UnitChain chain(String unit, List<Checkpoint> checkpoints) {
        return new UnitChain(unit, format.genesis(unit, digest), hasher, treesForAll, checkpoints);
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
     * Takes the next entry.
     *
     * @param bytes begin with its text; what stands behind it is not looked at
     * @return false when something does not agree, which {@link #found} tells
     */
    boolean take(byte[] bytes) {
        long expected = position + 1;
        position = expected;
        found = null;
        if (!fields.read(bytes)) {
            return finds(Corruption.TEXT);
        }
        if (fields.position() != expected && (!format.isPart() || fields.position() < expected)) {
            return finds(Corruption.POSITION);
        }
        position = fields.position();
        UnitChain chain = chain();
        if (fields.sequence() != chain.next() || !fields.stands(fields.previous, chain.hash())) {
            return finds(Corruption.CHAIN);
        }
        if (!format.isPart()) {
            if ((fields.batchSize() > 0) != (batchLeft == 0)) {
                return finds(Corruption.BATCH);
            }
            batchLeft = (batchLeft == 0 ? fields.batchSize() : batchLeft) - 1;
        } else if (!format.units().orElseThrow().contains(chain.unit())) {
            return finds(Corruption.CHAIN);
        }
        digest.update(bytes, 0, fields.end());
        return chain.add(digest.digest()) || finds(Corruption.CHECKPOINT);
    }

    /** The chain of the entry's unit; entries of one unit often follow each other. */
    private UnitChain chain() {
        if (last == null || !fields.stands(fields.unit, lastUnit)) {
            String unit = fields.sure(fields.unit);
            last = chains.get(unit);
            if (last == null) {
                last = chain(unit, List.of());
                chains.put(unit, last);
            }
            lastUnit = fields.bytes(fields.unit);
        }
        return last;
    }

    private boolean finds(Corruption kind) {
        found = kind;
        return false;
    }

    String hash() {
        return new String(hashBytes(), StandardCharsets.US_ASCII);
    }

    /** The hash of the entry that was taken last, in hexadecimal, in ASCII. */
    byte[] hashBytes() {
        return last == null ? NONE : last.hash();
    }

    /** How many units there are. */
    int unitCount() {
        return chains.size();
    }

    /** Says whether a checkpoint is that of a unit as it stands now. */
    boolean agreesWith(Checkpoint checkpoint) {
        String start = format.origin() + "/";
        UnitChain chain = checkpoint.origin().startsWith(start)
                ? chains.get(checkpoint.origin().substring(start.length()))
                : null;
        return chain != null && chain.agreesWith(checkpoint);
    }

    /** How many entries are missing at the end. */
    long missing() {
        return Math.max(
                batchLeft,
                chains.values().stream().mapToLong(UnitChain::missing).max().orElse(0));
    }
}
