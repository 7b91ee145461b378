package org.pbcore.ledger.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The headings and words that are understood, read from the tables beside this class. */
final class Resources {
    /** Every word, by the question it answers and with the answer. */
    static final Map<String, Map<String, String>> WORDS = words();

    /** The words for a cell that says nothing. */
    static final Vocabulary MISSING = new Vocabulary(WORDS.getOrDefault("missing", Map.of()).keySet().stream()
            .collect(Collectors.toMap(word -> word, word -> 0)));

    /** Every heading in its {@link #plain} form. */
    static final Map<String, Heading> HEADINGS = headings();

    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';

    private Resources() {}

    /** Leaves out spaces and takes full-width characters of ASCII for narrow ones. */
    static String plain(String heading) {
        var plain = new StringBuilder(heading.length());
        for (int place = 0; place < heading.length(); place++) {
            char character = heading.charAt(place);
            if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) {
                plain.append((char) (character - FULL_WIDTH_FIRST + '!'));
            } else if (!Cell.isSpace(character)) {
                plain.append(character);
            }
        }
        return plain.toString();
    }

    private static Map<String, Heading> headings() {
        var headings = new HashMap<String, Heading>();
        for (var fields : table("headings.tsv")) {
            headings.put(plain(fields[1]), new Heading(fields[0], fields[2]));
        }
        return Map.copyOf(headings);
    }

    private static Map<String, Map<String, String>> words() {
        var words = new HashMap<String, Map<String, String>>();
        for (var fields : table("words.tsv")) {
            var answers = words.computeIfAbsent(fields[0], question -> new LinkedHashMap<>());
            for (var word : fields[1].split(" ", -1)) {
                answers.put(word, fields[2]);
            }
        }
        return Map.copyOf(words);
    }

    private static List<String[]> table(String name) {
        var resource = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The question that a heading asks, and the kind of organisation that it implies or nothing. */
    record Heading(String question, String kind) {
        /** Returns the fact that the question is about: what stands before its first dot. */
        String fact() {
            int dot = question.indexOf('.');
            return dot < 0 ? question : question.substring(0, dot);
        }
    }
}
