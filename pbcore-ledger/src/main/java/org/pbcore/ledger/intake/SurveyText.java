package org.pbcore.ledger.intake;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The characters of a survey file, whatever its encoding and whether it is compressed. */
final class SurveyText implements AutoCloseable {
    /** How many bytes decide the encoding. */
    static final int SAMPLE = 1 << 16;

    private static final Charset GBK = Charset.forName("GB18030");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};

    private final Counter counter;
    private final Reader reader;

    /** Opens a stream, which closing leaves open. */
    SurveyText(InputStream stream) throws IOException {
        counter = new Counter(stream);
        var bytes = inflated(counter);
        var sample = bytes.readNBytes(SAMPLE);
        boolean marked = startsWith(sample, BYTE_ORDER_MARK);
        var charset = marked || isUtf8(sample) ? StandardCharsets.UTF_8 : GBK;
        int start = marked ? BYTE_ORDER_MARK.length : 0;
        var head = new ByteArrayInputStream(sample, start, sample.length - start);
        reader = new InputStreamReader(new SequenceInputStream(head, bytes), charset);
    }

    Reader reader() {
        return reader;
    }

    /** Returns how many bytes of the stream have been taken. */
    long bytesRead() {
        return counter.count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static InputStream inflated(InputStream stream) throws IOException {
        var bytes = new PushbackInputStream(stream, GZIP.length);
        var start = bytes.readNBytes(GZIP.length);
        bytes.unread(start);
        return startsWith(start, GZIP) ? new GZIPInputStream(bytes, SAMPLE) : bytes;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** Tells whether the sample is UTF-8, or at least its heading beyond doubt: damage further down is a row's. */
    private static boolean isUtf8(byte[] sample) {
        if (isUtf8(sample, sample.length, sample.length < SAMPLE)) {
            return true;
        }
        int headingEnd = 0;
        boolean threeByteCharacters = false;
        while (headingEnd < sample.length && sample[headingEnd] != '\n') {
            threeByteCharacters |= (sample[headingEnd] & 0xF0) == 0xE0;
            headingEnd++;
        }
        return threeByteCharacters && isUtf8(sample, headingEnd, true);
    }

    private static boolean isUtf8(byte[] sample, int length, boolean complete) {
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(sample, 0, length), CharBuffer.allocate(length), complete)
                .isError();
    }

    /** Counts the bytes taken from a stream that somebody else closes. */
    private static final class Counter extends FilterInputStream {
        private long count;

        Counter(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int taken = in.read(bytes, offset, length);
            count += Math.max(taken, 0);
            return taken;
        }

        @Override
        public void close() {
            // the stream is its owner's to close
        }
    }
}
