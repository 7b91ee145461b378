package org.pbcore.ledger.intake;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What can be wrong with a row, a cell or a heading of a survey. */
public enum ProblemCode implements Term {
    /** The row has more or fewer fields than the heading. */
    FIELD_COUNT(Severity.ERROR, "列数与表头不符", "the number of fields differs from the heading"),
    /** The row has bytes that are no characters of the file's encoding. */
    UNDECODABLE(Severity.ERROR, "含无法解码的字节", "bytes that are no characters of the file's encoding"),
    /** The row has characters after a closing quote. */
    SYNTAX(Severity.ERROR, "右引号之后还有字符", "characters after a closing quote"),
    /** A quote is never closed, so that neither this row nor any after it can be read. */
    UNREADABLE_REST(Severity.ERROR, "引号未闭合，本行及以后未读", "a quote is never closed: this row and the rest are not read"),
    /** The row is empty though others follow. */
    BLANK_ROW(Severity.ERROR, "空行", "an empty row"),
    /** The credit code is well formed and an earlier row has it. */
    DUPLICATE_CODE(Severity.ERROR, "统一社会信用代码与前面的行重复", "an earlier row has the same credit code"),
    /** A count is no whole number that fits. */
    NOT_A_WHOLE_NUMBER(Severity.WARNING, "不是整数", "no whole number"),
    /** A count is below zero; the record keeps it. */
    NEGATIVE(Severity.WARNING, "人数为负", "a count below zero"),
    /** A word is none that is understood in its column. */
    UNKNOWN_WORD(Severity.WARNING, "无法识别的用词", "an unknown word"),
    /** A date is not written as one, or the calendar has no such day. */
    NOT_A_DATE(Severity.WARNING, "不是日期", "no date"),
    /** A code is not well formed; the record keeps it. */
    MALFORMED(Severity.WARNING, "代码格式有误", "a malformed code"),
    /** A cell contradicts another cell of its row. */
    INCONSISTENT(Severity.WARNING, "与本行其他列矛盾", "a contradiction of another column of the row"),
    /** A heading asks what an earlier heading already asked. */
    DUPLICATE_HEADING(Severity.WARNING, "表头重复，以前一列为准", "a repeated heading: the first column counts"),
    /** A heading is none that is understood. */
    UNKNOWN_HEADING(Severity.NOTE, "无法识别的表头，该列未读", "an unknown heading: the column is not read"),
    /** Full-width digits were read as digits. */
    FULL_WIDTH_DIGITS(Severity.NOTE, "全角数字已按数字读取", "full-width digits, read as digits");

    private final Severity severity;
    private final Label label;

    ProblemCode(Severity severity, String chinese, String english) {
        this.severity = severity;
        this.label = new Label(chinese, english);
    }

    /**
     * Returns what problems of this code cost.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    @Override
    public Label label() {
        return label;
    }
}
