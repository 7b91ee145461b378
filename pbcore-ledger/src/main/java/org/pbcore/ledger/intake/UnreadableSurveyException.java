package org.pbcore.ledger.intake;

import org.pbcore.model.PbcoreException;

/** A refusal of a file that has no heading of a survey: nothing of it was read. */
public final class UnreadableSurveyException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    UnreadableSurveyException(String found) {
        super(
                "UNREADABLE_SURVEY",
                "没有可识别的表头 no known heading: expected .xlsx, or CSV in UTF-8 or GBK, with headings such as"
                        + " 统一社会信用代码 or 单位名称, found " + found);
    }
}
