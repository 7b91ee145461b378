package org.pbcore.rules.policy;

import java.util.Optional;
import java.util.Set;
import org.pbcore.rules.table.Bound;

/** What a parameter is made of; each shape allows its own keys. */
enum Shape {
    /** A bound with the force of what follows from reaching it. */
    BOUND,
    /** A bound that should be kept, with how firmly. */
    LIMIT,
    /** A bound alone: the number that a word of the plan stands for. */
    THRESHOLD,
    /** The force of a norm without a number. */
    MODALITY,
    /** A list of codes, in order. */
    TERMS,
    /** A share that is reached at least, with the force of reaching it. */
    SHARE,
    /** A last day, which belongs to it, with the force of keeping it. */
    DEADLINE,
    /** Flat rates by the size of a base, with the force of paying them. */
    BRACKETS,
    /** A least and a most sum, with the force of keeping to them. */
    AMOUNTS,
    /** A number that something is counted with. */
    NUMBER;

    Set<String> keys() {
        return switch (this) {
            case BOUND -> Set.of("atLeast", "atMost", "moreThan", "fewerThan", "modality");
            case LIMIT -> Set.of("atLeast", "atMost", "moreThan", "fewerThan", "strength");
            case THRESHOLD -> Set.of("atLeast", "atMost", "moreThan", "fewerThan");
            case MODALITY -> Set.of("modality");
            case TERMS -> Set.of("terms");
            case SHARE -> Set.of("share", "modality");
            case DEADLINE -> Set.of("by", "modality");
            case BRACKETS -> Set.of("brackets", "modality");
            case AMOUNTS -> Set.of("least", "most", "modality");
            case NUMBER -> Set.of("number");
        };
    }

    /** What is wrong with a bound: what is reached from a number on is not reached at zero, and is reached by some. */
    Optional<String> fault(Bound bound) {
        if (this != BOUND && this != THRESHOLD) {
            return Optional.empty();
        }
        if (bound.admits(0)) {
            return Optional.of("0 也达到，应为1以上的起点 zero reaches it: expected a number from which on, one or more");
        }
        return bound.admits(Integer.MAX_VALUE) ? Optional.empty() : Optional.of("任何人数都达不到 no count reaches it");
    }
}
