package org.pbcore.reports.xlsx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pbcore.reports.Tone;

/** How cells look: the parts of {@code styles.xml}, and the number of each combination. Fonts are named only. */
final class Look {
    static final int TITLE = 1;
    static final int SUBTITLE = 2;
    static final int HEADING = 3;
    static final int NOTE = 4;

    private static final int FIRST_BODY = 5;
    private static final List<Tone> COLOURS = List.of(Tone.GREEN, Tone.AMBER, Tone.RED);
    private static final int TONES = COLOURS.size() + 1;
    private static final int FIRST_RISKY = FIRST_BODY + Kind.values().length * 2 * TONES;
    private static final int FIRST_FORMAT = 164;

    /** What a cell of a row holds. */
    enum Kind {
        TEXT(0, "left", "@"),
        /** A text that a spreadsheet could take for a formula: its first character counts as text for ever. */
        RISKY(1, "left", "@"),
        COUNT(2, "right", "#,##0"),
        AMOUNT(3, "right", "General"),
        RATE(4, "right", "0.00%"),
        DAY(5, "center", "yyyy-mm-dd"),
        MARK(6, "center", "@");

        private final int place;
        private final String align;
        private final String format;

        Kind(int place, String align, String format) {
            this.place = place;
            this.align = align;
            this.format = format;
        }
    }

    private static final String[] FONTS = {
        font("宋体", 11, false, ""),
        font("黑体", 16, true, ""),
        font("宋体", 10, false, "FF5B636D"),
        font("黑体", 11, true, ""),
        font("宋体", 11, true, "")
    };
    private static final String[] FILLS = {"", "", "FFE6ECF4", "FFF7F3EA", "FFD9F0DF", "FFFFEFC2", "FFF9D7D4"};

    private Look() {}

    /** Returns the number of a look. */
    static int of(Kind kind, boolean isTotal, @Nullable Tone tone) {
        return FIRST_BODY + (kind.place * 2 + (isTotal ? 1 : 0)) * TONES + colour(tone);
    }

    /** Returns the look of a title, heading or note whose first character counts as text for ever. */
    static int risky(int look) {
        return FIRST_RISKY + look - TITLE;
    }

    private static int colour(@Nullable Tone tone) {
        return tone == null ? 0 : 1 + COLOURS.indexOf(tone);
    }

    /** Returns {@code styles.xml}. */
    static String xml() {
        StringBuilder xml = new StringBuilder(8192)
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"")
                .append(Parts.MAIN)
                .append("\">");
        formats(xml);
        list(xml, "fonts", FONTS);
        fills(xml);
        xml.append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.append('<')
                    .append(side)
                    .append(" style=\"thin\"><color rgb=\"FF9AA2AB\"/></")
                    .append(side)
                    .append('>');
        }
        xml.append("<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\""
                + " fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        looks(xml);
        return xml.append("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                        + "</styleSheet>")
                .toString();
    }

    private static void formats(StringBuilder xml) {
        xml.append("<numFmts count=\"").append(Kind.values().length * TONES).append("\">");
        for (Kind kind : Kind.values()) {
            for (int tone = 0; tone < TONES; tone++) {
                String sign = tone == 0 ? "" : "&quot;" + COLOURS.get(tone - 1).sign() + " &quot;";
                xml.append("<numFmt numFmtId=\"").append(format(kind, tone)).append("\" formatCode=\"");
                xml.append(sign).append(kind.format);
                if (tone > 0 && isNumber(format(kind, tone)) && kind != Kind.DAY) {
                    // without a part of its own the minus of a negative number stands before the sign of the tone
                    xml.append(';').append(sign).append('-').append(kind.format);
                }
                xml.append("\"/>");
            }
        }
        xml.append("</numFmts>");
    }

    private static int format(Kind kind, int tone) {
        return FIRST_FORMAT + kind.place * TONES + tone;
    }

    /** A number that is too wide is printed smaller: it cannot go on in a second line. */
    private static boolean isNumber(int format) {
        return format >= format(Kind.COUNT, 0) && format < format(Kind.MARK, 0);
    }

    private static void fills(StringBuilder xml) {
        xml.append("<fills count=\"")
                .append(FILLS.length)
                .append("\"><fill><patternFill patternType=\"none\"/></fill>")
                .append("<fill><patternFill patternType=\"gray125\"/></fill>");
        for (int i = 2; i < FILLS.length; i++) {
            xml.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"")
                    .append(FILLS[i])
                    .append("\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        }
        xml.append("</fills>");
    }

    private static void looks(StringBuilder xml) {
        xml.append("<cellXfs count=\"").append(FIRST_RISKY + FIRST_BODY - TITLE).append("\">");
        look(xml, 0, 0, 0, 0, "general", false);
        words(xml, false);
        for (Kind kind : Kind.values()) {
            for (int total = 0; total < 2; total++) {
                for (int tone = 0; tone < TONES; tone++) {
                    int fill = tone > 0 ? tone + 3 : total == 1 ? 3 : 0;
                    int font = total == 1 ? 4 : 0;
                    look(xml, format(kind, tone), font, fill, 1, kind.align, kind == Kind.RISKY);
                }
            }
        }
        words(xml, true);
        xml.append("</cellXfs>");
    }

    /** Title, subtitle, heading and note. */
    private static void words(StringBuilder xml, boolean isRisky) {
        look(xml, 0, 1, 0, 0, "center", isRisky);
        look(xml, 0, 2, 0, 0, "left", isRisky);
        look(xml, 0, 3, 2, 1, "center", isRisky);
        look(xml, 0, 2, 0, 0, "left", isRisky);
    }

    private static void look(
            StringBuilder xml, int format, int font, int fill, int border, String align, boolean isRisky) {
        xml.append("<xf numFmtId=\"").append(format).append("\" fontId=\"").append(font);
        xml.append("\" fillId=\"")
                .append(fill)
                .append("\" borderId=\"")
                .append(border)
                .append("\" xfId=\"0\"");
        xml.append(isRisky ? " quotePrefix=\"1\"" : "");
        xml.append(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">");
        xml.append("<alignment horizontal=\"").append(align).append("\" vertical=\"center\" ");
        // a number does not touch the text of the next column
        xml.append(align.equals("right") ? "indent=\"1\" " : "");
        xml.append(isNumber(format) ? "shrinkToFit" : "wrapText").append("=\"1\"/></xf>");
    }

    private static void list(StringBuilder xml, String name, String[] parts) {
        xml.append('<').append(name).append(" count=\"").append(parts.length).append("\">");
        for (String part : parts) {
            xml.append(part);
        }
        xml.append("</").append(name).append('>');
    }

    private static String font(String name, int size, boolean isBold, String colour) {
        return "<font>" + (isBold ? "<b/>" : "") + "<sz val=\"" + size + "\"/>"
                + (colour.isEmpty() ? "" : "<color rgb=\"" + colour + "\"/>") + "<name val=\"" + name
                + "\"/><charset val=\"134\"/></font>";
    }
}
