package org.pbcore.reports.layout;

/**
 * How wide a text is in a Chinese font, in half-width characters, and how many lines it takes.
 *
 * <p>A line ends after a space or beside a wide character; a word that is longer than a line is cut. No line begins
 * with a closing mark or ends with an opening one.
 */
public final class TextWidth {
    private static final String WIDE_SIGNS = "§¨°±·×÷";
    private static final String OPENING = "（《〈“‘【「『〔［｛(";
    private static final String CLOSING = "，。、；：？！）》〉”’】」』〕］｝…％%‰·";

    private TextWidth() {}

    /**
     * Returns how wide a character is.
     *
     * @param c the character
     * @return 2 for what a Chinese font draws as wide as a Chinese character, dashes, quotes and signs among it; else 1
     */
    public static int of(int c) {
        if (c < 0x2010) {
            boolean isWide = c > '~' && (WIDE_SIGNS.indexOf(c) >= 0 || (c >= 0x391 && c <= 0x451) || isJamo(c));
            return isWide ? 2 : 1;
        }
        boolean isHalf = (c >= 0xFF61 && c <= 0xFFDC) || (c >= 0xFFE8 && c <= 0xFFEE);
        return isHalf ? 1 : 2;
    }

    private static boolean isJamo(int c) {
        return c >= 0x1100 && c <= 0x115F;
    }

    /**
     * Returns how many lines a text takes.
     *
     * @param text the text, with its own line breaks
     * @param room how wide a line is; less than 2 counts as 2
     * @return its lines, 1 or more
     */
    public static int lines(String text, int room) {
        int length = text.length();
        if (length * 2 <= room && text.indexOf('\n') < 0) {
            return 1;
        }
        int widest = Math.max(2, room);
        int lines = 1;
        int line = 0; // up to the last place where it may break
        int word = 0; // from there on
        int before = '\n';
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n') {
                lines++;
                line = 0;
                word = 0;
            } else {
                if (isBreak(before, c)) {
                    line += word;
                    word = 0;
                }
                word += of(c);
                if (c != ' ' && line + word > widest) {
                    lines++;
                    boolean isCut = line == 0 || word > widest;
                    word = isCut ? of(c) : word;
                    line = 0;
                }
            }
            before = c;
        }
        return lines;
    }

    private static boolean isBreak(int before, int c) {
        if (c == ' ' || CLOSING.indexOf(c) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || isIdeographic(before) || isIdeographic(c);
    }

    /** Around these a line may break; dashes and quotes of western words are not among them. */
    private static boolean isIdeographic(int c) {
        return c >= 0x2E80;
    }
}
