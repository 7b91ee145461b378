package org.pbcore.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What decides an open part, against the completions of random tables gone through one by one. */
class OpenPartsProperties {
    @Property(tries = 300)
    void openParts_ofAnySubject_areDecidedByWhatAListOfAllCompletionsSays(
            @ForAll(supplier = RandomTable.Tables.class) RandomTable random) {
        DecisionTable<Map<String, Object>, RandomTable.Outcome> table = random.build();
        OpenParts<Map<String, Object>> finder = new OpenParts<>(table);
        Set<String> asked = new TreeSet<>();
        table.axes().forEach(axis -> axis.facts().forEach(fact -> asked.add(fact.name())));
        for (int i = 0; i < 8; i++) {
            Map<String, Object> subject = random.world().subject(random.random(), 2);
            List<Map<String, Object>> completions = completions(random, asked, subject);
            if (completions.isEmpty()) {
                continue;
            }
            Map<String, List<List<String>>> expected = new TreeMap<>();
            Map<String, Set<String>> sometimes = new TreeMap<>();
            for (Part<RandomTable.Outcome, ?> part : RandomTable.PARTS) {
                List<Set<String>> sets = minimal(random, asked, subject, completions, part);
                if (!sets.get(0).isEmpty()) {
                    expected.put(part.name(), sorted(sets));
                    sometimes.put(part.name(), sometimes(random, asked, subject, completions, part));
                }
            }

            Map<String, List<List<String>>> found = new TreeMap<>();
            Map<String, Set<String>> foundSometimes = new TreeMap<>();
            finder.of(subject).forEach(open -> {
                found.put(
                        open.part(),
                        sorted(open.sets().stream().map(TreeSet::new).toList()));
                foundSometimes.put(open.part(), new TreeSet<>(open.sometimes()));
                assertThat(table.decide(subject).byName().get(open.part()).isDecided())
                        .isFalse();
            });
            assertThat(found).as("%s of %s", subject, random).isEqualTo(expected);
            assertThat(foundSometimes).as("%s of %s", subject, random).isEqualTo(sometimes);
        }
    }

    private static List<Map<String, Object>> completions(
            RandomTable random, Set<String> asked, Map<String, Object> subject) {
        List<Map<String, Object>> all = List.of(new HashMap<>(subject));
        for (String fact : random.world().facts()) {
            if (!subject.containsKey(fact)) {
                List<Object> values = asked.contains(fact)
                        ? random.world().values(fact)
                        : random.world().values(fact).subList(0, 1);
                List<Map<String, Object>> longer = new ArrayList<>();
                for (Map<String, Object> one : all) {
                    for (Object value : values) {
                        Map<String, Object> more = new HashMap<>(one);
                        more.put(fact, value);
                        longer.add(more);
                    }
                }
                all = longer;
            }
        }
        return all.stream().filter(one -> random.rowOf(one) >= 0).toList();
    }

    /** The smallest sets that settle a part. */
    private static List<Set<String>> minimal(
            RandomTable random,
            Set<String> asked,
            Map<String, Object> subject,
            List<Map<String, Object>> completions,
            Part<RandomTable.Outcome, ?> part) {
        List<Set<String>> subsets = new ArrayList<>(List.of(Set.of()));
        for (String fact : asked) {
            if (!subject.containsKey(fact)) {
                for (Set<String> set : List.copyOf(subsets)) {
                    Set<String> more = new HashSet<>(set);
                    more.add(fact);
                    subsets.add(more);
                }
            }
        }
        subsets.sort(Comparator.comparing(Set::size));
        List<Set<String>> minimal = new ArrayList<>();
        for (Set<String> set : subsets) {
            if (minimal.stream().noneMatch(set::containsAll)
                    && outcomes(random, completions, part, set).values().stream()
                            .allMatch(one -> one.size() == 1)) {
                minimal.add(set);
            }
        }
        return minimal;
    }

    private static Set<String> sometimes(
            RandomTable random,
            Set<String> asked,
            Map<String, Object> subject,
            List<Map<String, Object>> completions,
            Part<RandomTable.Outcome, ?> part) {
        Set<String> sometimes = new TreeSet<>();
        for (String fact : asked) {
            if (!subject.containsKey(fact)
                    && outcomes(random, completions, part, Set.of(fact)).values().stream()
                            .anyMatch(one -> one.size() == 1)) {
                sometimes.add(fact);
            }
        }
        return sometimes;
    }

    /** The values that are left for each combination of values of some facts. */
    private static Map<Map<String, Object>, Set<Object>> outcomes(
            RandomTable random,
            List<Map<String, Object>> completions,
            Part<RandomTable.Outcome, ?> part,
            Set<String> facts) {
        Map<Map<String, Object>, Set<Object>> outcomes = new HashMap<>();
        for (Map<String, Object> one : completions) {
            Map<String, Object> told = new HashMap<>(one);
            told.keySet().retainAll(facts);
            outcomes.computeIfAbsent(told, key -> new HashSet<>())
                    .add(part.of().apply(random.rows().get(random.rowOf(one)).outcome()));
        }
        return outcomes;
    }

    private static List<List<String>> sorted(List<? extends Set<String>> sets) {
        return sets.stream()
                .map(set -> set.stream().sorted().toList())
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }
}
