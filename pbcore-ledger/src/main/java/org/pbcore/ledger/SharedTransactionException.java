package org.pbcore.ledger;

import org.pbcore.model.PbcoreException;

/**
 * The host's source hands out the connection of a transaction that somebody else has begun, as Spring's
 * {@code TransactionAwareDataSourceProxy} does: the ledger would commit or roll back what is not its own. Nothing was
 * read or written. Give {@link Ledger#on} the source behind it, and append in the host's transaction with
 * {@link Ledger#in}.
 */
public final class SharedTransactionException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    SharedTransactionException(Throwable cause) {
        super(
                "SHARED_TRANSACTION",
                "数据源给出的连接处于他人的事务中，台账不得替其提交或回滚；请改用其后的数据源，在宿主事务中请用 ledger.in(connection);"
                        + " the source gives connections of somebody's open transaction, which is not the ledger's to end:"
                        + " use the source behind it, and ledger.in(connection) within a transaction of the host's",
                cause);
    }
}
