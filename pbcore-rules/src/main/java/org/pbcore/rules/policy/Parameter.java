package org.pbcore.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Modality;

/**
 * A dated number or word of a policy.
 *
 * @param name the name, for example {@code formation.fullMembers}
 * @param citation where it stands
 * @param values its values, earliest first, without overlap
 */
record Parameter(String name, Citation citation, List<Value> values) {
    Parameter {
        values = List.copyOf(values);
    }

    /**
     * A value over a stretch of days.
     *
     * @param from the first day
     * @param to the last day; empty where it goes on
     */
    record Value(
            LocalDate from,
            Optional<LocalDate> to,
            Optional<Bound> bound,
            Optional<Modality> modality,
            Optional<LimitStrength> strength,
            List<String> terms) {
        Value {
            terms = List.copyOf(terms);
        }

        /** This value, ending on a day where it has no end of its own. */
        Value until(LocalDate last) {
            return new Value(from, Optional.of(to.orElse(last)), bound, modality, strength, terms);
        }

        boolean holds(LocalDate date) {
            return !date.isBefore(from) && to.map(last -> !date.isAfter(last)).orElse(true);
        }
    }

    Optional<Value> on(LocalDate date) {
        return values.stream().filter(value -> value.holds(date)).findFirst();
    }
}
