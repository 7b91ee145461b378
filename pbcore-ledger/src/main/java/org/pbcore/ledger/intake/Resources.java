package org.pbcore.ledger.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The headings and words that are understood, read from the tables beside this class. */
final class Resources {
    /** Every word, by the question it answers and with the answer. */
    static final Map<String, Map<String, String>> WORDS = words();

    /** The words for a cell that says nothing. */
    static final Vocabulary MISSING = new Vocabulary(WORDS.getOrDefault("missing", Map.of()).keySet().stream()
            .collect(Collectors.toMap(word -> word, word -> 0)));

    /** The words that begin a row below the table. */
    private static final Set<String> FOOTERS =
            WORDS.getOrDefault("footer", Map.of()).keySet();

    private static final char STEP = '>';
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final String QUOTES = "\"“”‘’";

    /** Spellings that mean the same in headings. */
    private static final List<String[]> SPELLINGS = table("spellings.tsv");

    /** Every heading in its {@link #plain} form, behind its group or alone where that is clear. */
    static final Map<String, Heading> HEADINGS = headings();

    private Resources() {}

    /** Tells whether a text is, up to its colon, a word that begins a row below the table. */
    static boolean isFooter(String text) {
        var plain = plain(text);
        int colon = plain.indexOf(':');
        return FOOTERS.contains(colon < 0 ? plain : plain.substring(0, colon));
    }

    /**
     * Leaves out spaces and quotes, takes full-width characters of ASCII for narrow ones, and one spelling of several.
     */
    static String plain(String heading) {
        var plain = new StringBuilder(heading.length());
        for (int place = 0; place < heading.length(); place++) {
            char character = heading.charAt(place);
            if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) {
                plain.append((char) (character - FULL_WIDTH_FIRST + '!'));
            } else if (!Cell.isSpace(character) && QUOTES.indexOf(character) < 0) {
                plain.append(character);
            }
        }
        var text = plain.toString();
        for (var spelling : SPELLINGS) {
            text = text.replace(spelling[0], spelling[1]);
        }
        return text;
    }

    /**
     * Finds a heading below its groups, widest first: with as many of its groups as the tables know, or alone, or in
     * the group of the column before it.
     */
    static @Nullable Heading heading(List<String> path, String groupBefore) {
        var parts = path.stream().map(Resources::plain).toList();
        for (int from = 0; from < parts.size(); from++) {
            var known = HEADINGS.get(String.join(">", parts.subList(from, parts.size())));
            if (known != null) {
                return known;
            }
        }
        for (var group : parts.subList(0, parts.size() - 1)) {
            var known = HEADINGS.get(group + STEP + parts.get(parts.size() - 1));
            if (known != null) {
                return known;
            }
        }
        return HEADINGS.get(plain(groupBefore) + STEP + parts.get(parts.size() - 1));
    }

    private static Map<String, Heading> headings() {
        var headings = new HashMap<String, Heading>();
        var alone = new HashMap<String, Heading>();
        var unclear = new HashSet<String>();
        for (var fields : table("headings.tsv")) {
            var heading = new Heading(fields[0], fields[1], fields[2], fields[3]);
            var leaf = plain(heading.heading());
            if (heading.group().isEmpty()) {
                headings.put(leaf, heading);
            } else {
                headings.put(plain(heading.group()) + STEP + leaf, heading);
                var other = alone.putIfAbsent(leaf, heading);
                if (other != null && !other.question().equals(heading.question())) {
                    unclear.add(leaf);
                }
            }
        }
        alone.keySet().removeAll(unclear);
        alone.forEach(headings::putIfAbsent);
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

    /** Reads a table beside this class, without its first line. */
    static List<String[]> table(String name) {
        var resource = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A heading and what it asks.
     *
     * @param question the questions that it asks, with a plus between them
     * @param group the heading above it that makes it clear, or nothing
     * @param heading the heading as the tables spell it
     * @param kind the kind of organisation that it implies, or nothing
     */
    record Heading(String question, String group, String heading, String kind) {
        /** Returns the questions. */
        List<String> questions() {
            return List.of(question.split("\\+", -1));
        }

        /** Returns what the column is called among further facts. */
        String key() {
            return group.isEmpty() ? heading : group + " > " + heading;
        }

        /** Returns the fact that a question is about: what stands before its first dot. */
        static String fact(String question) {
            int dot = question.indexOf('.');
            return dot < 0 ? question : question.substring(0, dot);
        }
    }
}
