package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pbcore.rules.table.RandomTable.Outcome;

/** Answers from facts that are partly unknown, by listing every subject they could belong to. */
final class Listing {
    private final RandomTable table;
    private final List<String> facts;
    private final List<List<Object>> values = new ArrayList<>();
    private final int[] rows;

    Listing(RandomTable table) {
        this.table = table;
        this.facts = table.world().facts();
        facts.forEach(fact -> values.add(table.world().values(fact)));
        this.rows = new int[values.stream().mapToInt(List::size).reduce(1, Math::multiplyExact)];
    }

    /** A listing in which the row of every subject has been looked up. */
    static Listing of(RandomTable table) {
        Listing listing = new Listing(table);
        for (int i = 0; i < listing.rows.length; i++) {
            listing.rows[i] = table.rowOf(listing.subject(i));
        }
        return listing;
    }

    Stream<Map<String, Object>> subjects() {
        return IntStream.range(0, rows.length).mapToObj(this::subject);
    }

    private Map<String, Object> subject(int number) {
        Map<String, Object> subject = new LinkedHashMap<>();
        int rest = number;
        for (int i = 0; i < facts.size(); i++) {
            subject.put(facts.get(i), values.get(i).get(rest % values.get(i).size()));
            rest /= values.get(i).size();
        }
        return subject;
    }

    /** The numbers of the subjects that could be this one. */
    private List<Integer> completions(Map<String, Object> known) {
        List<Integer> numbers = List.of(0);
        int stride = 1;
        for (int i = 0; i < facts.size(); i++) {
            Object value = known.get(facts.get(i));
            List<Integer> more = new ArrayList<>();
            for (int place = 0; place < values.get(i).size(); place++) {
                if (value == null || value.equals(values.get(i).get(place))) {
                    for (int number : numbers) {
                        more.add(number + place * stride);
                    }
                }
            }
            numbers = more;
            stride *= values.get(i).size();
        }
        return numbers;
    }

    /** The rows that apply to subjects that could be this one. */
    Set<Integer> possible(Map<String, Object> known) {
        Set<Integer> possible = new java.util.TreeSet<>();
        completions(known).stream()
                .map(number -> rows[number])
                .filter(row -> row >= 0)
                .forEach(possible::add);
        return possible;
    }

    /** The outcomes of those rows. */
    Set<Outcome> outcomes(Map<String, Object> known) {
        Set<Outcome> outcomes = new LinkedHashSet<>();
        possible(known).forEach(row -> outcomes.add(table.rows().get(row).outcome()));
        return outcomes;
    }

    /** The unknown facts for which two legal subjects that differ in that fact alone differ in a part. */
    Set<String> matters(Map<String, Object> known, Part<Outcome, ?> part) {
        Set<String> matters = new LinkedHashSet<>();
        List<Integer> completions = completions(known);
        int stride = 1;
        for (int i = 0; i < facts.size(); i++) {
            Map<Integer, Object> seen = new HashMap<>();
            for (int number : completions) {
                if (rows[number] >= 0) {
                    int others = number - number / stride % values.get(i).size() * stride;
                    Object value =
                            part.of().apply(table.rows().get(rows[number]).outcome());
                    Object other = seen.putIfAbsent(others, value);
                    if (other != null && !other.equals(value)) {
                        matters.add(facts.get(i));
                    }
                }
            }
            stride *= values.get(i).size();
        }
        return matters;
    }
}
