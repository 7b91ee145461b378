package org.pbcore.rules.affiliation;

import org.pbcore.model.PbcoreException;

/** A refusal of bodies that do not form a tree: a cycle, an unknown superior, or one id twice. */
public final class InvalidBodyRegisterException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    InvalidBodyRegisterException(String message) {
        super("INVALID_BODY_REGISTER", message);
    }
}
