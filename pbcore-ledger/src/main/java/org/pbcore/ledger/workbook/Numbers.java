package org.pbcore.ledger.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the numbers of cells say. */
final class Numbers {
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final BigDecimal EXACT = new BigDecimal("1000000000000000");
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_DAY_THAT_WAS_NONE = 60;
    private static final int LAST_SERIAL = 2_958_465;
    private static final int LONGEST = 32;

    private Numbers() {}

    /** Reads a small whole number that the file counts by. */
    static int whole(String text, PartXml xml) {
        int number = 0;
        if (text.isEmpty() || text.length() > 9) {
            throw xml.malformed(null);
        }
        for (int place = 0; place < text.length(); place++) {
            int digit = text.charAt(place) - '0';
            if (digit < 0 || digit > 9) {
                throw xml.malformed(null);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Reads the number of a cell. */
    static BigDecimal number(String text, PartXml xml) {
        try {
            if (text.length() > LONGEST) {
                throw xml.malformed(null);
            }
            var number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) > 400) {
                throw xml.malformed(null);
            }
            return number;
        } catch (NumberFormatException failure) {
            throw xml.malformed(failure);
        }
    }

    /** Writes a number as a spreadsheet shows it: fifteen digits and no exponent. */
    static String text(BigDecimal number) {
        var shown = number.round(SHOWN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** Tells whether a number has more digits before its point than a spreadsheet keeps. */
    static boolean isBeyondExact(BigDecimal number) {
        return number.abs().compareTo(EXACT) >= 0;
    }

    /** Returns the day of a serial number, or null where it is none: a fraction, out of range, or 29 February 1900. */
    static @Nullable LocalDate date(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0
                || serial.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0
                || serial.stripTrailingZeros().scale() > 0) {
            return null;
        }
        int days = serial.intValueExact();
        if (from1904) {
            return EPOCH_1904.plusDays(days);
        }
        if (days == 0 || days == LEAP_DAY_THAT_WAS_NONE) {
            return null;
        }
        return EPOCH_1900.plusDays(days > LEAP_DAY_THAT_WAS_NONE ? days - 1L : days);
    }
}
