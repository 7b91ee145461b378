package org.pbcore.rules.fiveclears;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.party.PartyOrganisationForm;

/**
 * A line of a ledger as a form that a Jakarta validator can check, one group a clear (2.1-f).
 *
 * <p>Validate it with {@link FiveClears#groups()}. A host may put {@link Stated} and {@link Sound} on forms of its own.
 */
@ReasonGiven(groups = Clear.NoOrganisationReason.class)
public final class FiveClearsForm implements ReasonForm {
    private final OrganisationRecord line;
    private final Head head;

    /**
     * Makes the form of a line.
     *
     * @param line the line
     */
    public FiveClearsForm(OrganisationRecord line) {
        this.line = line;
        this.head = new Head(line);
    }

    /**
     * 统一社会信用代码.
     *
     * @return the value, or null where the line has none
     */
    @Stated(value = ClearItem.CREDIT_CODE, groups = Clear.Operation.class)
    @Sound(value = ClearItem.CREDIT_CODE, groups = Clear.Operation.class)
    public @Nullable String getCreditCode() {
        return line.getCreditCode().orElse(null);
    }

    /**
     * 职工人数.
     *
     * @return the value, or null where the line has none
     */
    @Stated(value = ClearItem.EMPLOYEES, groups = Clear.Workforce.class)
    @Sound(value = ClearItem.EMPLOYEES, groups = Clear.Workforce.class)
    public @Nullable Integer getEmployees() {
        return boxed(line.getEmployees());
    }

    /**
     * 人数统计日期.
     *
     * @return the value, or null where the line has none
     */
    @Stated(value = ClearItem.EMPLOYEES_AS_OF, groups = Clear.Workforce.class)
    @Sound(value = ClearItem.EMPLOYEES_AS_OF, groups = Clear.Workforce.class)
    public @Nullable LocalDate getEmployeesAsOf() {
        return line.getEmployeesAsOf().orElse(null);
    }

    /**
     * 流动党员.
     *
     * @return the value, or null where the line has none
     */
    @Stated(value = ClearItem.FLOATING_MEMBERS, groups = Clear.Members.class)
    @Sound(value = ClearItem.FLOATING_MEMBERS, groups = Clear.Members.class)
    public @Nullable Integer getFloatingMembers() {
        return boxed(line.getFloatingMembers());
    }

    /**
     * 正式党员.
     *
     * @return the value, or null where the line has none
     */
    @Override
    @Stated(value = ClearItem.FULL_MEMBERS, groups = Clear.Members.class)
    @Sound(value = ClearItem.FULL_MEMBERS, groups = Clear.Members.class)
    public @Nullable Integer getFullMembers() {
        return boxed(line.getFullMembers());
    }

    /**
     * 行业代码.
     *
     * @return the value, or null where the line has none
     */
    @Stated(value = ClearItem.INDUSTRY, groups = Clear.Operation.class)
    @Sound(value = ClearItem.INDUSTRY, groups = Clear.Operation.class)
    public @Nullable String getIndustry() {
        return line.getIndustry().orElse(null);
    }

    /**
     * 单位名称.
     *
     * @return the value, or null where the line has none
     */
    @Stated(value = ClearItem.NAME, groups = Clear.Operation.class)
    public @Nullable String getName() {
        return line.getName().orElse(null);
    }

    /**
     * 党组织形式.
     *
     * @return the value, or null where the line has none
     */
    @Override
    @Stated(
            value = ClearItem.PARTY_ORGANISATION,
            groups = {Clear.NoOrganisationReason.class, Clear.PartyOrganisation.class})
    public @Nullable PartyOrganisationForm getPartyOrganisation() {
        return line.getPartyOrganisation().orElse(null);
    }

    /**
     * 预备党员.
     *
     * @return the value, or null where the line has none
     */
    @Override
    @Stated(value = ClearItem.PROBATIONARY_MEMBERS, groups = Clear.Members.class)
    @Sound(value = ClearItem.PROBATIONARY_MEMBERS, groups = Clear.Members.class)
    public @Nullable Integer getProbationaryMembers() {
        return boxed(line.getProbationaryMembers());
    }

    /**
     * 区划代码.
     *
     * @return the value, or null where the line has none
     */
    @Stated(value = ClearItem.REGION, groups = Clear.Operation.class)
    @Sound(value = ClearItem.REGION, groups = Clear.Operation.class)
    public @Nullable String getRegion() {
        return line.getRegion().orElse(null);
    }

    /**
     * 成立日期.
     *
     * @return the value, or null where the line has none
     */
    @Stated(value = ClearItem.REGISTERED_ON, groups = Clear.Operation.class)
    @Sound(value = ClearItem.REGISTERED_ON, groups = Clear.Operation.class)
    public @Nullable LocalDate getRegisteredOn() {
        return line.getRegisteredOn().orElse(null);
    }

    /**
     * 经营状态.
     *
     * @return the value, or null where the line has none
     */
    @Stated(value = ClearItem.STATUS, groups = Clear.Operation.class)
    public @Nullable OperatingStatus getStatus() {
        return line.getStatus().orElse(null);
    }

    /**
     * 出资人（负责人）.
     *
     * @return the head, whose parts may be missing
     */
    @Valid
    public Head getHead() {
        return head;
    }

    @Override
    public @Nullable NoOrganisationReason getReason() {
        return line.getNoOrganisationReason().orElse(null);
    }

    @Override
    public @Nullable String getReasonNote() {
        return line.getNoOrganisationNote().orElse(null);
    }

    private static @Nullable Integer boxed(OptionalInt count) {
        return count.isPresent() ? Integer.valueOf(count.getAsInt()) : null;
    }

    /** The investor or head. */
    public static final class Head {
        private final OrganisationRecord line;

        Head(OrganisationRecord line) {
            this.line = line;
        }

        /**
         * 联系方式.
         *
         * @return the value, or null where the line has none
         */
        @Stated(value = ClearItem.HEAD_CONTACT, groups = Clear.Head.class)
        public @Nullable String getContact() {
            return line.getHeadContact().orElse(null);
        }

        /**
         * 出资人（负责人）姓名.
         *
         * @return the value, or null where the line has none
         */
        @Stated(value = ClearItem.HEAD_NAME, groups = Clear.Head.class)
        public @Nullable String getName() {
            return line.getHeadName().orElse(null);
        }

        /**
         * 政治面貌.
         *
         * @return the value, or null where the line has none
         */
        @Stated(value = ClearItem.HEAD_POLITICAL_STATUS, groups = Clear.Head.class)
        public @Nullable String getPoliticalStatus() {
            return line.getHeadPoliticalStatus().orElse(null);
        }
    }
}
