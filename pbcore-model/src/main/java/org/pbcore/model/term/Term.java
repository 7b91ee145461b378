package org.pbcore.model.term;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A constant of the field's vocabulary: what files hold, and what people read.
 *
 * <p>Implemented by enums. The code is the constant's name; it never changes once released.
 */
public interface Term {
    /**
     * Returns the constant's name, as {@link Enum#name()} gives it.
     *
     * @return the name
     */
    String name();

    /**
     * Returns what people read.
     *
     * @return the label in Chinese and English
     */
    Label label();

    /**
     * Returns what people read on a day, by the bundled {@link DatedLabels}: bodies are renamed, codes stay.
     *
     * @param date the day
     * @return the name of that day in Chinese and English; {@link #label()} where none is dated
     */
    default Label labelOn(LocalDate date) {
        return DatedLabels.bundled().labelOn(this, date);
    }

    /**
     * Returns what JSON, tables and databases hold.
     *
     * @return the code, the same as the name
     */
    default String code() {
        return name();
    }

    /**
     * Finds a constant by its code.
     *
     * @param <T> the vocabulary
     * @param type the vocabulary
     * @param code the code, exactly as written
     * @return the constant, or empty when no constant has this code
     */
    static <T extends Enum<T> & Term> Optional<T> find(Class<T> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }

    /**
     * Returns the constant of a code.
     *
     * @param <T> the vocabulary
     * @param type the vocabulary
     * @param code the code, exactly as written
     * @return the constant
     * @throws UnknownTermException when no constant has this code; the message lists the known ones
     */
    static <T extends Enum<T> & Term> T of(Class<T> type, String code) {
        return find(type, code).orElseThrow(() -> new UnknownTermException(type));
    }
}
