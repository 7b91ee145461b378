package org.pbcore.rules.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pbcore.model.term.Label;

/**
 * Flat rates by the size of a base: the rate of the bracket that the base falls in holds for the whole base.
 *
 * @param brackets the brackets, lowest first; each ends where the next begins, and the last has no end
 */
public record RateBrackets(List<Bracket> brackets) {
    /**
     * Copies and checks the brackets.
     *
     * @param brackets the brackets, lowest first
     * @throws IllegalArgumentException when they do not rise, or another than the last has no end
     */
    public RateBrackets {
        brackets = List.copyOf(brackets);
        if (!rises(brackets)) {
            throw new IllegalArgumentException("brackets rise, and only the last has no end");
        }
    }

    /**
     * A bracket.
     *
     * @param atMost the largest base in it, which belongs to it; empty for the last
     * @param percent the rate, in percent of the whole base
     */
    public record Bracket(Optional<BigDecimal> atMost, BigDecimal percent) {}

    /**
     * Finds the bracket of a base.
     *
     * @param base the base, zero or more
     * @return the first bracket whose end the base does not cross
     */
    public Bracket of(BigDecimal base) {
        return brackets.stream()
                .filter(bracket ->
                        bracket.atMost().map(end -> base.compareTo(end) <= 0).orElse(true))
                .findFirst()
                .orElseThrow();
    }

    /** The brackets in words. */
    Label label() {
        return new Label(
                brackets.stream()
                        .map(bracket -> bracket.atMost()
                                        .map(end -> end.toPlainString() + "元以下")
                                        .orElse("以上") + bracket.percent().toPlainString() + "%")
                        .collect(Collectors.joining("，")),
                brackets.stream()
                        .map(bracket -> bracket.atMost()
                                        .map(end -> "up to " + end.toPlainString() + " ")
                                        .orElse("above ")
                                + bracket.percent().toPlainString() + "%")
                        .collect(Collectors.joining(", ")));
    }

    static boolean rises(List<Bracket> brackets) {
        BigDecimal before = BigDecimal.ZERO;
        for (Bracket bracket : brackets.subList(0, Math.max(0, brackets.size() - 1))) {
            if (bracket.atMost().isEmpty() || bracket.atMost().get().compareTo(before) <= 0) {
                return false;
            }
            before = bracket.atMost().get();
        }
        return !brackets.isEmpty() && brackets.get(brackets.size() - 1).atMost().isEmpty();
    }
}
