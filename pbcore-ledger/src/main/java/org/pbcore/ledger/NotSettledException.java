package org.pbcore.ledger;

import org.pbcore.model.PbcoreException;

/**
 * What was deleted from the vault of personal data is deleted, but its bytes still stand in the write-ahead log of the
 * embedded file, because somebody goes on reading or writing. Call {@link Ledger#settle()} again, until it returns.
 */
public final class NotSettledException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    NotSettledException() {
        super(
                "NOT_SETTLED",
                "已删除，但有读写未结束，日志文件中还留有旧字节，请稍后再调用 settle; deleted, but somebody goes on reading or writing and"
                        + " the write-ahead log still holds the bytes: call settle again");
    }
}
