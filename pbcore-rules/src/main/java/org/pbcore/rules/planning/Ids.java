package org.pbcore.rules.planning;

import java.util.Comparator;

/** The order of ids. */
public final class Ids {
    /** By code points, as most languages and UTF-8 have it; Java's own order differs for characters beyond U+FFFF. */
    public static final Comparator<String> BY_CODE_POINT = Ids::compare;

    private static final int AFTER_SURROGATES = Character.MAX_SURROGATE + 1;

    private Ids() {}

    private static int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char mine = one.charAt(i);
            char theirs = other.charAt(i);
            if (mine != theirs) {
                return Integer.compare(rank(mine), rank(theirs));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** A unit of a pair ranks above every character that needs no pair. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + AFTER_SURROGATES : unit;
    }
}
