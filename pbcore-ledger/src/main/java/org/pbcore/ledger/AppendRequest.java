package org.pbcore.ledger;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.store.LentConnection;
import org.pbcore.ledger.store.OwnEntries;

/** A batch on its way, and what became of it. */
final class AppendRequest {
    private final Batch batch;
    private final Alongside alongside;
    private @Nullable Receipt receipt;
    private @Nullable RuntimeException failure;
    private @Nullable RuntimeException complaint;
    private boolean written;

    AppendRequest(Batch batch, Alongside alongside) {
        this.batch = batch;
        this.alongside = alongside == Alongside.NOTHING ? alongside : telling(alongside);
        if (!(alongside instanceof OwnEntries)) {
            refuseOwnKinds(batch);
        }
    }

    /** What the database says of the host's rows is not what it says of the ledger's. */
    private static Alongside telling(Alongside alongside) {
        return (connection, entries) -> {
            try {
                alongside.write(LentConnection.of(connection), entries);
            } catch (SQLException e) {
                throw new AlongsideFailure(e);
            }
        };
    }

    private static void refuseOwnKinds(Batch batch) {
        for (int i = 0; i < batch.drafts().size(); i++) {
            if (batch.drafts().get(i).kind().startsWith(OwnEntries.PREFIX)) {
                throw new InvalidEntryException(
                        "/drafts/" + i + "/kind",
                        OwnEntries.PREFIX + " 开头的类别只由本库写入 only the library records kinds that begin with it");
            }
        }
    }

    Batch batch() {
        return batch;
    }

    Alongside alongside() {
        return alongside;
    }

    boolean isDone() {
        return receipt != null || failure != null;
    }

    /** Says whether the batch was written now, rather than found. */
    boolean isWritten() {
        return written;
    }

    void writtenAs(Receipt where) {
        receipt = where;
        written = true;
    }

    void foundAs(Receipt where) {
        receipt = where;
    }

    void failed(RuntimeException why) {
        receipt = null;
        written = false;
        failure = why;
    }

    /** Keeps what a listener threw: the batch is recorded all the same. */
    void complainOf(RuntimeException thrown) {
        complaint = thrown;
    }

    void complain() {
        if (complaint != null) {
            throw complaint;
        }
    }

    /** Forgets what a transaction that was rolled back had given. */
    void reset() {
        receipt = null;
        failure = null;
        written = false;
    }

    Receipt outcome() {
        if (failure != null) {
            throw failure;
        }
        if (receipt == null) {
            throw new IllegalStateException("the batch is still on its way");
        }
        return receipt;
    }
}
