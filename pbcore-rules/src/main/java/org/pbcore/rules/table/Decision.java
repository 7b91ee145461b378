package org.pbcore.rules.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a table says of a subject: outcome, row and clause, or what is still possible and which facts would decide it.
 *
 * <p>Immutable and shared: in one table the same answer is the same object.
 *
 * @param <O> the outcome
 */
public final class Decision<O> {
    private final List<Row<?, O>> rows;
    private final List<Part<O, ?>> parts;
    private final List<Answer<?>> answers;
    private final Optional<O> outcome;

    Decision(List<Row<?, O>> rows, List<Part<O, ?>> parts, List<Answer<?>> answers) {
        this.rows = List.copyOf(rows);
        this.parts = List.copyOf(parts);
        this.answers = List.copyOf(answers);
        O first = rows.get(0).outcome();
        this.outcome =
                rows.stream().allMatch(row -> row.outcome().equals(first)) ? Optional.of(first) : Optional.empty();
    }

    /**
     * Returns the rows that apply.
     *
     * @return one row where the facts are known; where some are unknown, every row that a completion of them reaches,
     *     in the order of the table
     */
    public List<Row<?, O>> rows() {
        return rows;
    }

    /**
     * Returns the outcome as a whole.
     *
     * @return the outcome, or empty where completions of the unknown facts differ
     */
    public Optional<O> outcome() {
        return outcome;
    }

    /**
     * Returns the answer to one part.
     *
     * @param <P> the part
     * @param part a part of this table
     * @return the value, or the facts that would decide it
     */
    @SuppressWarnings("unchecked") // answers stand in the order of the parts, each of its part's type
    public <P> Answer<P> answer(Part<O, P> part) {
        return (Answer<P>) answers.get(parts.indexOf(part));
    }

    /**
     * Returns the answer of a table of one part.
     *
     * @return the outcome, or the facts that would decide it
     */
    @SuppressWarnings("unchecked") // a table that names no part answers its whole outcome
    public Answer<O> answer() {
        return (Answer<O>) answers.get(0);
    }

    /**
     * Returns the answers to all parts.
     *
     * @return the answers by name of the part
     */
    public Map<String, Answer<?>> byName() {
        Map<String, Answer<?>> named = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            named.put(parts.get(i).name(), answers.get(i));
        }
        return named;
    }

    /**
     * Returns the unknown facts that matter to any part.
     *
     * @return the names, each once
     */
    public List<String> missing() {
        return answers.stream()
                .flatMap(answer -> answer.missing().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns the rows as grounds, where at least one part is decided.
     *
     * @return rows that decided; empty where nothing is decided
     */
    public List<Row<?, O>> grounds() {
        return answers.stream().anyMatch(Answer::isDecided) ? rows : List.of();
    }

    /**
     * Returns what is said as maps, lists, texts, numbers and flags that any JSON writer takes.
     *
     * @return the same shape as {@link Ruling#asMap()}, of this table alone
     */
    public Map<String, Object> asMap() {
        return AnswerMap.of(byName(), grounds());
    }

    @Override
    public String toString() {
        return outcome.<Object>map(decided -> decided).orElse("undecided") + " "
                + rows.stream().map(Row::id).toList();
    }
}
