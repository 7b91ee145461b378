package org.pbcore.ledger;

import org.jspecify.annotations.Nullable;

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
        this.alongside = alongside;
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
