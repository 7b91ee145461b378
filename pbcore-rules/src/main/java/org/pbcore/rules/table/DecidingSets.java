package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which unknown facts settle a value: over all completions, listed with the last fact changing fastest.
 *
 * <p>Sets of facts are bit masks in the order of the facts.
 */
final class DecidingSets {
    private final List<String> facts;
    private final int[] lengths;
    private final int[] values;

    /** Takes the value of every completion; a negative one is left aside. */
    DecidingSets(List<String> facts, int[] lengths, int[] values) {
        this.facts = facts;
        this.lengths = lengths;
        this.values = values;
    }

    /** The smallest sets that settle the value whatever their facts turn out to be: none holds another. */
    List<List<String>> minimal() {
        List<Integer> found = new ArrayList<>();
        IntStream.range(0, 1 << lengths.length)
                .boxed()
                .sorted(Comparator.comparing(Integer::bitCount))
                .forEach(mask -> {
                    if (found.stream().noneMatch(smaller -> (smaller & mask) == smaller) && settles(mask)) {
                        found.add(mask);
                    }
                });
        return found.stream().map(this::names).toList();
    }

    /** The facts that alone settle the value where they turn out to have one value or another. */
    List<String> sometimes() {
        List<String> names = new ArrayList<>();
        for (int fact = 0; fact < lengths.length; fact++) {
            if (Arrays.stream(seen(1 << fact)).anyMatch(value -> value >= 0)) {
                names.add(facts.get(fact));
            }
        }
        return names;
    }

    private boolean settles(int mask) {
        return Arrays.stream(seen(mask)).noneMatch(value -> value == SEVERAL);
    }

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    /** For every combination of values of some facts the one value that is left, or that there are none or several. */
    private int[] seen(int mask) {
        int size = 1;
        for (int fact = 0; fact < lengths.length; fact++) {
            size *= (mask >> fact & 1) == 1 ? lengths[fact] : 1;
        }
        int[] seen = new int[size];
        Arrays.fill(seen, NONE);
        for (int completion = 0; completion < values.length; completion++) {
            if (values[completion] >= 0) {
                int group = group(mask, completion);
                int known = seen[group];
                seen[group] = known == NONE || known == values[completion] ? values[completion] : SEVERAL;
            }
        }
        return seen;
    }

    /** The number of a completion among those that differ in these facts only. */
    private int group(int mask, int completion) {
        int rest = completion;
        int group = 0;
        int stride = 1;
        for (int fact = lengths.length - 1; fact >= 0; fact--) {
            if ((mask >> fact & 1) == 1) {
                group += rest % lengths[fact] * stride;
                stride *= lengths[fact];
            }
            rest /= lengths[fact];
        }
        return group;
    }

    private List<String> names(int mask) {
        return IntStream.range(0, lengths.length)
                .filter(fact -> (mask >> fact & 1) == 1)
                .mapToObj(facts::get)
                .toList();
    }
}
