package org.pbcore.ledger.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How another ledger unit stands to an organisation of a file.
 *
 * @param unit the unit that holds it, or held it before it moved
 * @param reason why nothing is recorded; empty where it moved
 * @param movableFrom the day before which it cannot move here, where that is later than the day of the file
 * @param formerKeys the other keys that it went by, withdrawn as it moved
 */
public record Holding(
        String unit, Optional<HeldReason> reason, Optional<LocalDate> movableFrom, List<FormerKey> formerKeys) {
    /**
     * Copies the keys.
     *
     * @param unit the unit
     * @param reason why nothing is recorded
     * @param movableFrom the day before which it cannot move here
     * @param formerKeys the other keys that it went by
     */
    public Holding {
        formerKeys = List.copyOf(formerKeys);
    }
}
