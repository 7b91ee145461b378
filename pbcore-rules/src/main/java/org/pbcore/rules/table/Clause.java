package org.pbcore.rules.table;

import java.util.List;
import java.util.stream.Stream;
import org.pbcore.model.term.Label;

/**
 * A citation: the id of a clause in the clause register, and the local rules that set what the row asks.
 *
 * @param id the id, for example {@code 2.2.2-c}
 * @param sources the places in policies of a host that set a parameter of the row, for example 某县细则第4条; empty where the
 *     built-in policies do
 */
public record Clause(String id, List<Label> sources) {
    /**
     * Copies the list.
     *
     * @param id the id
     * @param sources the places in policies of a host, empty where there are none
     */
    public Clause {
        sources = List.copyOf(sources);
    }

    /**
     * Cites a clause alone.
     *
     * @param id the id
     */
    public Clause(String id) {
        this(id, List.of());
    }

    /**
     * Cites local rules beside the clause.
     *
     * @param further their places
     * @return this clause with these sources too, each once
     */
    public Clause from(List<Label> further) {
        return new Clause(
                id, Stream.concat(sources.stream(), further.stream()).distinct().toList());
    }

    @Override
    public String toString() {
        return id;
    }
}
