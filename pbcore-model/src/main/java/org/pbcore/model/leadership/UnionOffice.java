package org.pbcore.model.leadership;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** An office in the trade union of an organisation. */
public enum UnionOffice implements Term {
    /** 未任职. */
    NONE("未任职", "none"),
    /** 工会主席. */
    CHAIR("工会主席", "chair"),
    /** 工会副主席. */
    VICE_CHAIR("工会副主席", "vice chair");

    private final Label label;

    UnionOffice(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
