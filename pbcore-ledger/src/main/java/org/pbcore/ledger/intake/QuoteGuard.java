package org.pbcore.ledger.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.workbook.TextSheet;

/**
 * Characters of a CSV file in which whatever follows a closing quote, up to the next comma or line end, is left out and
 * the field ends with {@link #MARK}.
 *
 * <p>The parser would give up the rest of the file for such characters; marked, they cost one row.
 */
final class QuoteGuard extends Reader {
    /** A noncharacter of Unicode, which no text holds. */
    static final char MARK = '\uFFFF';

    private final Reader reader;

    /** What was left out of each marked field, in their order; null where nobody asks. */
    private final @Nullable Deque<StringBuilder> leftOut;

    private State state = State.FIELD_START;

    /** Whether a quote was the last character read: only the next one tells what it means. */
    private boolean quoteHeld;

    private char[] buffer = new char[0];
    private int place;
    private int kept;
    private int end;

    QuoteGuard(Reader reader) {
        this(reader, null);
    }

    /** Keeps what is left out, as far as a cell could hold it. */
    QuoteGuard(Reader reader, @Nullable Deque<StringBuilder> leftOut) {
        this.reader = reader;
        this.leftOut = leftOut;
    }

    /** Reads as any reader does, where there is room for two characters or more. */
    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        int count = 0;
        while (count == 0) {
            int start = offset;
            if (quoteHeld) {
                characters[start++] = '"';
            }
            int taken = reader.read(characters, start, length - start + offset);
            if (taken < 0) {
                count = quoteHeld ? 1 : -1;
                quoteHeld = false;
            } else {
                quoteHeld = false;
                count = guard(characters, offset, start + taken) - offset;
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Goes over the characters, and returns where those that are kept end. */
    private int guard(char[] characters, int offset, int limit) {
        buffer = characters;
        place = offset;
        kept = offset;
        end = limit;
        while (place < end) {
            switch (state) {
                case FIELD_START -> startField();
                case PLAIN -> plain();
                case QUOTED -> quoted();
                case DROPPING -> drop();
            }
        }
        return kept;
    }

    private void startField() {
        if (buffer[place] == '"') {
            keep(1);
            state = State.QUOTED;
        } else {
            state = State.PLAIN;
        }
    }

    private void plain() {
        keep(fieldEnd() - place);
        if (place < end) {
            keep(1);
            state = State.FIELD_START;
        }
    }

    private void quoted() {
        int quote = place;
        while (quote < end && buffer[quote] != '"') {
            quote++;
        }
        keep(quote - place);
        if (place + 1 == end) {
            quoteHeld = true;
            place = end;
        } else if (place < end) {
            quote(buffer[place + 1]);
        }
    }

    private void quote(char next) {
        if (next == '"') {
            keep(2);
        } else if (endsField(next)) {
            keep(1);
            state = State.PLAIN;
        } else {
            if (leftOut != null) {
                leftOut.add(new StringBuilder().append(buffer, place, 2));
            }
            buffer[kept++] = MARK;
            buffer[kept++] = '"';
            place += 2;
            state = State.DROPPING;
        }
    }

    private void drop() {
        int stop = fieldEnd();
        if (leftOut != null) {
            var text = leftOut.getLast();
            text.append(buffer, place, Math.min(stop - place, Math.max(0, TextSheet.LONGEST - text.length())));
        }
        place = stop;
        if (place < end) {
            state = State.PLAIN;
        }
    }

    private void keep(int count) {
        if (kept != place) {
            System.arraycopy(buffer, place, buffer, kept, count);
        }
        kept += count;
        place += count;
    }

    private int fieldEnd() {
        int stop = place;
        while (stop < end && !endsField(buffer[stop])) {
            stop++;
        }
        return stop;
    }

    private static boolean endsField(char character) {
        return character <= ',' && (character == ',' || character == '\n' || character == '\r');
    }

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        DROPPING
    }
}
