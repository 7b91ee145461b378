package org.pbcore.reports.docx;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/**
 * Fills paragraphs. A text becomes nothing but text: no field, no markup, and no character that XML forbids.
 *
 * @param isChinese whether signs that both scripts have are set in the Chinese font
 */
record Paragraphs(boolean isChinese) {
    static final char REPLACEMENT = '\uFFFD';

    /** Gives a paragraph its style and text. */
    void fill(CTP paragraph, Style style, String text) {
        fill(paragraph, style, text, 0);
    }

    /** Gives a paragraph its style and text in a size of its own, in half points; 0 for that of the style. */
    void fill(CTP paragraph, Style style, String text, int size) {
        if (style != Style.NORMAL) {
            paragraph.addNewPPr().addNewPStyle().setVal(style.id());
        }
        if (!text.isEmpty()) {
            run(paragraph, text, size);
        }
    }

    /** Adds a text to a paragraph, in a size of its own or, where that is 0, of its style. */
    void run(CTP paragraph, String text, int size) {
        fill(paragraph.addNewR(), text, size);
    }

    private void fill(CTR run, String text, int size) {
        if (isChinese || size > 0) {
            look(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), size);
        }
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                words(run, words);
                run.addNewBr();
            } else if (c == '\t') {
                words(run, words);
                run.addNewTab();
            } else if (c != '\r') {
                words.append(isLegal(text, i) ? c : REPLACEMENT);
            }
        }
        words(run, words);
    }

    /** Adds a text in a style of characters. */
    void run(CTP paragraph, Style style, String text) {
        CTR run = paragraph.addNewR();
        run.addNewRPr().addNewRStyle().setVal(style.id());
        fill(run, text, 0);
    }

    private void look(CTRPr look, int size) {
        if (isChinese) {
            look.addNewRFonts().setHint(STHint.EAST_ASIA);
        }
        if (size > 0) {
            look.addNewSz().setVal(size);
            look.addNewSzCs().setVal(size);
        }
    }

    private static void words(CTR run, StringBuilder words) {
        if (words.length() > 0) {
            var text = run.addNewT();
            text.setStringValue(words.toString());
            if (words.charAt(0) <= ' ' || words.charAt(words.length() - 1) <= ' ') {
                text.setSpace(SpaceAttribute.Space.PRESERVE);
            }
            words.setLength(0);
        }
    }

    static boolean isLegal(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && c <= REPLACEMENT;
    }
}
