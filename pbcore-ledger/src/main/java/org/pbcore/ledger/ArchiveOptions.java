package org.pbcore.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.pbcore.ledger.chain.NoteSigner;

/**
 * What goes into an archive.
 *
 * @param units the units; empty for the whole ledger
 * @param signers who sign its checkpoints
 * @param progress hears the position every 10,000 entries; what it throws ends the work
 */
public record ArchiveOptions(Optional<List<String>> units, List<NoteSigner> signers, LongConsumer progress) {
    /** The whole ledger, unsigned. */
    public static final ArchiveOptions WHOLE = new ArchiveOptions(Optional.empty(), List.of(), position -> {});

    /**
     * Holds options.
     *
     * @param units the units; empty for the whole ledger
     * @param signers who sign
     * @param progress hears the position
     * @throws InvalidEntryException when a unit is malformed, or none is named
     */
    public ArchiveOptions {
        units = units.map(List::copyOf);
        signers = List.copyOf(signers);
        units.ifPresent(some -> some.forEach(Limits::unit));
        if (units.filter(List::isEmpty).isPresent()) {
            throw new InvalidEntryException("/units", "应至少有一个台账单位 expected a unit");
        }
    }

    /**
     * Takes some units only. An archive of them restores as a ledger that can be read and verified, not added to.
     *
     * @param some the units
     * @return options with them
     */
    public ArchiveOptions of(List<String> some) {
        return new ArchiveOptions(Optional.of(some), signers, progress);
    }

    /**
     * Signs the checkpoints.
     *
     * @param all who sign
     * @return options with them
     */
    public ArchiveOptions signedBy(List<NoteSigner> all) {
        return new ArchiveOptions(units, all, progress);
    }

    /**
     * Tells how far the work is.
     *
     * @param listener hears the position every 10,000 entries; what it throws ends the work
     * @return options with it
     */
    public ArchiveOptions watched(LongConsumer listener) {
        return new ArchiveOptions(units, signers, listener);
    }
}
