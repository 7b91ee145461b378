package org.pbcore.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Decision;

/**
 * Why two metrics differ over one population, organisation by organisation.
 *
 * @param one the name of a metric
 * @param other the name of the other
 * @param differences the organisations that stand differently, in the order given
 */
public record Bridge(String one, String other, List<Difference> differences) {
    /**
     * Copies the list.
     *
     * @param one the name of a metric
     * @param other the name of the other
     * @param differences the organisations that stand differently, in the order given
     */
    public Bridge {
        differences = List.copyOf(differences);
    }

    /**
     * An organisation that stands differently in two metrics.
     *
     * @param organisation its id
     * @param one where it stands in the one; empty where undecided
     * @param other where it stands in the other; empty where undecided
     * @param why what decided in each, in words
     */
    public record Difference(String organisation, Optional<Standing> one, Optional<Standing> other, Label why) {}

    static Bridge of(Metric one, Metric other, Iterable<Organisation> population) {
        List<Difference> differences = new ArrayList<>();
        for (Organisation organisation : population) {
            Decision<Standing> a = one.table().decide(organisation);
            Decision<Standing> b = other.table().decide(organisation);
            if (!a.outcome().equals(b.outcome())) {
                Label why = one.table()
                        .explain(organisation)
                        .text()
                        .plus(new Label("", " "))
                        .plus(other.table().explain(organisation).text());
                differences.add(new Difference(organisation.getId(), a.outcome(), b.outcome(), why));
            }
        }
        return new Bridge(one.name(), other.name(), differences);
    }

    /**
     * Returns how many organisations stand in one place by the one metric and in another place by the other.
     *
     * @param from where they stand in the one; empty for undecided
     * @param to where they stand in the other; empty for undecided
     * @return their number
     */
    public long count(Optional<Standing> from, Optional<Standing> to) {
        return differences.stream()
                .filter(difference ->
                        difference.one().equals(from) && difference.other().equals(to))
                .count();
    }
}
