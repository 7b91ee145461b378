package org.pbcore.examples.conformance;

/** A fact that is none, with its pointer. */
final class FactsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    FactsException(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }
}
