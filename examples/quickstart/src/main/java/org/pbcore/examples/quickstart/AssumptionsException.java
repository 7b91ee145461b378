package org.pbcore.examples.quickstart;

import org.pbcore.model.PbcoreException;

/** A refusal of an assumptions file, with file and place. */
final class AssumptionsException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    AssumptionsException(String message) {
        super("ASSUMPTIONS_FORMAT", message);
    }
}
