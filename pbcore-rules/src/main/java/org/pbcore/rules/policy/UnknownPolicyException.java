package org.pbcore.rules.policy;

import java.util.Collection;
import org.pbcore.model.PbcoreException;

/** A refusal of a policy id that nothing is known of. The message lists the known ones. */
public final class UnknownPolicyException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    UnknownPolicyException(Collection<String> known) {
        super("UNKNOWN_POLICY", "没有这个政策 no such policy; known: " + String.join(", ", known));
    }
}
