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
    BLANK_ROW(Severity.ERROR, "空行（所读各列均无内容）", "an empty row: nothing in the columns that are read"),
    /** The credit code is well formed and an earlier row has it. */
    DUPLICATE_CODE(Severity.ERROR, "统一社会信用代码与前面的行重复", "an earlier row has the same credit code"),
    /** The row stands below the table: a total, a signature, a note. */
    FOOTER(Severity.ERROR, "表尾行（合计、签章、说明），未登记", "a row below the table: totals, signatures or notes"),
    /** Neither a credit code nor a name tells of which organisation the row is. */
    NAMELESS(Severity.ERROR, "既无统一社会信用代码也无名称，未登记", "neither a credit code nor a name: not registered"),
    /** A cell about an organisation holds an identity number or a mobile telephone; the number is not kept. */
    PERSONAL_NUMBER(
            Severity.WARNING,
            "疑似身份号码或手机号码，号码未保存",
            "what looks like an identity number or a mobile telephone, which is not kept"),
    /** A cell holds a formula; neither it nor the value kept with it is read. */
    FORMULA(Severity.WARNING, "公式单元格未读，请改为数值（复制后选择性粘贴为值）", "a formula, not read: paste it as a value"),
    /** A cell holds an error such as {@code #N/A}. */
    CELL_ERROR(Severity.WARNING, "单元格为错误值", "an error value"),
    /** A number has more digits than a spreadsheet keeps. */
    INEXACT_NUMBER(
            Severity.WARNING,
            "数字超过 15 位，末位已丢失，请改为文本",
            "a number beyond 15 digits, whose last ones are lost: type it as text"),
    /** A cell lies in a merged range that has its value in another row or column. */
    MERGED_CELL(Severity.WARNING, "合并单元格，值只在首格", "inside merged cells, whose value is in the first one only"),
    /** What the row says is possible but not likely. */
    IMPLAUSIBLE(Severity.WARNING, "不合常理，请核对", "implausible, to be checked"),
    /** The place of a row lies outside that of the file; the row's own counts. */
    OUTSIDE_REGION(Severity.WARNING, "区划不在本表所属区划之内，请核对", "outside the region of the file, to be checked"),
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
    FULL_WIDTH_DIGITS(Severity.NOTE, "全角数字已按数字读取", "full-width digits, read as digits"),
    /** A code in small letters, full-width characters or with spaces was read in its own spelling. */
    CODE_SPELLING(
            Severity.NOTE,
            "小写、全角字符或空格已按代码规范读取",
            "small letters, full-width characters or spaces, read as the code has them"),
    /** A plain number in a column of dates was read as the day it counts to. */
    SERIAL_DATE(Severity.NOTE, "日期序号已按日期读取", "a serial number, read as the date it counts to"),
    /** A cell beyond the last heading holds something. */
    OUTSIDE_TABLE(Severity.NOTE, "表头以外的单元格未读", "a cell beyond the headings: not read"),
    /** A sheet holds something and was not read. */
    SHEET_NOT_READ(Severity.NOTE, "工作表未读", "a sheet that was not read");

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
