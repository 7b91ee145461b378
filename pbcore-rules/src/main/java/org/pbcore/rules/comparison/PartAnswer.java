package org.pbcore.rules.comparison;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pbcore.model.term.Term;
import org.pbcore.rules.table.Answer;

/**
 * The answer to a part, as a code that can be compared, counted and written.
 *
 * @param code the code of the answer; several joined by {@code +}, {@code -} for none, {@code ?} where it is undecided
 */
public record PartAnswer(String code) implements Comparable<PartAnswer> {
    private static final PartAnswer UNDECIDED = new PartAnswer("?");

    static PartAnswer of(Answer<?> answer) {
        return answer instanceof Answer.Decided<?> decided ? new PartAnswer(code(decided.get())) : UNDECIDED;
    }

    /**
     * Says whether it is an answer.
     *
     * @return false where unknown facts leave it undecided
     */
    public boolean isDecided() {
        return !equals(UNDECIDED);
    }

    @Override
    public int compareTo(PartAnswer other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    static String code(Object value) {
        if (value instanceof Term term) {
            return term.code();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(PartAnswer::code).orElse("-");
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty()
                    ? "-"
                    : several.stream().map(PartAnswer::code).collect(Collectors.joining("+"));
        }
        return value.toString();
    }
}
