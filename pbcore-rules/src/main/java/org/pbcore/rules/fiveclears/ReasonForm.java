package org.pbcore.rules.fiveclears;

import org.jspecify.annotations.Nullable;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.party.PartyOrganisationForm;

/**
 * A form that asks why there is no Party organisation; put {@link ReasonGiven} on its class.
 *
 * <p>Null stands for what the form leaves open.
 */
public interface ReasonForm {
    /**
     * 党组织形式.
     *
     * @return how it is covered
     */
    @Nullable
    PartyOrganisationForm getPartyOrganisation();

    /**
     * 未建党组织原因.
     *
     * @return the reason
     */
    @Nullable
    NoOrganisationReason getReason();

    /**
     * 原因说明.
     *
     * @return the note beside the reason
     */
    @Nullable
    String getReasonNote();

    /**
     * 正式党员.
     *
     * @return full members, in persons
     */
    @Nullable
    Integer getFullMembers();

    /**
     * 预备党员.
     *
     * @return probationary members, in persons
     */
    @Nullable
    Integer getProbationaryMembers();
}
