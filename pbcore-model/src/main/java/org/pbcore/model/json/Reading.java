package org.pbcore.model.json;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.InvalidFactsException;

/**
 * What a property takes, and how a token becomes it; the same for both generations of Jackson.
 *
 * @param type the type without its optional
 * @param isOptional whether null leaves it unknown
 */
record Reading(Class<?> type, boolean isOptional) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    static Reading of(Class<?> raw, @Nullable Class<?> content) {
        if (raw == OptionalInt.class) {
            return new Reading(int.class, true);
        }
        return raw == Optional.class && content != null ? new Reading(content, true) : new Reading(raw, false);
    }

    /** The value of null: unknown, where that may be. */
    Object none(String path) {
        if (!isOptional) {
            throw refusal(path);
        }
        return type == int.class ? OptionalInt.empty() : Optional.empty();
    }

    /** The value of a whole number; empty where it is longer than any that is taken. */
    Object whole(OptionalLong number, String path) {
        boolean isCount = type == int.class || type == Integer.class;
        if (!isCount || number.isEmpty() || number.getAsLong() != (int) number.getAsLong()) {
            throw refusal(path);
        }
        int count = (int) number.getAsLong();
        return isOptional ? OptionalInt.of(count) : (Object) count;
    }

    Object flag(boolean value, String path) {
        if (type != boolean.class && type != Boolean.class) {
            throw refusal(path);
        }
        return isOptional ? Optional.of(value) : (Object) value;
    }

    Object text(String text, String path) {
        Optional<?> value = Optional.empty();
        if (type == LocalDate.class) {
            value = date(text);
        } else if (type.isEnum()) {
            value = Stream.of(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst();
        }
        if (value.isEmpty()) {
            throw refusal(path);
        }
        return isOptional ? value : value.get();
    }

    InvalidFactsException refusal(String path) {
        return new InvalidFactsException(path, expected());
    }

    private String expected() {
        if (type.isEnum()) {
            return "应为代码之一 expected one of "
                    + Stream.of(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList();
        }
        if (type == LocalDate.class) {
            return "应为日期 expected a date, yyyy-MM-dd";
        }
        return type == int.class || type == Integer.class
                ? "应为整数 expected a whole number"
                : "应为 true 或 false expected true or false";
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
