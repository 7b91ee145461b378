package org.pbcore.ledger.privacy;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What a piece of personal data (个人信息) is. */
public enum PersonalKind implements Term {
    /** The identity number (公民身份号码). */
    IDENTITY_NUMBER("身份证号", "identity number", false, true),
    /** The name (姓名). Not looked up: digests of names would show which are frequent. */
    NAME("姓名", "name", false, false),
    /** A telephone number or address of mail (联系方式). */
    CONTACT("联系方式", "contact", false, true),
    /**
     * The political affiliation (政治面貌), treated as sensitive. Not looked up: there are so few values that equal digests
     * would tell them.
     */
    POLITICAL_AFFILIATION("政治面貌", "political affiliation", true, false);

    private final Label label;
    private final boolean sensitive;
    private final boolean lookedUp;

    PersonalKind(String chinese, String english, boolean sensitive, boolean lookedUp) {
        this.label = new Label(chinese, english);
        this.sensitive = sensitive;
        this.lookedUp = lookedUp;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Says whether only a reader who may see sensitive data (敏感个人信息) is shown it.
     *
     * @return true for the political affiliation
     */
    public boolean isSensitive() {
        return sensitive;
    }

    /**
     * Says whether entries are found by it.
     *
     * @return true for the identity number and the contact
     */
    public boolean isLookedUp() {
        return lookedUp;
    }
}
