package org.pbcore.rules.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A value in a JSON document that knows its file and pointer, so that every refusal can name them. */
record JsonNode(String file, String pointer, @Nullable Object value) {
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");

    PolicyFormatException refusal(String message) {
        return new PolicyFormatException(file, pointer, message);
    }

    /** Refuses members other than these. */
    void allow(Set<String> names) {
        members().forEach((name, node) -> {
            if (!names.contains(name)) {
                throw node.refusal("此处没有这个键 no such key here; expected one of "
                        + names.stream().sorted().toList());
            }
        });
    }

    Optional<JsonNode> find(String name) {
        return Optional.ofNullable(members().get(name));
    }

    JsonNode get(String name) {
        return find(name).orElseThrow(() -> refusal("缺少 missing key " + name));
    }

    @SuppressWarnings("unchecked") // the reader puts nodes in maps
    Map<String, JsonNode> members() {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, JsonNode>) map;
        }
        throw refusal("应为对象 expected an object");
    }

    @SuppressWarnings("unchecked") // the reader puts nodes in lists
    List<JsonNode> elements() {
        if (value instanceof List<?> list) {
            return (List<JsonNode>) list;
        }
        throw refusal("应为数组 expected an array");
    }

    List<String> texts() {
        return elements().stream().map(JsonNode::text).toList();
    }

    boolean isObject() {
        return value instanceof Map;
    }

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw refusal("应为文字 expected a text that is not blank");
    }

    int count() {
        if (value instanceof Integer count && count >= 0) {
            return count;
        }
        throw refusal("应为非负整数 expected a whole number, zero or more");
    }

    /** A decimal number that is zero or more, written as a text so that it stays exact; one number has one form. */
    BigDecimal decimal() {
        if (!DECIMAL.matcher(text()).matches()) {
            throw refusal("应为非负小数 expected a decimal number as text, zero or more");
        }
        BigDecimal number = new BigDecimal(text()).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw refusal("应为日期 expected a date, yyyy-MM-dd");
        }
    }

    <T extends Enum<T> & Term> T term(Class<T> type) {
        return Term.find(type, text()).orElseThrow(() -> refusal("没有这个代码 no such " + type.getSimpleName()));
    }

    Label label() {
        allow(Set.of("zh", "en"));
        return new Label(get("zh").text(), get("en").text());
    }
}
