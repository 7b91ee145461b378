package org.pbcore.ledger.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the personal values that entries commit to.
 *
 * @param counts how many values are in each state; states without any are left out
 * @param suspect the positions of entries with a suspect value, the first hundred
 */
public record PersonalCheck(Map<PersonalState, Long> counts, List<Long> suspect) {
    private static final int SHOWN = 100;

    /**
     * Holds the counts.
     *
     * @param counts how many values are in each state
     * @param suspect the positions of entries with a suspect value
     */
    public PersonalCheck {
        EnumMap<PersonalState, Long> ordered = new EnumMap<>(PersonalState.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
        suspect = List.copyOf(suspect);
    }

    /**
     * Says whether every value is there, or known to have been taken away.
     *
     * @return false when a value is suspect
     */
    public boolean isSound() {
        return counts.keySet().stream().noneMatch(PersonalState::isSuspect);
    }

    /** The counting. */
    static final class Count {
        private final Map<PersonalState, Long> counts = new EnumMap<>(PersonalState.class);
        private final List<Long> suspect = new ArrayList<>();

        void add(long position, List<PersonalReading> readings) {
            boolean sound = true;
            for (PersonalReading reading : readings) {
                counts.merge(reading.state(), 1L, Long::sum);
                sound &= !reading.state().isSuspect();
            }
            if (!sound && suspect.size() < SHOWN) {
                suspect.add(position);
            }
        }

        PersonalCheck result() {
            return new PersonalCheck(counts, suspect);
        }
    }
}
