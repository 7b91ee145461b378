package org.pbcore.ledger.linkage;

import java.util.List;
import java.util.Optional;

/**
 * What is known to be, or may be, the organisation that was asked for.
 *
 * @param exact the key of the organisation with the same credit code
 * @param candidates organisations of a like name, those with the strongest reason and no others, in order of their
 *     keys; none beside an exact one
 */
public record Link(Optional<String> exact, List<Candidate> candidates) {
    /** Nothing is like it. */
    static final Link NONE = new Link(Optional.empty(), List.of());

    /**
     * Copies the candidates.
     *
     * @param exact the key of the organisation with the same credit code
     * @param candidates organisations of a like name
     */
    public Link {
        candidates = List.copyOf(candidates);
    }
}
