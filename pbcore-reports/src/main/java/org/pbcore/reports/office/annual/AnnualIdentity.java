package org.pbcore.reports.office.annual;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What ought to be equal in the annual table, or between two of them. */
public enum AnnualIdentity implements Term {
    /** The total is the sum of its columns. */
    COLUMNS("总数＝各列之和", "total = sum of columns"),
    /** Units are formed alone, jointly, or not. */
    UNITS("单位数＝单独建立＋联合建立＋未建立", "units = alone + joint + not formed"),
    /** Formed alone is the sum of its tiers. */
    ALONE("单独建立＝党委＋总支部＋支部", "alone = committees + general branches + branches"),
    /** Not formed is the sum of its parts. */
    NOT_FORMED("未建立＝应建未建＋党小组＋个别党员＋没有党员", "not formed = should have + group + single members + none"),
    /** A part is no more than its whole. */
    PART("其中数不大于总数", "a part is no more than its whole"),
    /** A number that was reported is the one computed. */
    REPORTED("填报数＝计算数", "reported = computed"),
    /** The end of last year is the start of this one. */
    YEARS("上年年末数＝本年年初数", "last year's end = this year's start");

    private final Label label;

    AnnualIdentity(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
