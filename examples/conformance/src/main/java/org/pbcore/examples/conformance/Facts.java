package org.pbcore.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The facts of a case, read and typed. */
final class Facts {
    private final String pointer;
    private final Map<String, Object> values;

    private Facts(String pointer, Map<String, Object> values) {
        this.pointer = pointer;
        this.values = values;
    }

    /** Reads the facts of a case, which may carry an id beside their own. */
    static Facts read(@Nullable JsonNode node, List<FactType.Fact> facts) {
        if (node == null || node.isNull()) {
            throw new FactsException("/facts", "facts are absent");
        }
        boolean hasOwnId = facts.stream().anyMatch(fact -> fact.name().equals("id"));
        List<FactType.Fact> all = new ArrayList<>(facts);
        if (!hasOwnId) {
            all.add(0, FactType.Fact.optional("id", FactType.TEXT));
        }
        return object(node, "/facts", all);
    }

    /** Reads an object: unknown properties first, then types in order, then absent facts in order. */
    static Facts object(JsonNode node, String pointer, List<FactType.Fact> facts) {
        if (!node.isObject()) {
            throw new FactsException(pointer, "not an object");
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String name = property.getKey();
            if (facts.stream().noneMatch(fact -> fact.name().equals(name))) {
                throw new FactsException(child(pointer, name), "unknown property");
            }
        }
        Map<String, Object> values = new HashMap<>();
        for (FactType.Fact fact : facts) {
            JsonNode value = node.path(fact.name());
            if (!value.isMissingNode() && !value.isNull()) {
                values.put(fact.name(), fact.type().read(value, child(pointer, fact.name())));
            }
        }
        for (FactType.Fact fact : facts) {
            if (fact.isRequired() && !values.containsKey(fact.name())) {
                throw new FactsException(child(pointer, fact.name()), "absent");
            }
        }
        return new Facts(pointer, values);
    }

    private static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    FactsException refusal(String name, String message) {
        return new FactsException(child(pointer, name), message);
    }

    OptionalInt count(String name) {
        return values.get(name) instanceof Integer count ? OptionalInt.of(count) : OptionalInt.empty();
    }

    Optional<Boolean> flag(String name) {
        return get(name, Boolean.class);
    }

    Optional<String> text(String name) {
        return get(name, String.class);
    }

    Optional<LocalDate> date(String name) {
        return get(name, LocalDate.class);
    }

    Optional<Facts> object(String name) {
        return get(name, Facts.class);
    }

    <T> Optional<T> get(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    <E> List<E> list(String name, Class<E> type) {
        List<?> list = get(name, List.class).orElse(List.of());
        return list.stream().map(type::cast).toList();
    }

    @SuppressWarnings("unchecked") // lists hold facts only
    List<Facts> list(String name) {
        return (List<Facts>) values.getOrDefault(name, List.of());
    }
}
