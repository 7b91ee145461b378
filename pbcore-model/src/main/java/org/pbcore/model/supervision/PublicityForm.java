package org.pbcore.model.supervision;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A form in which good experience is published (2.8-e, 3.4). */
public enum PublicityForm implements Term {
    /** 简报. */
    BULLETIN("简报", "bulletin"),
    /** 现场会. */
    MEETING("现场会", "meeting"),
    /** 报刊. */
    NEWSPAPER("报刊", "newspaper"),
    /** 广播电视. */
    BROADCAST("广播电视", "broadcast"),
    /** 网络新媒体. */
    ONLINE("网络新媒体", "online media"),
    /** 其他. */
    OTHER("其他", "other");

    private final Label label;

    PublicityForm(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
