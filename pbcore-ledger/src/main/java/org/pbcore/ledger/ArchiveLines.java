package org.pbcore.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of an archive as bytes; each ends with a newline. */
final class ArchiveLines {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 1 << 24;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long number;

    ArchiveLines(InputStream in) {
        this.in = in;
    }

    /** The line that was read last, from 1. */
    long number() {
        return number;
    }

    /** Reads a line; null at the end. */
    byte @Nullable [] next() throws IOException {
        byte[] line = {};
        while (at < filled || fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int before = line.length;
            line = Arrays.copyOf(line, before + end - at);
            System.arraycopy(buffer, at, line, before, end - at);
            boolean ended = end < filled;
            at = end + 1;
            if (ended) {
                number++;
                return line;
            }
            if (line.length > LONGEST) {
                throw new ArchiveFormatException(number + 1, "行过长 a line longer than " + LONGEST + " bytes");
            }
        }
        if (line.length > 0) {
            throw new ArchiveFormatException(number + 1, "缺少换行，文件被截断 no newline: the archive was cut off");
        }
        return null;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer, 0, BUFFER));
        return filled > 0;
    }
}
