package org.pbcore.reports;

import org.pbcore.model.term.Label;
import org.pbcore.rules.policy.Policy;

/**
 * The policy behind the numbers of a report.
 *
 * @param id its id, for example {@code two-new-2020}
 * @param title what people call it
 */
public record PolicyReference(String id, Label title) {
    /**
     * Names a policy.
     *
     * @param policy the policy
     * @return its id and title
     */
    public static PolicyReference of(Policy policy) {
        return new PolicyReference(policy.id(), policy.title());
    }
}
