package org.pbcore.rules.floating;

import java.util.Comparator;

/** The order of texts by code points. Java's own order puts characters beyond U+FFFF before some below it. */
final class CodePointOrder {
    static final Comparator<String> ASCENDING = CodePointOrder::compare;

    private CodePointOrder() {}

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
