package org.pbcore.rules.policy;

import org.pbcore.model.PbcoreException;

/** A refusal of a rule that a policy does not answer. */
public final class RuleNotAnsweredException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the refusal.
     *
     * @param rule the name of the rule
     * @param policy the id of the policy
     */
    public RuleNotAnsweredException(String rule, String policy) {
        super("UNKNOWN_RULE", "政策 " + policy + " 不回答规则 " + rule + "。 The policy does not answer this rule.");
    }
}
