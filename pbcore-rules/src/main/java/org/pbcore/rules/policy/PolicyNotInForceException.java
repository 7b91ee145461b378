package org.pbcore.rules.policy;

import java.time.LocalDate;
import org.pbcore.model.PbcoreException;

/** A refusal to answer for a date on which a policy, or one of its parameters, has no value in force. */
public final class PolicyNotInForceException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    PolicyNotInForceException(String what, LocalDate date) {
        super("POLICY_NOT_IN_FORCE", what + " 在 " + date + " 无有效规定。 Nothing is in force on that day.");
    }
}
