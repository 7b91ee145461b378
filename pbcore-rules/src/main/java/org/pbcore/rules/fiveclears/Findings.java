package org.pbcore.rules.fiveclears;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** At most one problem an item, packed: three bits an item, zero for none. */
@SuppressWarnings("EnumOrdinal") // packed and unpacked here only, never kept
final class Findings {
    private static final int BITS = 3;
    private static final long MASK = (1L << BITS) - 1;
    private static final ClearItem[] ITEMS = ClearItem.values();
    private static final ProblemCode[] CODES = ProblemCode.values();

    private Findings() {}

    static long of(ClearItem item, ProblemCode problem) {
        return (problem.ordinal() + 1L) << shift(item);
    }

    static long mask(ClearItem item) {
        return MASK << shift(item);
    }

    static Optional<ProblemCode> at(long findings, ClearItem item) {
        int code = (int) (findings >>> shift(item) & MASK);
        return code == 0 ? Optional.empty() : Optional.of(CODES[code - 1]);
    }

    static List<Problem> problems(FiveClears fiveClears, long findings) {
        List<Problem> problems = new ArrayList<>();
        for (ClearItem item : ITEMS) {
            at(findings, item).ifPresent(code -> problems.add(new Problem(fiveClears.clearOf(item), item, code)));
        }
        return problems;
    }

    private static int shift(ClearItem item) {
        return BITS * item.ordinal();
    }
}
