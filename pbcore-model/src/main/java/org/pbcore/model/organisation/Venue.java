package org.pbcore.model.organisation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The kind of place in which an organisation works, where the plan treats it apart (所在载体). */
public enum Venue implements Term {
    /** None of them (其他). */
    NONE("其他", "none"),
    /** An industrial or science park (园区). */
    PARK("园区", "park"),
    /** An office building (商务楼宇). */
    COMMERCIAL_BUILDING("商务楼宇", "commercial building"),
    /** A shopping district or specialised market (商圈市场, 专业市场). */
    MARKET("商圈市场", "market"),
    /** A maker space (众创空间). */
    MAKER_SPACE("众创空间", "maker space"),
    /** A characteristic town (特色小镇). */
    CHARACTERISTIC_TOWN("特色小镇", "characteristic town");

    private final Label label;

    Venue(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
