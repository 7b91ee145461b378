package org.pbcore.reports.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets that every spreadsheet takes: 1 to 31 characters, none of {@code []:*?/\}, no two alike. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\";

    private final Set<String> taken = new HashSet<>(Set.of("history")); // a name that Excel keeps for itself

    /** Returns the name nearest to a wish. */
    String of(String wish) {
        String base = legal(wish);
        String name = cut(base, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String end = " (" + number + ")";
            name = cut(base, LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String legal(String wish) {
        StringBuilder name = new StringBuilder();
        wish.codePoints()
                .map(c -> c < ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0 || isHalf(c) || (c > 0xFFFD && c < 0x10000)
                        ? '_'
                        : c)
                .forEach(name::appendCodePoint);
        String stripped = name.toString().strip();
        int from = 0;
        int to = stripped.length();
        while (from < to && stripped.charAt(from) == '\'') {
            from++;
        }
        while (to > from && stripped.charAt(to - 1) == '\'') {
            to--;
        }
        return from == to ? "Sheet" : stripped.substring(from, to);
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Cuts after whole characters, and not before an apostrophe that would end the name. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        while (end > 1 && text.charAt(end - 1) == '\'') {
            end--;
        }
        return text.substring(0, end);
    }
}
