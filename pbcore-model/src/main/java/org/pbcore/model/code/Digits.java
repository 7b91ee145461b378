package org.pbcore.model.code;

/** The decimal digits 0 to 9 of ASCII, and no others, at known places of a text. */
final class Digits {
    private Digits() {}

    static boolean fill(String text, int from, int to) {
        for (int place = from; place < to; place++) {
            char character = text.charAt(place);
            if (character < '0' || character > '9') {
                return false;
            }
        }
        return true;
    }

    static int number(String text, int from, int to) {
        int number = 0;
        for (int place = from; place < to; place++) {
            number = 10 * number + text.charAt(place) - '0';
        }
        return number;
    }
}
