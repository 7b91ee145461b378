package org.pbcore.ledger;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What does not agree in a ledger. */
public enum Corruption implements Term {
    /** The format record is damaged or was changed. */
    FORMAT_RECORD("格式记录", "the format record"),
    /** A position is missing or stands twice. */
    POSITION("位置不连续", "a position is missing"),
    /** The text is not the canonical text of an entry. */
    TEXT("正文不规范", "the text is not canonical"),
    /** The hash is not the digest of the text. */
    HASH("哈希不符", "the hash is not the text's"),
    /** The entry does not name the one before it in its unit. */
    CHAIN("链断", "the chain is broken"),
    /** A column says other than the text. */
    COLUMN("列与正文不符", "a column says other than the text"),
    /** Batches or their idempotency keys do not agree with the entries. */
    BATCH("批次不符", "batches do not agree"),
    /** A checkpoint that was kept elsewhere has another root. */
    CHECKPOINT("与检查点不符", "a checkpoint says other"),
    /** Personal data that is kept apart is not what was committed to. */
    COMMITMENT("个人信息与承诺不符", "personal data is not what was committed to"),
    /** The database finds its own files damaged. */
    STORAGE("数据库文件损坏", "the database's files are damaged");

    private final Label label;

    Corruption(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
