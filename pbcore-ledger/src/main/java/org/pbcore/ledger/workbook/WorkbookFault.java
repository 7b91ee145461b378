package org.pbcore.ledger.workbook;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Why a workbook is refused. */
public enum WorkbookFault implements Term {
    /** The file is no .xlsx package, or one that lacks its workbook. */
    NOT_A_WORKBOOK("不是 .xlsx 工作簿", "no .xlsx workbook"),
    /** The file is an old .xls, or is encrypted. */
    OLD_OR_ENCRYPTED("是旧版 .xls 或加密文件，请另存为不加密的 .xlsx", "an old .xls or encrypted: save it as .xlsx without a password"),
    /** The package has more parts than allowed, or two of one name. */
    TOO_MANY_PARTS("部件过多或重名", "too many parts, or two of one name"),
    /** A part, a cell or all of them together are larger than allowed. */
    TOO_LARGE("超出允许的大小", "larger than allowed"),
    /** A part inflates to more than the allowed multiple of its stored size. */
    INFLATES_TOO_MUCH("压缩比过高，疑似压缩炸弹", "inflates suspiciously much"),
    /** A part has a document type declaration, which no workbook needs. */
    DOCUMENT_TYPE("含 DTD 声明", "a document type declaration"),
    /** A part is damaged, or says what no spreadsheet program writes. */
    MALFORMED("内容损坏", "damaged"),
    /** Merged ranges, or ranges that formulas fill, share a cell, or a formula's range does not begin at its cell. */
    OVERLAPPING_RANGES("合并区域或数组公式区域重叠", "merged ranges or ranges of array formulas overlap"),
    /** What is to be written would take the place of the file that it is made from. */
    SAME_FILE("输出文件就是原文件", "the file to write is the original"),
    /** There is no sheet of the name that was asked for. */
    NO_SUCH_SHEET("没有该名称的工作表", "no sheet of that name");

    private final Label label;

    WorkbookFault(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
