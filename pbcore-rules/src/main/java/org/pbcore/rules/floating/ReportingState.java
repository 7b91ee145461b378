package org.pbcore.rules.floating;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Which of the three reports a floating member has made. */
public enum ReportingState implements Term {
    /** 均未报告. */
    NOTHING_REPORTED("均未报告", "nothing"),
    /** 已报告去向. */
    DEPARTURE_REPORTED("已报告去向", "departure", ReportKind.DEPARTURE),
    /** 只报告了到达情况. */
    ARRIVAL_REPORTED("只报告了到达情况", "arrival only", ReportKind.ARRIVAL),
    /** 只报告了身份. */
    IDENTITY_REPORTED("只报告了身份", "identity only", ReportKind.IDENTITY),
    /** 已报告去向、到达情况. */
    IDENTITY_MISSING("未报告身份", "departure and arrival", ReportKind.DEPARTURE, ReportKind.ARRIVAL),
    /** 已报告去向、身份. */
    ARRIVAL_MISSING("未报告到达情况", "departure and identity", ReportKind.DEPARTURE, ReportKind.IDENTITY),
    /** 已报告到达情况、身份. */
    DEPARTURE_MISSING("未报告去向", "arrival and identity", ReportKind.ARRIVAL, ReportKind.IDENTITY),
    /** 三项均已报告. */
    ALL_REPORTED("三项均已报告", "all three", ReportKind.values());

    private final Label label;
    private final List<ReportKind> made;

    ReportingState(String chinese, String english, ReportKind... made) {
        this.label = new Label(chinese, english);
        this.made = List.of(made);
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns the reports that were made.
     *
     * @return the kinds, in their order
     */
    public List<ReportKind> made() {
        return made;
    }

    /**
     * Returns the reports that are missing.
     *
     * @return the kinds, in their order
     */
    public List<ReportKind> missing() {
        return List.copyOf(EnumSet.complementOf(setOf(made)));
    }

    /** The state after one more report. */
    ReportingState with(ReportKind kind) {
        Set<ReportKind> all = setOf(made);
        all.add(kind);
        return of(all);
    }

    /** The state of these reports. */
    static ReportingState of(Set<ReportKind> made) {
        return Arrays.stream(values())
                .filter(state -> setOf(state.made).equals(made))
                .findFirst()
                .orElseThrow();
    }

    private static EnumSet<ReportKind> setOf(List<ReportKind> kinds) {
        EnumSet<ReportKind> set = EnumSet.noneOf(ReportKind.class);
        set.addAll(kinds);
        return set;
    }
}
