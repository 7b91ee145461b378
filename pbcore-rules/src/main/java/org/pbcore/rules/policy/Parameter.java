package org.pbcore.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Modality;

/**
 * A dated number or word of a policy.
 *
 * @param file the document that sets it
 * @param name the name, for example {@code formation.fullMembers}
 * @param citation where it stands
 * @param values its values, earliest first, without overlap
 */
record Parameter(String file, String name, Citation citation, List<Value> values) {
    Parameter {
        values = List.copyOf(values);
    }

    /**
     * A value over a stretch of days.
     *
     * @param from the first day
     * @param to the last day; empty where it goes on
     * @param content what it holds by type, as the shape of the parameter asks: one each of {@link Bound},
     *     {@link Modality}, {@link LimitStrength}, {@link Share}, {@link Deadline}, {@link Count} or {@link Terms}
     */
    record Value(LocalDate from, Optional<LocalDate> to, Map<Class<?>, Object> content) {
        Value {
            content = Map.copyOf(content);
        }

        /** What it holds of a type. */
        <T> Optional<T> find(Class<T> type) {
            return Optional.ofNullable(content.get(type)).map(type::cast);
        }

        /** This value, ending on a day where it has no end of its own. */
        Value until(LocalDate last) {
            return new Value(from, Optional.of(to.orElse(last)), content);
        }

        boolean holds(LocalDate date) {
            return !date.isBefore(from) && to.map(last -> !date.isAfter(last)).orElse(true);
        }
    }

    /**
     * Codes of a value.
     *
     * @param codes the codes, in the order of the policy
     */
    record Terms(List<String> codes) {
        Terms {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A day by which something is done.
     *
     * @param by the last day
     */
    record Deadline(LocalDate by) {}

    /**
     * A number that something is counted with.
     *
     * @param value the number, zero or more
     */
    record Count(int value) {}

    Optional<Value> on(LocalDate date) {
        return values.stream().filter(value -> value.holds(date)).findFirst();
    }
}
