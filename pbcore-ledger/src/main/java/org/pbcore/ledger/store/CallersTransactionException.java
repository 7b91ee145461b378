package org.pbcore.ledger.store;

import java.sql.SQLException;

/** A source gave a connection in somebody's open transaction, which is not to be ended. Nothing was done. */
public final class CallersTransactionException extends SQLException {
    private static final long serialVersionUID = 1L;

    CallersTransactionException() {
        super("the source gave a connection in somebody's open transaction");
    }
}
