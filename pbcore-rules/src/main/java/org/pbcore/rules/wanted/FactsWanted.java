package org.pbcore.rules.wanted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Fact;
import org.pbcore.rules.table.OpenPart;
import org.pbcore.rules.table.OpenParts;

/**
 * Ranks unknown facts by the open answers they would decide.
 *
 * <p>An <em>open answer</em> is a part that unknown facts of a subject leave undecided. A set of facts decides it for
 * certain where, whatever they turn out to be, every completion of what stays unknown gives one answer; completions
 * that contradict themselves are left aside. Facts that decide only together are asked for together.
 *
 * <pre>{@code
 * FactsWanted<Organisation> wanted = FactsWanted.over(rulebook);
 * organisations.forEach(wanted::add);
 * wanted.ranking().cellsToDecide(95);      // so many cells decide 95 % of the open answers
 * }</pre>
 *
 * <p>Subjects pass one by one and are not kept: what is kept grows with the ways of being open, of which there are few.
 * Not thread-safe: give each thread its own and merge them.
 *
 * @param <F> the subject
 */
public final class FactsWanted<F> {
    private final List<? extends DecisionTable<F, ?>> tables;
    private final List<OpenParts<F>> finders = new ArrayList<>();
    private final FactMasks masks;
    private final Map<List<OpenPart>, Wanted> known = new HashMap<>();
    private final IdentityHashMap<Wanted, Long> counts = new IdentityHashMap<>();
    private long subjects;

    private FactsWanted(List<? extends DecisionTable<F, ?>> tables) {
        this.tables = List.copyOf(tables);
        this.tables.forEach(table -> finders.add(new OpenParts<>(table)));
        this.masks = new FactMasks(this.tables.stream()
                .flatMap(table -> table.axes().stream())
                .flatMap(axis -> axis.facts().stream())
                .map(Fact::name)
                .distinct()
                .toList());
    }

    /**
     * Begins with no organisation, over every rule of a rulebook that answers of organisations.
     *
     * @param rulebook the rulebook
     * @return nothing wanted yet
     */
    public static FactsWanted<Organisation> over(Rulebook rulebook) {
        return new FactsWanted<>(rulebook.organisationTables());
    }

    /**
     * Begins with no subject, over tables of any rules.
     *
     * @param <F> the subject
     * @param tables the tables
     * @return nothing wanted yet
     */
    public static <F> FactsWanted<F> over(List<? extends DecisionTable<F, ?>> tables) {
        return new FactsWanted<>(tables);
    }

    /**
     * Says what is open about a subject, without counting it.
     *
     * @param subject the subject
     * @return the open parts and what to ask for, most answers a fact first
     * @throws org.pbcore.model.InvalidFactsException when the facts contradict each other
     */
    public Wanted of(F subject) {
        List<OpenPart> open = new ArrayList<>();
        for (OpenParts<F> finder : finders) {
            open.addAll(finder.of(subject));
        }
        return known.computeIfAbsent(open, this::wanted);
    }

    /**
     * Counts a subject.
     *
     * @param subject the subject
     * @return what is open about it
     * @throws org.pbcore.model.InvalidFactsException when the facts contradict each other
     */
    public Wanted add(F subject) {
        Wanted wanted = of(subject);
        subjects++;
        if (!wanted.open().isEmpty()) {
            counts.merge(wanted, 1L, Long::sum);
        }
        return wanted;
    }

    /**
     * Counts everybody whom another one counted.
     *
     * @param other one over the same tables; unchanged
     * @throws IllegalArgumentException when it is over other tables
     */
    public void merge(FactsWanted<F> other) {
        if (!other.tables.equals(tables)) {
            throw new IllegalArgumentException("over other tables");
        }
        subjects += other.subjects;
        other.counts.forEach(
                (wanted, count) -> counts.merge(known.computeIfAbsent(wanted.open(), this::wanted), count, Long::sum));
    }

    /**
     * Ranks the facts of everybody counted so far; counting can go on.
     *
     * @return the ranking by fact, and how many cells decide how much
     */
    public FactsRanking ranking() {
        return FactsRanking.of(subjects, counts, masks);
    }

    private Wanted wanted(List<OpenPart> open) {
        List<GreedyCover.Open> answers = open.stream()
                .map(part -> new GreedyCover.Open(masks.of(part), 1))
                .toList();
        List<Wanted.Step> steps = GreedyCover.of(answers).stream()
                .map(step -> new Wanted.Step(
                        masks.names(step.facts()),
                        step.decided().stream().map(open::get).toList()))
                .toList();
        return new Wanted(open, steps);
    }
}
