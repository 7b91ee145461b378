package org.pbcore.ledger.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.IdentityNumber;

/**
 * Finds identity numbers and numbers of mobile telephones in texts that are about organisations, where they would be
 * kept for ever.
 *
 * <p>A number that only looks like one counts: with a wrong check digit it still tells who somebody is.
 */
final class PersonalNumbers {
    /** What stands in a text for a number that is not kept. */
    static final String WITHHELD = "〔个人号码未保存〕";

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.])(?:"
            + "[0-9](?:[ -]?[0-9]){16}[ -]?[0-9X]"
            + "|[0-9](?:[ -]?[0-9]){14}"
            + "|(?:\\+?86[ -]?)?1[3-9][0-9](?:[ -]?[0-9]{4}){2})(?![0-9])");
    private static final int FEWEST_DIGITS = 11;
    private static final int LENGTH = 18;
    private static final int LEGACY_LENGTH = 15;
    private static final int PLACE_END = 6;
    private static final int CENTURY_END = 8;
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    /** Who gives codes that are digits alone: organs of state, of justice, of civil affairs, of the market. */
    private static final String AUTHORITIES = "1359";

    private PersonalNumbers() {}

    /**
     * Tells whether a well-formed credit code is more likely a person's identity number: it is right as both. It is a
     * code where an authority of those that are in use registered it in a province and the organisation code within it
     * has its check character.
     */
    static boolean isIdentityNumber(String code) {
        if (!IdentityNumber.isWellFormed(code, EVER)) {
            return false;
        }
        var both = CreditCode.parse(code);
        boolean placed =
                both.regionDigits().charAt(0) >= '1' && both.regionDigits().charAt(0) <= '6';
        return AUTHORITIES.indexOf(both.registrationAuthority()) < 0 || !placed || !both.embeddedCodeHolds();
    }

    /** Replaces every such number by {@link #WITHHELD}; returns the same text where there is none. */
    static String withhold(String text) {
        if (!hasManyDigits(text)) {
            return text;
        }
        var folded = fold(text);
        var matcher = NUMBER.matcher(folded);
        StringBuilder kept = null;
        int next = 0;
        while (matcher.find()) {
            if (isPersonal(matcher.group().replaceAll("[ -]", ""))) {
                kept = kept == null ? new StringBuilder() : kept;
                kept.append(text, next, matcher.start()).append(WITHHELD);
                next = matcher.end();
            }
        }
        return kept == null ? text : kept.append(text, next, text.length()).toString();
    }

    private static boolean isPersonal(String digits) {
        return switch (digits.length()) {
            case LENGTH -> IdentityNumber.isWellFormed(digits, EVER) || isBirthDateInside(digits);
            case LEGACY_LENGTH -> IdentityNumber.isLegacy(digits, EVER);
            default -> true; // a telephone, by its pattern
        };
    }

    /** Tells, whatever the check digit, whether a known province and a date of the last two centuries are there. */
    private static boolean isBirthDateInside(String digits) {
        var century = digits.substring(PLACE_END, CENTURY_END);
        return (century.equals("19") || century.equals("20"))
                && IdentityNumber.isLegacy(
                        digits.substring(0, PLACE_END) + digits.substring(CENTURY_END, LENGTH - 1), EVER);
    }

    private static boolean hasManyDigits(String text) {
        int digits = 0;
        for (int place = 0; place < text.length() && digits < FEWEST_DIGITS; place++) {
            if (Character.isDigit(text.charAt(place))) {
                digits++;
            }
        }
        return digits == FEWEST_DIGITS;
    }

    /** Makes full-width characters narrow and letters capital, each at its place. */
    private static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            folded.append(Cell.narrow(text.charAt(place)));
        }
        return folded.toString().toUpperCase(Locale.ROOT);
    }
}
