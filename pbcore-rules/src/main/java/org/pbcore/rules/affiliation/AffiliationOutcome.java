package org.pbcore.rules.affiliation;

import java.util.List;
import java.util.Optional;

/**
 * Where a Party organisation belongs: exactly one affiliation, and further edges that never carry statistics.
 *
 * @param affiliation the body it belongs to
 * @param through the body through which it belongs there; empty where it is direct
 * @param jointLeadership who leads it as well
 * @param backstop whether it is there because it has no other home (兜底管理)
 */
public record AffiliationOutcome(
        AffiliationBody affiliation,
        Optional<Intermediary> through,
        List<FurtherEdge> jointLeadership,
        boolean backstop) {
    /**
     * Copies the list.
     *
     * @param affiliation the body it belongs to
     * @param through the body through which it belongs there; empty where it is direct
     * @param jointLeadership who leads it as well
     * @param backstop whether it is there because it has no other home (兜底管理)
     */
    public AffiliationOutcome {
        jointLeadership = List.copyOf(jointLeadership);
    }

    static AffiliationOutcome social(AffiliationBody committee) {
        return new AffiliationOutcome(
                committee, Optional.empty(), List.of(FurtherEdge.LOCAL_COMMITTEE_OR_TOWNSHIP), false);
    }

    static AffiliationOutcome through(AffiliationBody body, Intermediary through) {
        return new AffiliationOutcome(body, Optional.of(through), List.of(), false);
    }

    static AffiliationOutcome backstop(AffiliationBody body) {
        return new AffiliationOutcome(body, Optional.empty(), List.of(), true);
    }
}
