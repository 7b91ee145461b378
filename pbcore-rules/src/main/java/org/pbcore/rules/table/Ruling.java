package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a rule family says of a subject: the decisions of its tables. */
public interface Ruling {
    /**
     * Returns the decisions.
     *
     * @return one for each table of the family
     */
    List<Decision<?>> decisions();

    /**
     * Returns the answer to every part.
     *
     * @return the answers by name of the part, in the order of the tables
     */
    default Map<String, Answer<?>> answers() {
        Map<String, Answer<?>> answers = new LinkedHashMap<>();
        decisions().forEach(decision -> answers.putAll(decision.byName()));
        return answers;
    }

    /**
     * Returns the rows that decided.
     *
     * @return the rows of every table of which at least one part is decided
     */
    default List<Row<?, ?>> grounds() {
        List<Row<?, ?>> grounds = new ArrayList<>();
        decisions().forEach(decision -> grounds.addAll(decision.grounds()));
        return grounds;
    }

    /**
     * Says whether every part is decided.
     *
     * @return true where no unknown fact matters
     */
    default boolean isDecided() {
        return decisions().stream().allMatch(decision -> decision.missing().isEmpty());
    }

    /**
     * Returns what is said as maps, lists, texts, numbers and flags that any JSON writer takes, in the shape of
     * conformance protocol 1.
     *
     * @return {@code outcome} with each part by its name (codes of constants; null where the part is open, or nothing),
     *     {@code undecided} with the facts that matter to each open part, {@code because} with row, clause and modality
     *     of each row that decided; unmodifiable
     */
    default Map<String, Object> asMap() {
        return AnswerMap.of(answers(), grounds());
    }
}
