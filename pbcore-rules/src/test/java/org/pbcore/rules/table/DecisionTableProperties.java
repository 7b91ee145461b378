package org.pbcore.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.table.RandomTable.Outcome;
import org.pbcore.rules.table.RandomTable.Tables;

/** A table answers as its rows, read one after the other, would. */
class DecisionTableProperties {
    @Property(tries = 300)
    void decide_knownFacts_isTheRowThatHolds(@ForAll(supplier = Tables.class) RandomTable table) {
        DecisionTable<Map<String, Object>, Outcome> built = table.build();
        for (int i = 0; i < 100; i++) {
            Map<String, Object> subject = table.world().subject(table.random(), Integer.MAX_VALUE);
            if (i % 10 == 0) {
                table.world().counts().forEach(count -> subject.put(count, huge(table)));
            }
            int row = table.rowOf(subject);
            if (row < 0) {
                assertRefused(built, table, subject);
            } else {
                Decision<Outcome> decision = built.decide(subject);
                assertThat(decision.rows()).extracting(Row::id).containsExactly("r" + idOf(table, row));
                assertThat(decision.outcome()).contains(table.rows().get(row).outcome());
                assertThat(decision.missing()).isEmpty();
                assertThat(built.explain(subject).decision()).isSameAs(decision);
            }
        }
    }

    private static int huge(RandomTable table) {
        return Integer.MAX_VALUE - table.random().nextInt(2) * table.random().nextInt(Integer.MAX_VALUE);
    }

    private static String idOf(RandomTable table, int row) {
        return table.rows().get(row).id().substring(1);
    }

    private static void assertRefused(
            DecisionTable<Map<String, Object>, Outcome> built, RandomTable table, Map<String, Object> subject) {
        List<String> refusals = table.refusals().stream()
                .filter(refusal -> refusal.holds(subject))
                .map(refusal -> "/" + refusal.id())
                .toList();
        assertThatThrownBy(() -> built.decide(subject))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class, e -> assertThat(e.path()).isEqualTo(refusals.get(0)));
        assertThatThrownBy(() -> built.explain(subject)).isInstanceOf(InvalidFactsException.class);
    }

    @Property(tries = 400)
    void decide_unknownFacts_isWhatEveryCompletionSays(@ForAll(supplier = Tables.class) RandomTable table) {
        DecisionTable<Map<String, Object>, Outcome> built = table.build();
        Listing listing = Listing.of(table);
        for (int i = 0; i < 20; i++) {
            Map<String, Object> subject = table.world().subject(table.random(), 2);
            Set<Integer> possible = listing.possible(subject);
            if (possible.isEmpty()) {
                assertThatThrownBy(() -> built.decide(subject)).isInstanceOf(InvalidFactsException.class);
                continue;
            }
            Decision<Outcome> decision = built.decide(subject);
            assertThat(decision.rows())
                    .as("%s of %s", subject, table)
                    .extracting(Row::id)
                    .containsExactlyElementsOf(possible.stream()
                            .map(row -> table.rows().get(row).id())
                            .toList());
            for (Part<Outcome, ?> part : RandomTable.PARTS) {
                assertAnswer(decision.answer(part), listing, subject, part, table);
            }
            Set<Outcome> outcomes = listing.outcomes(subject);
            assertThat(decision.outcome().isPresent()).isEqualTo(outcomes.size() == 1);
            assertThat(built.explain(subject).decision()).isSameAs(decision);
        }
    }

    private static void assertAnswer(
            Answer<?> answer, Listing listing, Map<String, Object> subject, Part<Outcome, ?> part, RandomTable table) {
        List<?> values = listing.outcomes(subject).stream()
                .map(outcome -> (Object) part.of().apply(outcome))
                .distinct()
                .toList();
        assertThat(answer.isDecided()).as("%s of %s", subject, table).isEqualTo(values.size() == 1);
        if (answer.isDecided()) {
            assertThat((Object) answer.value().orElseThrow()).isEqualTo(values.get(0));
            assertThat(answer.missing()).isEmpty();
        } else {
            assertThat(answer.value()).isEmpty();
            assertThat(answer.missing())
                    .as("%s at %s of %s", part.name(), subject, table)
                    .containsExactlyInAnyOrderElementsOf(listing.matters(subject, part));
        }
    }

    @Property(tries = 250)
    void explain_anySubject_listsTheNearestChangeForEachOtherOutcome(
            @ForAll(supplier = Tables.class) RandomTable table) {
        DecisionTable<Map<String, Object>, Outcome> built = table.build();
        Listing listing = Listing.of(table);
        for (int i = 0; i < 10; i++) {
            Map<String, Object> subject = table.world().subject(table.random(), 5);
            Set<Outcome> now = listing.outcomes(subject);
            if (now.isEmpty()) {
                continue;
            }
            List<Explanation.Change<Outcome>> changes = built.explain(subject).changes();
            if (now.size() > 1) {
                assertThat(changes).isEmpty();
                continue;
            }
            Map<Outcome, Long> listed = new LinkedHashMap<>();
            for (Explanation.Change<Outcome> change : changes) {
                Map<String, Object> changed = new HashMap<>(subject);
                assertThat(changed.put(change.fact(), change.to())).isEqualTo(change.from());
                assertThat(listing.outcomes(changed))
                        .containsExactly(change.row().outcome());
                assertThat(built.decide(changed).rows().get(0)).isEqualTo(change.row());
                assertThat(listed.put(change.row().outcome(), distance(change.from(), change.to())))
                        .isNull();
            }
            assertThat(listed).as("%s of %s", subject, table).isEqualTo(nearest(listing, table.world(), subject));
            assertThat(List.copyOf(listed.values())).isSorted();
        }
    }

    /** For each other outcome the length of the shortest step of one known fact that surely gives it. */
    private static Map<Outcome, Long> nearest(Listing listing, World world, Map<String, Object> subject) {
        Map<Outcome, Long> nearest = new HashMap<>();
        subject.forEach((fact, from) -> world.values(fact).forEach(to -> {
            Map<String, Object> changed = new HashMap<>(subject);
            changed.put(fact, to);
            Set<Outcome> outcomes = listing.outcomes(changed);
            if (outcomes.size() == 1) {
                nearest.merge(outcomes.iterator().next(), distance(from, to), Math::min);
            }
        }));
        nearest.remove(listing.outcomes(subject).iterator().next());
        return nearest;
    }

    private static long distance(Object from, Object to) {
        return from instanceof Integer a && to instanceof Integer b ? Math.abs(b - a) : 1;
    }

    @Property(tries = 200)
    void findings_anySubject_areEveryAxisAgainstEveryRow(@ForAll(supplier = Tables.class) RandomTable table) {
        DecisionTable<Map<String, Object>, Outcome> built = table.build();
        Map<String, Object> subject = table.world().subject(table.random(), 3);
        Explanation<Outcome> explanation;
        try {
            explanation = built.explain(subject);
        } catch (InvalidFactsException refused) {
            return;
        }
        assertThat(explanation.findings())
                .hasSize(built.axes().size() * explanation.decision().rows().size());
        assertThat(new TreeSet<>(explanation.findings().stream()
                        .map(Explanation.Finding::row)
                        .toList()))
                .isEqualTo(
                        built.axes().isEmpty()
                                ? Set.of()
                                : new TreeSet<>(explanation.decision().rows().stream()
                                        .map(Row::id)
                                        .toList()));
    }
}
