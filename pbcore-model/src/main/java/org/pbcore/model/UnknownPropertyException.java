package org.pbcore.model;

/** A refusal of a JSON property that its type does not have. */
public final class UnknownPropertyException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the refusal.
     *
     * @param property the name of the property
     */
    public UnknownPropertyException(String property) {
        super("UNKNOWN_PROPERTY", "no property " + property);
    }
}
