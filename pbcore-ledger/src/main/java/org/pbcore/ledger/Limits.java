package org.pbcore.ledger;

import java.time.LocalDate;
import org.pbcore.ledger.chain.CanonicalJson;

/** What an entry may hold; the same limits stand in the format's page. */
final class Limits {
    static final int UNIT = 64;
    static final int KIND = 64;
    static final int KEY = 200;
    static final int FIELD = 64;
    static final int COMMITMENT = 200;
    static final int REMARK = 2000;
    static final int PAYLOAD = 1 << 20;
    static final int ORIGIN = 200;

    private static final int LAST_YEAR = 9999;

    private Limits() {}

    static boolean isUnit(String unit) {
        boolean fits = !unit.isEmpty() && unit.length() <= UNIT;
        for (int i = 0; fits && i < unit.length(); i++) {
            char c = unit.charAt(i);
            fits = Character.isLetterOrDigit(c) || "._:-".indexOf(c) >= 0;
        }
        return fits;
    }

    static void unit(String unit) {
        if (!isUnit(unit)) {
            throw new InvalidEntryException("/unit", "应为 1 至 64 个字母、数字或 ._:- expected letters, digits and ._:-");
        }
    }

    static void kind(String kind) {
        boolean fits = kind.length() <= KIND && isName(kind);
        if (!fits) {
            throw new InvalidEntryException("/kind", "应为字母开头的 1 至 64 个字母、数字或 ._- expected a short ASCII name");
        }
    }

    static void commitment(String field, String commitment) {
        if (field.length() > FIELD || !isName(field)) {
            throw new InvalidEntryException("/commitments", "字段名应为字母开头的短名 expected a short ASCII field name");
        }
        boolean fits = !commitment.isEmpty() && commitment.length() <= COMMITMENT;
        for (int i = 0; fits && i < commitment.length(); i++) {
            char c = commitment.charAt(i);
            fits = c > ' ' && c < 0x7F && "\"\\,".indexOf(c) < 0;
        }
        if (!fits) {
            throw new InvalidEntryException("/commitments/" + field, "应为可打印的 ASCII expected printable ASCII");
        }
    }

    private static boolean isName(String name) {
        boolean fits = !name.isEmpty() && isLetter(name.charAt(0));
        for (int i = 1; fits && i < name.length(); i++) {
            char c = name.charAt(i);
            fits = isLetter(c) || (c >= '0' && c <= '9') || "._-".indexOf(c) >= 0;
        }
        return fits;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Refuses texts of the wrong length, control characters and half surrogate pairs. */
    static void text(String path, String text, int least, int most) {
        if (text.length() < least || text.length() > most) {
            throw new InvalidEntryException(
                    path, "长度应为 " + least + " 至 " + most + " expected " + least + " to " + most + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean control = c < ' ' && c != '\n' && c != '\t';
            if ((Character.isSurrogate(c) && !pair) || control) {
                throw new InvalidEntryException(path, "含控制字符或半个代理对 a control character or half a surrogate pair");
            }
            i += pair ? 1 : 0;
        }
    }

    static void date(String path, LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            throw new InvalidEntryException(path, "年份应为 1 至 9999 expected a year from 1 to 9999");
        }
    }

    static String payload(String json) {
        if (json.length() > PAYLOAD) {
            throw new InvalidEntryException("/payload", "过大 larger than " + PAYLOAD + " characters");
        }
        return CanonicalJson.ofObject(json);
    }
}
