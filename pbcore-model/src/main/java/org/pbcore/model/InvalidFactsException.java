package org.pbcore.model;

/** A refusal of facts that cannot be true of anything, with the place of the first of them. */
public final class InvalidFactsException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /** The place of the fact, as a JSON pointer. */
    private final String path;

    /**
     * Makes the refusal.
     *
     * @param path the place of the fact, as a JSON pointer relative to the facts, for example {@code /socialCommittee}
     * @param message what is wrong with it, without its value
     */
    public InvalidFactsException(String path, String message) {
        super("INVALID_FACTS", path + ": " + message);
        this.path = path;
    }

    /**
     * Returns the place of the fact.
     *
     * @return a JSON pointer relative to the facts
     */
    public String path() {
        return path;
    }
}
