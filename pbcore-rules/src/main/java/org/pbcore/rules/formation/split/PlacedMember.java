package org.pbcore.rules.formation.split;

import java.util.Optional;

/**
 * A Party member with a place in the organisation.
 *
 * @param id what the host calls the member; no name, no identity number
 * @param isFull true for a full member (正式党员), false for a probationary one (预备党员)
 * @param business the business unit (业务); those without one are taken together
 * @param shift the shift or team (班组) within the business unit; those without one are taken together
 */
public record PlacedMember(String id, boolean isFull, Optional<String> business, Optional<String> shift) {
    /** Prints no more than the kind of member. */
    @Override
    public String toString() {
        return isFull ? "PlacedMember[full]" : "PlacedMember[probationary]";
    }
}
