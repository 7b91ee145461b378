package org.pbcore.ledger.register;

import org.pbcore.model.PbcoreException;

/** A refusal to record what was compared: the file is another one since, or what it would change is. */
public final class StaleComparisonException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    StaleComparisonException(String what) {
        super("STALE_COMPARISON", "比对之后有变化，请重新比对 changed since it was compared, compare again: " + what);
    }
}
