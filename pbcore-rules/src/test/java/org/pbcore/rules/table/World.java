package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/**
 * A few facts about subjects that are maps: counts, a choice and a flag. A name that is not in the map is unknown.
 *
 * @param counts the names of the counts
 * @param choices the names of the choices and their constants
 * @param maxCut the greatest number at which tables over these facts cut a count; they cut sums up to twice as high
 */
record World(List<String> counts, Map<String, List<?>> choices, int maxCut) {
    /** The vocabulary of the choice. */
    enum Colour implements Term {
        RED,
        GREEN,
        BLUE;

        @Override
        public Label label() {
            return new Label(name(), name());
        }
    }

    private static final Label PERSONS = new Label("名", "persons");

    /** A world of one to four counts; the more there are, the lower the cuts, so that every subject can be listed. */
    static World random(Random random) {
        int size = 1 + random.nextInt(4);
        Map<String, List<?>> choices = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            choices.put("colour", List.of(Colour.values()));
        }
        if (random.nextBoolean()) {
            choices.put("flag", List.of(false, true));
        }
        return new World(
                List.of("a", "b", "c", "d").subList(0, size),
                choices,
                List.of(6, 6, 3, 2).get(size - 1));
    }

    List<String> facts() {
        List<String> facts = new ArrayList<>(counts);
        facts.addAll(choices.keySet());
        return facts;
    }

    /** Every value of a fact that a table could tell from another one, and a few more. */
    List<Object> values(String fact) {
        if (choices.containsKey(fact)) {
            return List.copyOf(choices.get(fact));
        }
        List<Object> values = new ArrayList<>();
        for (int count = 0; count <= 2 * maxCut + 3; count++) {
            values.add(count);
        }
        return values;
    }

    /** Axes for one table: sums share no summand, and a summand has an axis of its own or not. */
    List<Axis<Map<String, Object>>> axes(Random random) {
        List<Axis<Map<String, Object>>> axes = new ArrayList<>();
        List<String> singles = new ArrayList<>(counts);
        Collections.shuffle(singles, random);
        List<String> own = new ArrayList<>();
        while (!singles.isEmpty()) {
            String first = singles.remove(0);
            if (!singles.isEmpty() && random.nextInt(3) > 0) {
                String second = singles.remove(0);
                axes.add(Axis.sum(first + "+" + second, label(first + "+" + second), count(first), count(second)));
                own.addAll(List.of(first, second).subList(random.nextInt(2), 1 + random.nextInt(2)));
            } else {
                own.add(first);
            }
        }
        own.forEach(fact -> axes.add(count(fact)));
        if (choices.containsKey("colour")) {
            axes.add(Axis.choice(
                    "colour", label("colour"), Colour.class, map -> Optional.ofNullable((Colour) map.get("colour"))));
        }
        if (choices.containsKey("flag")) {
            axes.add(Axis.flag("flag", label("flag"), map -> Optional.ofNullable((Boolean) map.get("flag"))));
        }
        Collections.shuffle(axes, random);
        return axes;
    }

    static CountAxis<Map<String, Object>> count(String name) {
        return Axis.count(
                name,
                label(name),
                PERSONS,
                map -> map.get(name) instanceof Integer known ? OptionalInt.of(known) : OptionalInt.empty());
    }

    /** A subject whose every fact is unknown once in {@code oneIn} times. */
    Map<String, Object> subject(Random random, int oneIn) {
        Map<String, Object> subject = new LinkedHashMap<>();
        for (String fact : facts()) {
            if (random.nextInt(oneIn) > 0) {
                List<Object> values = values(fact);
                subject.put(fact, values.get(random.nextInt(values.size())));
            }
        }
        return subject;
    }

    private static Label label(String name) {
        return new Label("项" + name, name);
    }
}
