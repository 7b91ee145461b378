package org.pbcore.reports.office.annual;

import java.util.List;
import java.util.Optional;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A column of the annual table. */
public enum AnnualColumn implements Term {
    /** All together (总数). */
    TOTAL("总数", "total"),
    /** Associations (社会团体). */
    ASSOCIATION("社会团体", "associations"),
    /** Foundations (基金会). */
    FOUNDATION("基金会", "foundations"),
    /** Private non-enterprise units (民办非企业单位). */
    PRIVATE_NON_ENTERPRISE("民办非企业单位", "private non-enterprise units"),
    /** Law firms (律师事务所). */
    LAW_FIRM("律师事务所", "law firms"),
    /** Accounting firms (会计师事务所). */
    ACCOUNTING_FIRM("会计师事务所", "accounting firms"),
    /** Tax agencies (税务师事务所). */
    TAX_AGENCY("税务师事务所", "tax agencies");

    /** The columns that organisations belong to; the total is none of them. */
    static final List<AnnualColumn> KINDS =
            List.of(ASSOCIATION, FOUNDATION, PRIVATE_NON_ENTERPRISE, LAW_FIRM, ACCOUNTING_FIRM, TAX_AGENCY);

    private final Label label;

    AnnualColumn(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    /**
     * Finds the column of a category.
     *
     * @param category the category under which an organisation is registered
     * @return the column; empty for companies and individual businesses, among which only the caller knows firms
     */
    public static Optional<AnnualColumn> of(OrganisationCategory category) {
        return switch (category) {
            case ASSOCIATION -> Optional.of(ASSOCIATION);
            case FOUNDATION -> Optional.of(FOUNDATION);
            case SERVICE_INSTITUTION -> Optional.of(PRIVATE_NON_ENTERPRISE);
            case COMPANY, INDIVIDUAL_BUSINESS -> Optional.empty();
        };
    }

    @Override
    public Label label() {
        return label;
    }
}
