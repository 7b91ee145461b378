package org.pbcore.reports.layout;

/** Keeps a text from being run as a formula by a spreadsheet, or taken for a number. */
public final class FormulaGuard {
    private static final String FORMULA = "=+-@＝＋－＠";

    /** The digits of a number that a spreadsheet keeps. */
    private static final int MOST_DIGITS = 15;

    private FormulaGuard() {}

    /**
     * Says whether a spreadsheet could take a text for a formula.
     *
     * @param text the text
     * @return true where it begins with a sign of formulas, in half or full width, or with a control character
     */
    public static boolean isRisky(String text) {
        return !text.isEmpty() && (text.charAt(0) < ' ' || FORMULA.indexOf(text.charAt(0)) >= 0);
    }

    /**
     * Makes a text safe in a file without types.
     *
     * @param text the text
     * @return the text, with an apostrophe before it where it is risky
     */
    public static String asText(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    /**
     * Makes a text safe in a file without types, so that a spreadsheet also keeps all its digits.
     *
     * @param text the text
     * @return the text, with an apostrophe before it where it could be a formula or another number, or looks as if it
     *     had been made safe already
     */
    public static String asExactText(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '\'') {
            from++;
        }
        String rest = text.substring(from);
        return isRisky(rest) || isOtherNumber(rest) ? "'" + text : text;
    }

    /** Says whether a spreadsheet takes a text for a number that it writes otherwise. */
    private static boolean isOtherNumber(String text) {
        int exponents = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == 'E' || c == 'e') && i > 0 && i < text.length() - 1) {
                exponents++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        boolean isLong = text.length() > MOST_DIGITS || (text.length() > 1 && text.charAt(0) == '0');
        return exponents == 1 || (exponents == 0 && isLong);
    }
}
