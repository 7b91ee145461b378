package org.pbcore.rules.points;

import java.time.LocalDate;

/** Something that happened, or that is taken back. Events are told apart by their ids alone. */
public sealed interface PointsEvent {
    /**
     * Returns what the host calls it.
     *
     * @return the id, never given to two different events
     */
    String id();

    /**
     * Something that a member did. Who it was does not stand in {@code toString}.
     *
     * @param id what the host calls it
     * @param member the id of the member
     * @param item the id of the item or veto
     * @param on the day
     * @param times how often on that day; never negative
     */
    record Scored(String id, String member, String item, LocalDate on, int times) implements PointsEvent {
        @Override
        public String toString() {
            return "Scored[id=" + id + ", item=" + item + ", on=" + on + ", times=" + times + "]";
        }
    }

    /**
     * Takes an event back, whichever of the two arrives first. It has no date; an event that never arrives is no error,
     * and a reversal cannot be taken back.
     *
     * @param id what the host calls it
     * @param reverses the id of the event that is taken back
     */
    record Reversal(String id, String reverses) implements PointsEvent {}
}
