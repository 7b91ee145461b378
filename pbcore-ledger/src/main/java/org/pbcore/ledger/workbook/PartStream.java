package org.pbcore.ledger.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongUnaryOperator;

/** The inflated bytes of a part, counted against the limits. */
final class PartStream extends FilterInputStream {
    private static final long HARMLESS = 1 << 20;

    private final String part;
    private final long stored;
    private final WorkbookLimits limits;
    private final LongUnaryOperator total;
    private long bytes;

    PartStream(InputStream stream, String part, long stored, WorkbookLimits limits, LongUnaryOperator total) {
        super(stream);
        this.part = part;
        this.stored = Math.max(stored, 1);
        this.limits = limits;
        this.total = total;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int taken = in.read(buffer, offset, length);
        count(Math.max(taken, 0));
        return taken;
    }

    @Override
    public long skip(long count) {
        return 0; // nothing goes by uncounted
    }

    private void count(int more) {
        bytes += more;
        if (bytes > limits.partBytes() || total.applyAsLong(more) > limits.totalBytes()) {
            throw new WorkbookRefusedException(WorkbookFault.TOO_LARGE, part);
        }
        if (bytes > HARMLESS && bytes / stored > limits.ratio()) {
            throw new WorkbookRefusedException(WorkbookFault.INFLATES_TOO_MUCH, part);
        }
    }
}
