package org.pbcore.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.term.Term;

/** What a fact may be; reading one refuses everything else at its pointer. */
@FunctionalInterface
interface FactType {
    /** The value of a node that is neither missing nor null. */
    Object read(JsonNode node, String pointer);

    /** A count, 0 to 2147483647. */
    FactType COUNT = (node, pointer) -> {
        int count = whole(node, pointer);
        if (count < 0) {
            throw new FactsException(pointer, "a count is never negative");
        }
        return count;
    };

    /** A count as a ledger was given it, down to -2147483648. */
    FactType RAW_COUNT = FactType::whole;

    /** A yes or no. */
    FactType FLAG = (node, pointer) -> {
        if (!node.isBoolean()) {
            throw new FactsException(pointer, "not a boolean");
        }
        return node.booleanValue();
    };

    /** A text, blank or not. */
    FactType TEXT = (node, pointer) -> {
        if (!node.isTextual()) {
            throw new FactsException(pointer, "not a string");
        }
        return node.textValue();
    };

    /** A date, yyyy-MM-dd. */
    FactType DATE = (node, pointer) -> date((String) TEXT.read(node, pointer))
            .orElseThrow(() -> new FactsException(pointer, "not a date, yyyy-MM-dd"));

    /** A constant of a vocabulary. */
    static <E extends Enum<E> & Term> FactType term(Class<E> type) {
        return (node, pointer) -> Term.find(type, (String) TEXT.read(node, pointer))
                .orElseThrow(() -> new FactsException(pointer, "not a constant of " + type.getSimpleName()));
    }

    /** An object with facts of its own. */
    static FactType object(List<Fact> facts) {
        return (node, pointer) -> Facts.object(node, pointer, facts);
    }

    /** A list of objects, taken in order. */
    static FactType list(List<Fact> facts) {
        return (node, pointer) -> {
            if (!node.isArray()) {
                throw new FactsException(pointer, "not a list");
            }
            List<Facts> elements = new ArrayList<>();
            for (JsonNode element : node) {
                elements.add(Facts.object(element, pointer + "/" + elements.size(), facts));
            }
            return elements;
        };
    }

    /** A date written yyyy-MM-dd, from year 1. */
    static Optional<LocalDate> date(String text) {
        if (text.length() != "yyyy-MM-dd".length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() > 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static int whole(JsonNode node, String pointer) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new FactsException(pointer, "not a whole number in range");
        }
        return node.intValue();
    }

    /**
     * A fact of a rule.
     *
     * @param name the name
     * @param type what it may be
     * @param isRequired whether its absence is invalid
     */
    record Fact(String name, FactType type, boolean isRequired) {
        static Fact optional(String name, FactType type) {
            return new Fact(name, type, false);
        }

        static Fact required(String name, FactType type) {
            return new Fact(name, type, true);
        }
    }
}
