package org.pbcore.ledger.chain;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * How far a unit's chain has come, in the form of C2SP tlog-checkpoint: kept elsewhere, it betrays every later change.
 *
 * @param origin the ledger's origin, a slash, and the unit
 * @param size how many entries the unit has
 * @param root the Merkle root over their hashes, in hexadecimal
 */
public record Checkpoint(String origin, long size, String root) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9]\\d{0,17}");
    private static final int LINES = 3;

    /**
     * Holds a checkpoint.
     *
     * @param origin what it is of
     * @param size how many entries there are
     * @param root the Merkle root
     * @throws InvalidNoteException when a part is malformed
     */
    public Checkpoint {
        if (origin.isEmpty() || origin.chars().anyMatch(c -> c < ' ') || size < 0 || Proofs.bytes(root).length == 0) {
            throw new InvalidNoteException("应为来源、大小、根 expected an origin, a size and a root");
        }
    }

    /**
     * Reads the text of a checkpoint; extension lines are read over.
     *
     * @param text the text of a note, without signatures
     * @return the checkpoint
     * @throws InvalidNoteException when it is none
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        boolean whole = lines.length > LINES
                && lines[lines.length - 1].isEmpty()
                && SIZE.matcher(lines[1]).matches();
        for (int i = 0; whole && i < lines.length - 1; i++) {
            whole = !lines[i].isEmpty();
        }
        if (!whole) {
            throw new InvalidNoteException("应为三行：来源、大小、根 expected three lines: origin, size and root");
        }
        try {
            byte[] root = Base64.getDecoder().decode(lines[2]);
            return new Checkpoint(lines[0], Long.parseLong(lines[1]), HashAlgorithm.hex(root));
        } catch (IllegalArgumentException e) {
            throw new InvalidNoteException("根应为 Base64 the root should be Base64");
        }
    }

    /**
     * Returns the text that is signed and kept.
     *
     * @return origin, size and root in Base64, a line each
     */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(HashAlgorithm.bytes(root)) + "\n";
    }
}
