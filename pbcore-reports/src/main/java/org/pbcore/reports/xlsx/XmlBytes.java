package org.pbcore.reports.xlsx;

import java.io.IOException;
import java.io.OutputStream;

/** Writes XML as UTF-8 into a part of a workbook. Text can never become markup, nor a character that XML forbids. */
final class XmlBytes {
    private static final int SIZE = 1 << 16;
    private static final int LONGEST_CHARACTER = 8;
    private static final char REPLACEMENT = '\uFFFD';

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int end;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    /** Writes markup of this library, which is ASCII. */
    XmlBytes raw(String markup) throws IOException {
        int length = markup.length();
        for (int from = 0; from < length; ) {
            room(1);
            int to = Math.min(length, from + SIZE - end);
            while (from < to) {
                bytes[end++] = (byte) markup.charAt(from++);
            }
        }
        return this;
    }

    /** Writes a whole number. */
    XmlBytes number(long number) throws IOException {
        if (number >= 0 && number < 10) {
            room(1);
            bytes[end++] = (byte) ('0' + number);
            return this;
        }
        return raw(Long.toString(number));
    }

    /** Writes a text of anybody, between tags or between double quotes. */
    XmlBytes text(CharSequence text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            room(LONGEST_CHARACTER);
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                if (c == '&' || c == '<' || c == '>' || c == '"') {
                    raw(entity(c));
                } else if (c == '_' && isEscape(text, i)) {
                    raw("_x005F_");
                } else {
                    bytes[end++] = (byte) c;
                }
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                wide(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                other(c);
            }
        }
        return this;
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&quot;";
        };
    }

    /** A text that looks like an escape of this format (_xHHHH_) is escaped itself. */
    private static boolean isEscape(CharSequence text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private void other(char c) throws IOException {
        if (c < ' ' && c != '\t' && c != '\n') {
            raw("_x00" + (c < 16 ? "0" : "1") + "0123456789ABCDEF".charAt(c & 15) + "_");
        } else if (Character.isSurrogate(c) || c > 0xFFFD) {
            wide(REPLACEMENT);
        } else {
            wide(c);
        }
    }

    private void wide(int c) {
        if (c < 0x80) {
            bytes[end++] = (byte) c;
        } else if (c < 0x800) {
            bytes[end++] = (byte) (0xC0 | (c >> 6));
            bytes[end++] = (byte) (0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            bytes[end++] = (byte) (0xE0 | (c >> 12));
            bytes[end++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[end++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[end++] = (byte) (0xF0 | (c >> 18));
            bytes[end++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            bytes[end++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[end++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    private void room(int count) throws IOException {
        if (end + count > SIZE) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, end);
        end = 0;
    }
}
