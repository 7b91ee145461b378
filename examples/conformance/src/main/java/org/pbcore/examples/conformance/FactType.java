package org.pbcore.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.term.Term;

/** What a fact may be: reading one refuses everything else at its pointer, its schema says the same. */
interface FactType {
    /** A count, 0 to 2147483647. */
    FactType COUNT = new Whole(0, Integer.MAX_VALUE);

    /** A count of at least one. */
    FactType POSITIVE = new Whole(1, Integer.MAX_VALUE);

    /** A count as a ledger was given it, down to -2147483648. */
    FactType RAW_COUNT = new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** A whole percentage, 0 to 100. */
    FactType PERCENT = new Whole(0, 100);

    /** Metres along an axis of a map, on either side of its origin. */
    FactType METRES = new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** Full members of a unit that has too few for a branch of its own. */
    FactType FEW_MEMBERS = new Whole(0, 2);

    /** A code of GB/T 4754: a letter A to T and two to four digits. */
    FactType INDUSTRY = new Industry();

    /** A yes or no. */
    FactType FLAG = new Flag();

    /** A text, blank or not. */
    FactType TEXT = new Text();

    /** A date, yyyy-MM-dd. */
    FactType DATE = new Day();

    /** The value of a node that is neither missing nor null. */
    Object read(JsonNode node, String pointer);

    /** The JSON Schema of what is read. */
    ObjectNode schema();

    /** A constant of a vocabulary. */
    static <E extends Enum<E> & Term> FactType term(Class<E> type) {
        return new Constant<>(type);
    }

    /** An object with facts of its own. */
    static FactType object(List<Fact> facts) {
        return new ObjectOf(facts);
    }

    /** A list of objects, taken in order. */
    static FactType list(List<Fact> facts) {
        return list(facts, element -> {});
    }

    /**
     * A list of objects, taken in order; what holds between the facts of one is checked before the next one is read.
     */
    static FactType list(List<Fact> facts, Consumer<Facts> relations) {
        return new ListOf(facts, relations);
    }

    /** A list of constants of a vocabulary. */
    static <E extends Enum<E> & Term> FactType terms(Class<E> type) {
        return new ConstantsOf(new Constant<>(type));
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

    private static ObjectNode type(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    /** The closed schema of an object with these facts. */
    static ObjectNode schema(List<Fact> facts) {
        ObjectNode schema = type("object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (Fact fact : facts) {
            ObjectNode one = fact.type().schema();
            if (fact.isRequired()) {
                required.add(fact.name());
            } else {
                orNull(one);
            }
            properties.set(fact.name(), one);
        }
        schema.set("required", required);
        return schema.put("additionalProperties", false);
    }

    private static void orNull(ObjectNode schema) {
        JsonNode type = schema.get("type");
        schema.putArray("type").add(type).add("null");
        if (schema.has("enum")) {
            schema.withArray("enum").addNull();
        }
    }

    /**
     * A whole number between two others.
     *
     * @param least the least
     * @param greatest the greatest
     */
    record Whole(int least, int greatest) implements FactType {
        @Override
        public Object read(JsonNode node, String pointer) {
            if (!node.isIntegralNumber()
                    || !node.canConvertToInt()
                    || node.intValue() < least
                    || node.intValue() > greatest) {
                throw new FactsException(pointer, "not a whole number in range");
            }
            return node.intValue();
        }

        @Override
        public ObjectNode schema() {
            return type("integer").put("minimum", least).put("maximum", greatest);
        }
    }

    /** A yes or no. */
    record Flag() implements FactType {
        @Override
        public Object read(JsonNode node, String pointer) {
            if (!node.isBoolean()) {
                throw new FactsException(pointer, "not a boolean");
            }
            return node.booleanValue();
        }

        @Override
        public ObjectNode schema() {
            return type("boolean");
        }
    }

    /** A text. */
    record Text() implements FactType {
        @Override
        public Object read(JsonNode node, String pointer) {
            if (!node.isTextual()) {
                throw new FactsException(pointer, "not a string");
            }
            return node.textValue();
        }

        @Override
        public ObjectNode schema() {
            return type("string");
        }
    }

    /** An industry code. */
    record Industry() implements FactType {
        @Override
        public Object read(JsonNode node, String pointer) {
            String text = (String) TEXT.read(node, pointer);
            if (!IndustryCode.isWellFormed(text)) {
                throw new FactsException(pointer, "not an industry code, a letter A-T and 2 to 4 digits");
            }
            return new IndustryCode(text);
        }

        @Override
        public ObjectNode schema() {
            return type("string").put("pattern", "^[A-T][0-9]{2,4}$");
        }
    }

    /** A date. */
    record Day() implements FactType {
        @Override
        public Object read(JsonNode node, String pointer) {
            return date((String) TEXT.read(node, pointer))
                    .orElseThrow(() -> new FactsException(pointer, "not a date, yyyy-MM-dd"));
        }

        @Override
        public ObjectNode schema() {
            return type("string").put("format", "date").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
        }
    }

    /**
     * A constant.
     *
     * @param <E> the vocabulary
     * @param type the vocabulary
     */
    record Constant<E extends Enum<E> & Term>(Class<E> type) implements FactType {
        @Override
        public Object read(JsonNode node, String pointer) {
            return Term.find(type, (String) TEXT.read(node, pointer))
                    .orElseThrow(() -> new FactsException(pointer, "not a constant of " + type.getSimpleName()));
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = FactType.type("string");
            ArrayNode constants = schema.putArray("enum");
            for (E constant : type.getEnumConstants()) {
                constants.add(constant.code());
            }
            return schema;
        }
    }

    /**
     * An object.
     *
     * @param facts its facts
     */
    record ObjectOf(List<Fact> facts) implements FactType {
        @Override
        public Object read(JsonNode node, String pointer) {
            return Facts.object(node, pointer, facts);
        }

        @Override
        public ObjectNode schema() {
            return FactType.schema(facts);
        }
    }

    /**
     * A list of objects.
     *
     * @param facts the facts of one of them
     * @param relations refuses one whose facts contradict each other
     */
    record ListOf(List<Fact> facts, Consumer<Facts> relations) implements FactType {
        @Override
        public Object read(JsonNode node, String pointer) {
            if (!node.isArray()) {
                throw new FactsException(pointer, "not a list");
            }
            List<Facts> elements = new ArrayList<>();
            for (JsonNode element : node) {
                Facts one = Facts.object(element, pointer + "/" + elements.size(), facts);
                relations.accept(one);
                elements.add(one);
            }
            return elements;
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = type("array");
            schema.set("items", FactType.schema(facts));
            return schema;
        }
    }

    /**
     * A list of constants.
     *
     * @param constant what an element may be
     */
    record ConstantsOf(Constant<?> constant) implements FactType {
        @Override
        public Object read(JsonNode node, String pointer) {
            if (!node.isArray()) {
                throw new FactsException(pointer, "not a list");
            }
            List<Object> constants = new ArrayList<>();
            for (JsonNode element : node) {
                constants.add(constant.read(element, pointer + "/" + constants.size()));
            }
            return constants;
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = type("array");
            schema.set("items", constant.schema());
            return schema;
        }
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
