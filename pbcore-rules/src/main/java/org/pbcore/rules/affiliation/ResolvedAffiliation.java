package org.pbcore.rules.affiliation;

import java.util.List;
import java.util.Optional;

/**
 * The real body to which an organisation belongs.
 *
 * @param body the body
 * @param superiors the bodies above it, nearest first
 * @param backstop the kind that was due but has no body there, so that this one took over (2.2.3-a); empty where the
 *     body is the one that was due
 */
public record ResolvedAffiliation(PartyBody body, List<PartyBody> superiors, Optional<AffiliationBody> backstop) {
    /**
     * Copies the list.
     *
     * @param body the body
     * @param superiors the bodies above it, nearest first
     * @param backstop the kind that was due but has no body there, so that this one took over (2.2.3-a); empty where
     *     the body is the one that was due
     */
    public ResolvedAffiliation {
        superiors = List.copyOf(superiors);
    }
}
