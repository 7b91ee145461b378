package org.pbcore.rules.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pbcore.model.term.Label;

/**
 * An axis of counts: one count fact, or the sum of two.
 *
 * @param <F> the subject
 * @param name the name of the axis
 * @param label what people call it
 * @param unit the unit of the count
 * @param facts the one fact or the two summands
 */
public record CountAxis<F>(String name, Label label, Label unit, List<CountFact<F>> facts) implements Axis<F> {
    /**
     * Copies the list, and refuses sums of three counts or of one count twice.
     *
     * @param name the name of the axis
     * @param label what people call it
     * @param unit the unit of the count
     * @param facts the one fact or the two summands
     */
    public CountAxis {
        facts = List.copyOf(facts);
        Set<String> names = facts.stream().map(CountFact::name).collect(Collectors.toSet());
        boolean isCount = facts.size() == 1 && names.contains(name);
        boolean isSum = facts.size() == 2 && names.size() == 2 && !names.contains(name);
        if (!isCount && !isSum) {
            throw new TableDefectException(
                    name + ": 只能是一个计数或两个不同计数之和 neither one count nor the sum of two different ones");
        }
    }
}
