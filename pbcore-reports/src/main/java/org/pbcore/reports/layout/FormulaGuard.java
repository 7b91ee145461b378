package org.pbcore.reports.layout;

/** Keeps a text from being run as a formula by a spreadsheet. */
public final class FormulaGuard {
    private static final String FORMULA = "=+-@＝＋－＠";

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
}
