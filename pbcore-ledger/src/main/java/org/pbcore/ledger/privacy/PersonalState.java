package org.pbcore.ledger.privacy;

import java.util.EnumSet;
import java.util.Set;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What became of a personal value that an entry commits to. */
public enum PersonalState implements Term {
    /** It is there, and it is what the entry committed to. */
    PRESENT("可读", "present"),
    /** This reader may not see it; whether it is there is not told. */
    HIDDEN("无权查看", "hidden from this reader"),
    /** It was erased from the vault, and an entry says so. */
    ERASED("已删除", "erased"),
    /** It was erased, and is in the vault again: a backup was restored, or somebody put it there. */
    RETURNED("删除后又出现", "erased, but there again"),
    /** It is not in the vault, and no erasure says why. */
    MISSING("缺失，无删除记录", "missing, and no erasure was recorded"),
    /** Its key was destroyed, so nobody reads it again. */
    KEY_ERASED("密钥已销毁", "its key was destroyed"),
    /** Its key cannot be reached now. */
    KEY_UNAVAILABLE("密钥暂不可用", "its key cannot be reached now"),
    /** It was changed: it does not decrypt, or is not what the entry committed to. */
    DAMAGED("已被改动", "it was changed");

    private static final Set<PersonalState> SUSPECT = EnumSet.of(RETURNED, MISSING, DAMAGED);

    private final Label label;

    PersonalState(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Says whether somebody should look into it.
     *
     * @return true when the value was changed, is gone without a record, or came back
     */
    public boolean isSuspect() {
        return SUSPECT.contains(this);
    }
}
