package org.pbcore.rules.fiveclears;

/** Keys of the message bundle. */
final class Messages {
    private Messages() {}

    static String template(ProblemCode problem) {
        return "{org.pbcore.rules.fiveclears." + problem.code() + "}";
    }
}
