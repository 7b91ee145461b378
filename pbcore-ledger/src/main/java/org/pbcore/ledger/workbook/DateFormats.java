package org.pbcore.ledger.workbook;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which cell styles show a number as a date. */
final class DateFormats {
    private static final Pattern GENERAL = Pattern.compile("general", Pattern.CASE_INSENSITIVE);

    private final BitSet dated = new BitSet();

    static DateFormats of(PartXml xml) {
        var formats = new DateFormats();
        Set<String> custom = new HashSet<>();
        boolean inCellStyles = false;
        int style = 0;
        while (xml.advance()) {
            if (xml.isStart("numFmt")) {
                var id = xml.attribute("numFmtId");
                var code = xml.attribute("formatCode");
                if (id != null && code != null && isDate(code)) {
                    custom.add(id);
                }
            } else if (xml.isStart("cellXfs")) {
                inCellStyles = true;
            } else if (xml.isEnd("cellXfs")) {
                inCellStyles = false;
            } else if (inCellStyles && xml.isStart("xf")) {
                var id = xml.attribute("numFmtId");
                formats.dated.set(style, id != null && (custom.contains(id) || isBuiltInDate(id)));
                style++;
            }
        }
        return formats;
    }

    /** Tells whether a style shows dates. */
    boolean isDate(@Nullable String style, PartXml xml) {
        return style != null && dated.get(Numbers.whole(style, xml));
    }

    /** Ids 14 to 17 and 22 are dates everywhere, 27 to 36 and 50 to 58 in Chinese programs. */
    private static boolean isBuiltInDate(String id) {
        return switch (id) {
            case "14",
                    "15",
                    "16",
                    "17",
                    "22",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "36",
                    "50",
                    "51",
                    "52",
                    "53",
                    "54",
                    "57",
                    "58" -> true;
            default -> false;
        };
    }

    /**
     * Tells whether a format shows a year or a day, outside of quotes, brackets and escapes. An {@code e} is a year,
     * but before a sign an exponent; the word {@code General} shows any number as it is.
     */
    static boolean isDate(String format) {
        var code = GENERAL.matcher(format).replaceAll("");
        boolean quoted = false;
        boolean bracketed = false;
        for (int place = 0; place < code.length(); place++) {
            char character = Character.toLowerCase(code.charAt(place));
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && character == '\\') {
                place++;
            } else if (!quoted && (character == '[' || character == ']')) {
                bracketed = character == '[';
            } else if (!quoted && !bracketed && (character == 'y' || character == 'd' || character == 'e')) {
                if (character != 'e' || !isSigned(code, place + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSigned(String code, int place) {
        return place < code.length() && (code.charAt(place) == '+' || code.charAt(place) == '-');
    }
}
