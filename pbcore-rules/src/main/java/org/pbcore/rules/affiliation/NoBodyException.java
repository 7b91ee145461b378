package org.pbcore.rules.affiliation;

import org.pbcore.model.PbcoreException;
import org.pbcore.model.code.RegionCode;

/** A refusal to resolve an affiliation where neither the body that is due nor any backstop exists. */
public final class NoBodyException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    NoBodyException(AffiliationBody kind, RegionCode region) {
        super("NO_BODY", region.value() + " 没有 has neither " + kind.code() + " 也没有兜底组织 nor a backstop above it");
    }
}
