package org.pbcore.ledger.workbook;

import org.pbcore.model.PbcoreException;

/** A refusal of a workbook: what has been read of it so far is not all of it. */
public final class WorkbookRefusedException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final WorkbookFault fault;

    WorkbookRefusedException(WorkbookFault fault, String where) {
        super("WORKBOOK_REFUSED", message(fault, where));
        this.fault = fault;
    }

    WorkbookRefusedException(WorkbookFault fault, String where, Throwable cause) {
        super("WORKBOOK_REFUSED", message(fault, where), cause);
        this.fault = fault;
    }

    /**
     * Returns why the workbook is refused.
     *
     * @return the fault
     */
    public WorkbookFault fault() {
        return fault;
    }

    private static String message(WorkbookFault fault, String where) {
        return "工作簿未读 workbook refused: " + fault.label().chinese() + " "
                + fault.label().english() + " (" + where + ")";
    }
}
