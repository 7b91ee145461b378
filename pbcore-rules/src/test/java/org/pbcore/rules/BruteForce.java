package org.pbcore.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.pbcore.model.InvalidFactsException;

/**
 * Answers for facts of which some are unknown, the slow way: completes them in every way, asks each time, and compares
 * completions that differ in one fact alone.
 */
public final class BruteForce {
    private BruteForce() {}

    /**
     * Answers.
     *
     * @param universe every value of every fact
     * @param known the known facts
     * @param answer the answers for complete facts; may refuse them
     * @return the answers as {@link AnswerText} writes them, or nothing where every completion is refused
     */
    public static Map<String, String> answers(
            Map<String, List<String>> universe,
            Map<String, String> known,
            Function<Map<String, String>, Map<String, String>> answer) {
        Map<Map<String, String>, Map<String, String>> all = new LinkedHashMap<>();
        for (Map<String, String> complete : completions(universe, known)) {
            try {
                all.put(complete, answer.apply(complete));
            } catch (InvalidFactsException refused) {
                continue;
            }
        }
        Map<String, String> answers = new LinkedHashMap<>();
        Set<String> parts = all.values().stream().findFirst().map(Map::keySet).orElse(Set.of());
        for (String part : parts) {
            Set<String> values = new LinkedHashSet<>();
            all.values().forEach(answered -> values.add(answered.get(part)));
            answers.put(
                    part,
                    values.size() == 1
                            ? values.iterator().next()
                            : "?" + String.join("+", open(universe, known, all, part)));
        }
        return answers;
    }

    private static List<String> open(
            Map<String, List<String>> universe,
            Map<String, String> known,
            Map<Map<String, String>, Map<String, String>> all,
            String part) {
        List<String> open = new ArrayList<>();
        for (String fact : new TreeSet<>(universe.keySet())) {
            if (!known.containsKey(fact)) {
                Map<Map<String, String>, String> others = new HashMap<>();
                boolean differs = all.entrySet().stream().anyMatch(entry -> {
                    Map<String, String> rest = new HashMap<>(entry.getKey());
                    rest.remove(fact);
                    String value = entry.getValue().get(part);
                    String other = others.putIfAbsent(rest, value);
                    return other != null && !other.equals(value);
                });
                if (differs) {
                    open.add(fact);
                }
            }
        }
        return open;
    }

    /** Every combination of values, the known ones as they are. */
    public static List<Map<String, String>> completions(Map<String, List<String>> universe, Map<String, String> known) {
        List<Map<String, String>> all = List.of(Map.of());
        for (Map.Entry<String, List<String>> fact : universe.entrySet()) {
            List<String> values =
                    known.containsKey(fact.getKey()) ? List.of(known.get(fact.getKey())) : fact.getValue();
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> shorter : all) {
                for (String value : values) {
                    Map<String, String> one = new LinkedHashMap<>(shorter);
                    one.put(fact.getKey(), value);
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all;
    }
}
