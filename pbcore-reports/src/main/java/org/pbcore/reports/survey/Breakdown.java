package org.pbcore.reports.survey;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * How organisations divide over the answers to one question.
 *
 * @param name the name of the question, for example {@code duty}
 * @param title what people call it
 * @param values every answer that the rule can give, in the order of the vocabulary, even where nobody got it
 * @param undecided those without an answer
 */
public record Breakdown(String name, Label title, List<Share> values, Undecided undecided) {
    /**
     * Copies the list.
     *
     * @param name the name of the question, for example {@code duty}
     * @param title what people call it
     * @param values every answer that the rule can give, in the order of the vocabulary, even where nobody got it
     * @param undecided those without an answer
     */
    public Breakdown {
        values = List.copyOf(values);
    }

    /**
     * Returns how many got an answer.
     *
     * @param code the code of the answer
     * @return the organisations; zero where the rule never gives it
     */
    public long count(String code) {
        return values.stream()
                .filter(value -> value.code().equals(code))
                .mapToLong(Share::count)
                .sum();
    }

    /**
     * Returns how many were asked.
     *
     * @return the decided and the undecided together
     */
    public long total() {
        return undecided.count() + values.stream().mapToLong(Share::count).sum();
    }
}
