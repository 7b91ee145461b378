package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Enumerates the boundary cases of one table. */
final class BoundaryCases<F, O> {
    private final DecisionTable<F, O> table;
    private final Cuts<F> cuts;
    private final List<Fact<F>> facts;
    private final List<List<Optional<Object>>> values = new ArrayList<>();

    BoundaryCases(DecisionTable<F, O> table) {
        this.table = table;
        this.cuts = new Cuts<>(table.conditions());
        this.facts = table.grid().facts();
        facts.forEach(fact -> values.add(values(fact)));
    }

    Stream<BoundaryCase<O>> stream() {
        long cases = values.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
        return LongStream.range(0, cases).mapToObj(this::one).flatMap(Optional::stream);
    }

    private Optional<BoundaryCase<O>> one(long number) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        int[] place = new int[facts.size()];
        long stride = 1;
        for (int i = facts.size() - 1; i >= 0; i--) {
            place[i] = (int) (number / stride % values.get(i).size());
            stride *= values.get(i).size();
        }
        for (int i = 0; i < place.length; i++) {
            String name = facts.get(i).name();
            values.get(i).get(place[i]).ifPresent(value -> chosen.put(name, value));
        }
        Object cell = table.at(chosen);
        return cell instanceof Refusal<?>
                ? Optional.empty()
                : Optional.of(new BoundaryCase<>(chosen, table.accepted(cell)));
    }

    /** The values of a fact that matter, and unknown. */
    private List<Optional<Object>> values(Fact<F> fact) {
        List<Optional<Object>> all = new ArrayList<>();
        if (fact.constants().isEmpty()) {
            counts(fact).forEach(count -> all.add(Optional.of((int) count)));
        } else {
            fact.constants().forEach(constant -> all.add(Optional.of(constant)));
        }
        all.add(Optional.empty());
        return all;
    }

    private LongStream counts(Fact<F> fact) {
        LongStream all = around(fact.name());
        for (States<F> states : table.grid().axes()) {
            List<? extends Fact<F>> summands = states.axis().facts();
            int summand = states.indexOf(fact);
            if (summands.size() == 2 && summand >= 0) {
                long[] others = around(summands.get(1 - summand).name()).toArray();
                all = LongStream.concat(
                        all,
                        around(states.axis().name())
                                .flatMap(sum -> LongStream.of(others).map(other -> sum - other)));
            }
        }
        return all.filter(count -> count >= 0 && count <= Integer.MAX_VALUE)
                .sorted()
                .distinct();
    }

    /** Zero, and every cut of an axis with its two neighbours. */
    private LongStream around(String axis) {
        LongStream beside = cuts.on(axis).flatMap(cut -> LongStream.of(cut - 1, cut, cut + 1));
        return LongStream.concat(LongStream.of(0), beside)
                .filter(count -> count >= 0)
                .distinct();
    }
}
