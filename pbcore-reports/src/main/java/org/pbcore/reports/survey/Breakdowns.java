package org.pbcore.reports.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;
import org.pbcore.reports.layout.FactLabels;
import org.pbcore.rules.table.Answer;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Part;

/** Turns counted decisions into breakdowns: the first part of each table's outcome, with its undecided. */
final class Breakdowns {
    private static final Share NOTHING = new Share("NONE", new Label("不单独设置", "none of its own"), 0);
    private final FactLabels facts;
    private final LocalDate date;

    Breakdowns(FactLabels facts, LocalDate date) {
        this.facts = facts;
        this.date = date;
    }

    <D, O> Breakdown of(
            String name,
            DecisionTable<Organisation, O> table,
            SharedCounts<D> counts,
            Function<D, ? extends Decision<?>> decision) {
        Part<O, ?> part = table.parts().get(0);
        Map<String, Share> values = new LinkedHashMap<>();
        possible(table, part).forEach(share -> values.put(share.code(), share));
        Map<String, Long> missing = new LinkedHashMap<>();
        long[] undecided = new long[1];
        counts.forEach((counted, count) -> {
            Answer<?> answer = decision.apply(counted).byName().get(part.name());
            if (answer instanceof Answer.Decided<?> decided) {
                values.merge(share(decided.get(), count).code(), share(decided.get(), count), Breakdowns::sum);
            } else if (answer != null) {
                undecided[0] += count;
                answer.missing().forEach(fact -> missing.merge(fact, count, Long::sum));
            }
        });
        return new Breakdown(
                name, table.title(), List.copyOf(values.values()), new Undecided(undecided[0], named(missing)));
    }

    /** Every answer that some row gives, in the order of the vocabulary. */
    private <O> List<Share> possible(DecisionTable<Organisation, O> table, Part<O, ?> part) {
        return table.rows().stream()
                .map(row -> part.of().apply(row.outcome()))
                .distinct()
                .sorted(Comparator.comparing(Breakdowns::rank))
                .map(value -> share(value, 0))
                .toList();
    }

    @SuppressWarnings("EnumOrdinal") // for the order of the vocabulary only, never kept
    private static int rank(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Breakdowns::rank).orElse(Integer.MAX_VALUE);
        }
        return value instanceof Enum<?> constant ? constant.ordinal() : Integer.MAX_VALUE;
    }

    private Share share(Object value, long count) {
        if (value instanceof Optional<?> optional) {
            return optional.map(held -> share(held, count))
                    .orElseGet(() -> new Share(NOTHING.code(), NOTHING.label(), count));
        }
        return value instanceof Term term
                ? new Share(term.code(), term.labelOn(date), count)
                : new Share(value.toString(), new Label(value.toString(), value.toString()), count);
    }

    private static Share sum(Share one, Share other) {
        return new Share(one.code(), one.label(), one.count() + other.count());
    }

    private List<Share> named(Map<String, Long> missing) {
        return missing.entrySet().stream()
                .map(fact -> new Share(fact.getKey(), facts.of(fact.getKey()), fact.getValue()))
                .sorted(Comparator.comparingLong(Share::count).reversed().thenComparing(Share::code))
                .toList();
    }
}
