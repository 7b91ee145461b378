package org.pbcore.ledger;

import java.util.Optional;

/**
 * What the first entry of a batch says of the batch.
 *
 * @param size how many entries were recorded together
 * @param idempotencyKey the host's name for the batch
 * @param actor who recorded
 * @param note why or from where
 */
public record BatchHeader(int size, Optional<String> idempotencyKey, Optional<String> actor, Optional<String> note) {}
