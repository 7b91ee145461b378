package org.pbcore.rules.points;

/**
 * Whoever is rated: a member, or a Party organisation. The id does not stand in {@code toString}.
 *
 * @param id what the host calls it; no name
 * @param isExempt whether it has points but no stars, for example by age or long illness
 */
public record PointsMember(String id, boolean isExempt) {
    @Override
    public String toString() {
        return "PointsMember[isExempt=" + isExempt + "]";
    }
}
