package org.pbcore.ledger.intake;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** The characters of one cell without the spaces around them; it looks into the parser's buffer and is used again. */
final class Cell {
    /** What {@link #wholeNumber} returns for anything else. */
    static final long NO_NUMBER = Long.MIN_VALUE;

    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char FULL_WIDTH_ZERO = '\uFF10';
    private static final char FULL_WIDTH_NINE = '\uFF19';
    private static final char FULL_WIDTH_MINUS = '\uFF0D';
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int YEAR_DIGITS = 4;
    private static final int LONGEST_FOOTER = 16;
    private static final int MONTHS = 12;

    private char[] buffer = new char[0];
    private int from;
    private int to;

    /** Looks at other characters. */
    Cell of(char[] characters, int offset, int length) {
        buffer = characters;
        from = offset;
        to = offset + length;
        while (from < to && isSpace(buffer[from])) {
            from++;
        }
        while (from < to && isSpace(buffer[to - 1])) {
            to--;
        }
        return this;
    }

    static boolean isSpace(char character) {
        return character <= ' ' || character == IDEOGRAPHIC_SPACE || character == NO_BREAK_SPACE;
    }

    boolean isEmpty() {
        return from == to;
    }

    String text() {
        return new String(buffer, from, to - from);
    }

    /** Looks the cell up. */
    int meaning(Vocabulary vocabulary) {
        return vocabulary.meaning(buffer, from, to);
    }

    /** Tells whether this begins a row below the table: a total, a signature, a note. */
    boolean isFooter() {
        int end = from;
        while (end < to && buffer[end] != ':' && buffer[end] != '：') {
            end++;
        }
        return end - from <= LONGEST_FOOTER && Resources.isFooter(new String(buffer, from, end - from));
    }

    /** Replaces full-width digits by digits, in a copy; false when there are none. */
    boolean foldDigits() {
        int first = from;
        while (first < to && !isFullWidthDigit(buffer[first])) {
            first++;
        }
        if (first == to) {
            return false;
        }
        var folded = Arrays.copyOfRange(buffer, from, to);
        for (int place = 0; place < folded.length; place++) {
            if (isFullWidthDigit(folded[place])) {
                folded[place] = (char) (folded[place] - FULL_WIDTH_ZERO + '0');
            }
        }
        buffer = folded;
        from = 0;
        to = folded.length;
        return true;
    }

    /** Makes characters narrow, letters capital and leaves spaces out, in a copy; false when that changes nothing. */
    boolean foldCode() {
        var folded = new char[to - from];
        int length = 0;
        for (int place = from; place < to; place++) {
            char character = narrow(buffer[place]);
            if (character >= 'a' && character <= 'z') {
                character = (char) (character - 'a' + 'A');
            }
            if (!isSpace(character)) {
                folded[length] = character;
                length++;
            }
        }
        if (Arrays.equals(folded, 0, length, buffer, from, to)) {
            return false;
        }
        buffer = folded;
        from = 0;
        to = length;
        return true;
    }

    /** Makes a full-width character of ASCII narrow. */
    static char narrow(char character) {
        if (character == IDEOGRAPHIC_SPACE || character == NO_BREAK_SPACE) {
            return ' ';
        }
        return character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST
                ? (char) (character - FULL_WIDTH_FIRST + '!')
                : character;
    }

    /** Reads digits behind an optional minus sign; {@link #NO_NUMBER} for anything else, or beyond an int. */
    long wholeNumber() {
        boolean minus = !isEmpty() && (buffer[from] == '-' || buffer[from] == FULL_WIDTH_MINUS);
        int place = minus ? from + 1 : from;
        if (place == to) {
            return NO_NUMBER;
        }
        long number = 0;
        for (; place < to; place++) {
            int digit = buffer[place] - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = 10 * number + digit;
            if (number > Integer.MAX_VALUE + 1L) {
                return NO_NUMBER;
            }
        }
        if (minus) {
            return number == 0 ? NO_NUMBER : -number;
        }
        return number > Integer.MAX_VALUE ? NO_NUMBER : number;
    }

    /** Reads a day of the calendar written {@code 2020-08-31} or {@code 2020/8/31}; null for anything else. */
    @Nullable
    LocalDate date() {
        int yearEnd = digitsEnd(from);
        if (yearEnd - from != YEAR_DIGITS || yearEnd == to || (buffer[yearEnd] != '-' && buffer[yearEnd] != '/')) {
            return null;
        }
        int monthEnd = digitsEnd(yearEnd + 1);
        if (monthEnd == to || buffer[monthEnd] != buffer[yearEnd] || digitsEnd(monthEnd + 1) != to) {
            return null;
        }
        int year = number(from, yearEnd);
        int month = shortNumber(yearEnd + 1, monthEnd);
        int day = shortNumber(monthEnd + 1, to);
        boolean real = year > 0
                && month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
        return real ? LocalDate.of(year, month, day) : null;
    }

    /** Tells what is there without telling it. */
    Label kind() {
        int digits = 0;
        int points = 0;
        for (int place = from; place < to; place++) {
            char character = buffer[place];
            if (Character.isDigit(character)) {
                digits++;
            } else if (character == '.') {
                points++;
            }
        }
        int length = to - from;
        if (digits == length) {
            return new Label(length + " 位数字", length + " digits");
        }
        if (points == 1 && digits + points == length) {
            return new Label("小数", "a decimal fraction");
        }
        return digits == 0
                ? new Label(length + " 个字符的文字", "text of length " + length)
                : new Label(length + " 个字符，含数字", "text with digits, of length " + length);
    }

    private int digitsEnd(int start) {
        int place = start;
        while (place < to && buffer[place] >= '0' && buffer[place] <= '9') {
            place++;
        }
        return place;
    }

    /** Reads one or two digits; zero for none or more. */
    private int shortNumber(int start, int end) {
        return end - start > 2 ? 0 : number(start, end);
    }

    private int number(int start, int end) {
        int number = 0;
        for (int place = start; place < end; place++) {
            number = 10 * number + buffer[place] - '0';
        }
        return number;
    }

    private static boolean isFullWidthDigit(char character) {
        return character >= FULL_WIDTH_ZERO && character <= FULL_WIDTH_NINE;
    }
}
