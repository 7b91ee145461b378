package org.pbcore.ledger.privacy;

import java.util.regex.Pattern;

/**
 * Masks for display: pure functions of a text, which count characters and never cut one in half.
 *
 * <p>A text too short for its mask is all stars, so that no mask shows a value whole.
 */
public final class Masks {
    private static final String STAR = "*";
    private static final int SHORTEST_IDENTITY_NUMBER = 15;
    private static final int PLACE = 6;
    private static final int LAST = 4;
    private static final int SHORTEST_MOBILE = 11;
    private static final int NETWORK = 3;
    private static final int LONGEST_DOMAIN = 253;
    private static final Pattern DOMAIN = Pattern.compile("(?:[\\p{L}\\p{N}-]++\\.)+(?=[^.]*\\p{L})[\\p{L}\\p{N}-]++");

    private Masks() {}

    /**
     * Masks a value by what it is, for those who work with it.
     *
     * @param kind what it is
     * @param value the value
     * @return the masked text; of a political affiliation one star, which tells nothing
     */
    public static String of(PersonalKind kind, String value) {
        return switch (kind) {
            case IDENTITY_NUMBER -> identityNumber(value);
            case NAME -> name(value);
            case CONTACT -> contact(value);
            case POLITICAL_AFFILIATION -> STAR;
        };
    }

    /**
     * Masks a value by what it is, for a public notice (公示).
     *
     * @param kind what it is
     * @param value the value
     * @return the masked text; of a contact and a political affiliation one star, which tells nothing
     */
    public static String forPublic(PersonalKind kind, String value) {
        return switch (kind) {
            case IDENTITY_NUMBER -> identityNumberForPublic(value);
            case NAME -> name(value);
            case CONTACT, POLITICAL_AFFILIATION -> STAR;
        };
    }

    /**
     * Masks an identity number: first six and last four shown.
     *
     * @param value the number, of 18 characters or any other text
     * @return as many characters, all stars where there are fewer than 15
     */
    public static String identityNumber(String value) {
        return masked(value, PLACE, LAST, SHORTEST_IDENTITY_NUMBER);
    }

    /**
     * Masks an identity number for a public notice: last four shown.
     *
     * @param value the number, of 18 characters or any other text
     * @return as many characters, all stars where there are fewer than 15
     */
    public static String identityNumberForPublic(String value) {
        return masked(value, 0, LAST, SHORTEST_IDENTITY_NUMBER);
    }

    /**
     * Masks a name: first character shown, and one star for whatever follows, so that the length is hidden too.
     *
     * @param value the name
     * @return two characters; a name of one character is one star, no name is none
     */
    public static String name(String value) {
        return switch (length(value)) {
            case 0 -> "";
            case 1 -> STAR;
            default -> first(value, 1) + STAR;
        };
    }

    /**
     * Masks a telephone number: of 11 characters and more the first three and last four shown, of fewer the last two.
     *
     * @param value the number, with or without marks
     * @return as many characters; all stars where there are fewer than seven
     */
    public static String phone(String value) {
        return length(value) < SHORTEST_MOBILE ? masked(value, 0, 2, 7) : masked(value, NETWORK, LAST, SHORTEST_MOBILE);
    }

    /**
     * Masks a contact: of an address of mail the first character and the domain shown, of anything else as
     * {@link #phone}. An address of mail has something before its last {@code @}, and behind it a domain: labels with
     * full stops between them, the last with a letter in it.
     *
     * @param value the contact
     * @return the masked text
     */
    public static String contact(String value) {
        int at = value.lastIndexOf('@');
        return at > 0 && isDomain(value.substring(at + 1))
                ? name(value.substring(0, at)) + value.substring(at)
                : phone(value);
    }

    private static boolean isDomain(String text) {
        return text.length() <= LONGEST_DOMAIN && DOMAIN.matcher(text).matches();
    }

    private static String masked(String value, int shownFirst, int shownLast, int shortest) {
        int length = length(value);
        if (length < shortest) {
            return STAR.repeat(length);
        }
        return first(value, shownFirst)
                + STAR.repeat(length - shownFirst - shownLast)
                + value.substring(value.offsetByCodePoints(value.length(), -shownLast));
    }

    private static String first(String value, int count) {
        return value.substring(0, value.offsetByCodePoints(0, count));
    }

    private static int length(String value) {
        return value.codePointCount(0, value.length());
    }
}
