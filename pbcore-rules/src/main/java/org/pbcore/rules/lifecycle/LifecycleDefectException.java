package org.pbcore.rules.lifecycle;

import org.pbcore.model.PbcoreException;

/** A refusal of a lifecycle with a state that cannot be reached or closed, or a step with two meanings. */
public final class LifecycleDefectException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    LifecycleDefectException(String message) {
        super("LIFECYCLE_DEFECT", message);
    }
}
