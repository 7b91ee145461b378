package org.pbcore.ledger.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that answer one question, found without making a string of the cell. */
final class Vocabulary {
    /** The meaning of a word that is none of these. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int PLACES_PER_WORD = 4;
    private static final int MULTIPLIER = 31;
    private static final int SPREAD = 16;

    private final @Nullable String[] words;
    private final int[] meanings;
    private final int longest;

    Vocabulary(Map<String, Integer> meaningOfWord) {
        int capacity = Integer.highestOneBit(meaningOfWord.size() * PLACES_PER_WORD) << 1;
        words = new @Nullable String[capacity];
        meanings = new int[capacity];
        longest = meaningOfWord.keySet().stream().mapToInt(String::length).max().orElse(0);
        meaningOfWord.forEach(this::put);
    }

    /** Returns what the characters mean, or {@link #UNKNOWN}. */
    int meaning(char[] buffer, int from, int to) {
        int length = to - from;
        if (length > longest) {
            return UNKNOWN;
        }
        int hash = 0;
        for (int place = from; place < to; place++) {
            hash = MULTIPLIER * hash + buffer[place];
        }
        int slot = slot(hash);
        for (var word = words[slot]; word != null; word = words[slot]) {
            if (isAt(word, buffer, from, length)) {
                return meanings[slot];
            }
            slot = slot + 1 & words.length - 1;
        }
        return UNKNOWN;
    }

    private void put(String word, int meaning) {
        int slot = slot(word.hashCode());
        while (words[slot] != null) {
            slot = slot + 1 & words.length - 1;
        }
        words[slot] = word;
        meanings[slot] = meaning;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> SPREAD) & words.length - 1;
    }

    private static boolean isAt(String word, char[] buffer, int from, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int place = 0; place < length; place++) {
            if (word.charAt(place) != buffer[from + place]) {
                return false;
            }
        }
        return true;
    }
}
