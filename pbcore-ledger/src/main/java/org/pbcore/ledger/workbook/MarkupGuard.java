package org.pbcore.ledger.workbook;

import java.io.IOException;
import java.io.Reader;

/**
 * Characters of a part in which no tag, comment, instruction, declaration or CDATA section is longer than allowed: the
 * parser holds each of them whole.
 */
final class MarkupGuard extends Reader {
    private final Reader reader;
    private final String part;
    private final int longest;
    private State state = State.TEXT;
    private int length;

    /** Within a tag the quote that is open; elsewhere how many characters of the ending were there. */
    private int open;

    MarkupGuard(Reader reader, String part, int longest) {
        this.reader = reader;
        this.part = part;
        this.longest = longest;
    }

    @Override
    public int read(char[] characters, int offset, int count) throws IOException {
        int taken = reader.read(characters, offset, count);
        int end = offset + taken;
        for (int place = offset; place < end; place++) {
            char character = characters[place];
            if (state == State.TEXT) {
                if (character == '<') {
                    begin();
                }
            } else {
                follow(character);
            }
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private void begin() {
        state = State.OPENING;
        length = 0;
        open = 0;
    }

    private void follow(char character) {
        length++;
        if (length > longest) {
            throw new WorkbookRefusedException(WorkbookFault.TOO_LARGE, part);
        }
        switch (state) {
            case OPENING -> open(character);
            case EXCLAIMED -> exclaim(character);
            case TAG -> tag(character);
            case INSTRUCTION -> endAfter('?', 1, character);
            case COMMENT -> endAfter('-', 2, character);
            case SECTION -> endAfter(']', 2, character);
            case TEXT -> throw new IllegalStateException();
        }
    }

    private void open(char character) {
        switch (character) {
            case '!' -> state = State.EXCLAIMED;
            case '?' -> state = State.INSTRUCTION;
            case '>' -> state = State.TEXT;
            default -> state = State.TAG;
        }
    }

    private void exclaim(char character) {
        if (character == '-') {
            open++;
            if (open == 2) {
                open = 0;
                state = State.COMMENT;
            }
        } else {
            open = 0;
            state = character == '[' ? State.SECTION : State.TAG;
        }
    }

    private void tag(char character) {
        if (open != 0) {
            open = character == open ? 0 : open;
        } else if (character == '"' || character == '\'') {
            open = character;
        } else if (character == '>') {
            state = State.TEXT;
        }
    }

    private void endAfter(char mark, int marks, char character) {
        if (character == mark) {
            open++;
        } else if (character == '>' && open >= marks) {
            state = State.TEXT;
        } else {
            open = 0;
        }
    }

    private enum State {
        TEXT,
        OPENING,
        EXCLAIMED,
        TAG,
        INSTRUCTION,
        COMMENT,
        SECTION
    }
}
