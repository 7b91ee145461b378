package org.pbcore.ledger;

import org.pbcore.model.PbcoreException;

/**
 * A host's connection that commits every statement by itself: entries could be recorded without what belongs to them.
 */
public final class NoTransactionException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    NoTransactionException() {
        super(
                "NO_TRANSACTION",
                "连接处于自动提交，请先关闭自动提交; the connection commits by itself: switch auto-commit off and append again");
    }
}
