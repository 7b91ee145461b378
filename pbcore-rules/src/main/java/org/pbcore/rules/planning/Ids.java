package org.pbcore.rules.planning;

import java.util.Comparator;

/** The order of ids. */
public final class Ids {
    /** By code points, as most languages and UTF-8 have it; Java's own order differs for characters beyond U+FFFF. */
    public static final Comparator<String> BY_CODE_POINT = Ids::compare;

    private Ids() {}

    private static int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int at = 0;
        while (at < shorter) {
            int mine = one.codePointAt(at);
            int theirs = other.codePointAt(at);
            if (mine != theirs) {
                return Integer.compare(mine, theirs);
            }
            at += Character.charCount(mine);
        }
        return Integer.compare(one.length(), other.length());
    }
}
