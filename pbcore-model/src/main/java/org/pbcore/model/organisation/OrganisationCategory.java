package org.pbcore.model.organisation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The category under which an organisation is registered (登记类别). */
public enum OrganisationCategory implements Term {
    /** A company (公司). */
    COMPANY("公司", "company"),
    /** A business of one person or household (个体工商户). */
    INDIVIDUAL_BUSINESS("个体工商户", "individual business"),
    /** A membership association (社会团体). */
    ASSOCIATION("社会团体", "association"),
    /** A foundation (基金会). */
    FOUNDATION("基金会", "foundation"),
    /** A private non-enterprise unit (民办非企业单位). */
    SERVICE_INSTITUTION("民办非企业单位", "service institution");

    private final Label label;

    OrganisationCategory(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    /**
     * Returns the kind of organisation that registers under this category.
     *
     * @return the kind
     */
    public OrganisationKind kind() {
        return this == COMPANY || this == INDIVIDUAL_BUSINESS
                ? OrganisationKind.NON_PUBLIC_ENTERPRISE
                : OrganisationKind.SOCIAL_ORGANISATION;
    }

    @Override
    public Label label() {
        return label;
    }
}
