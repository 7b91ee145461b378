package org.pbcore.model.term;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.pbcore.model.PbcoreException;

/** A refusal of a code that a vocabulary does not have. The message lists the codes it has. */
public final class UnknownTermException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    <T extends Enum<T> & Term> UnknownTermException(Class<T> type) {
        super(
                "UNKNOWN_TERM",
                type.getSimpleName() + " has no such code; it has "
                        + Arrays.stream(type.getEnumConstants()).map(Term::code).collect(Collectors.joining(", ")));
    }
}
