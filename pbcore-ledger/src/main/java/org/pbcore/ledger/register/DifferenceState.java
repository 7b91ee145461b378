package org.pbcore.ledger.register;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** How a row, or an organisation that no row speaks of, stands to what is known. */
public enum DifferenceState implements Term {
    /** Nothing is known of it. */
    NEW("新增", "new"),
    /** Something else is known. */
    CHANGED("变更", "changed"),
    /** It is known, and a whole register does not have it. */
    GONE("减少", "gone"),
    /** It is known, and no row that could be read has it; but there are rows that could not, so it is not gone. */
    UNSEEN("未见于本表，因有行未能读出，不作减少", "not seen, and not withdrawn: rows of the file could not be read"),
    /** The name is like that of one that is known; a person says whether it is the same. */
    UNDECIDED("疑似同一组织，待认定", "maybe the same, to be decided"),
    /** Another ledger unit holds it: nothing is recorded, until a person says that it has moved. */
    HELD_ELSEWHERE("由其他台账单位登记", "held by another unit"),
    /** Another ledger unit held it, and a person says that it has moved to this one. */
    MOVED("由其他台账单位转入", "moved here from another unit"),
    /** An earlier row has the same key and says something else. */
    REPEATED("与前面的行重复", "a repetition of an earlier row"),
    /** There is neither a credit code nor a name. */
    NAMELESS("无代码也无名称", "neither code nor name");

    private final Label label;

    DifferenceState(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
