package org.pbcore.rules.table;

import org.pbcore.model.PbcoreException;

/**
 * A refusal of a table that does not decide every reachable cell exactly once.
 *
 * <p>The message spells out the cell or row, in Chinese and English.
 */
public final class TableDefectException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    TableDefectException(String message) {
        super("TABLE_DEFECT", message);
    }
}
