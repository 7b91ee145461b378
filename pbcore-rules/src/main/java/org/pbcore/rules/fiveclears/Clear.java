package org.pbcore.rules.fiveclears;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/**
 * Something that a survey must make clear. Which of them, and in which order, is policy; the plan has the first five.
 */
public enum Clear implements Term {
    /** 经营运行情况. */
    OPERATION("经营运行情况", "operation", Operation.class),
    /** 职工队伍情况. */
    WORKFORCE("职工队伍情况", "workforce", Workforce.class),
    /** 党员队伍情况. */
    MEMBERS("党员队伍情况", "members", Members.class),
    /** 出资人（负责人）情况. */
    HEAD("出资人（负责人）情况", "investor or head", Head.class),
    /** 未建党组织原因. */
    NO_ORGANISATION_REASON("未建党组织原因", "reason for having no Party organisation", NoOrganisationReason.class),
    /** 建立党组织情况, which some places ask beside or instead of the reason. */
    PARTY_ORGANISATION("建立党组织情况", "Party organisation", PartyOrganisation.class);

    private final Label label;
    private final Class<?> group;

    Clear(String chinese, String english, Class<?> group) {
        this.label = new Label(chinese, english);
        this.group = group;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns the validation group of this clear.
     *
     * @return a group for {@link FiveClearsForm} and for a host's own forms
     */
    public Class<?> group() {
        return group;
    }

    /** The validation group of {@link #OPERATION}. */
    public interface Operation {}

    /** The validation group of {@link #WORKFORCE}. */
    public interface Workforce {}

    /** The validation group of {@link #MEMBERS}. */
    public interface Members {}

    /** The validation group of {@link #HEAD}. */
    public interface Head {}

    /** The validation group of {@link #NO_ORGANISATION_REASON}. */
    public interface NoOrganisationReason {}

    /** The validation group of {@link #PARTY_ORGANISATION}. */
    public interface PartyOrganisation {}
}
