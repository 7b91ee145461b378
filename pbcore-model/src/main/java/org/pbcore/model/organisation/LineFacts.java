package org.pbcore.model.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.party.PartyOrganisationForm;

/**
 * What a line of a ledger says, kept so that rules read it without making anything: null where the line has nothing.
 *
 * <p>Of texts only their state is kept, judged when the line is made, and dates are numbers of days: whoever checks a
 * whole register then fetches one object a line. So nothing personal is kept here.
 *
 * @param creditCode see {@link OrganisationRecord#getCreditCode()}
 * @param name see {@link OrganisationRecord#getName()}
 * @param status see {@link OrganisationRecord#getStatus()}
 * @param industry see {@link OrganisationRecord#getIndustry()}
 * @param region see {@link OrganisationRecord#getRegion()}
 * @param registeredOn see {@link OrganisationRecord#getRegisteredOn()}, as a {@link #day}
 * @param employees see {@link OrganisationRecord#getEmployees()}
 * @param employeesAsOf see {@link OrganisationRecord#getEmployeesAsOf()}, as a {@link #day}
 * @param fullMembers see {@link OrganisationRecord#getFullMembers()}
 * @param probationaryMembers see {@link OrganisationRecord#getProbationaryMembers()}
 * @param floatingMembers see {@link OrganisationRecord#getFloatingMembers()}
 * @param headName see {@link OrganisationRecord#getHeadName()}
 * @param headPoliticalStatus see {@link OrganisationRecord#getHeadPoliticalStatus()}
 * @param headContact see {@link OrganisationRecord#getHeadContact()}
 * @param partyOrganisation see {@link OrganisationRecord#getPartyOrganisation()}
 * @param noOrganisationReason see {@link OrganisationRecord#getNoOrganisationReason()}
 * @param noOrganisationNote see {@link OrganisationRecord#getNoOrganisationNote()}
 */
public record LineFacts(
        TextState creditCode,
        TextState name,
        @Nullable OperatingStatus status,
        TextState industry,
        TextState region,
        int registeredOn,
        OptionalInt employees,
        int employeesAsOf,
        OptionalInt fullMembers,
        OptionalInt probationaryMembers,
        OptionalInt floatingMembers,
        TextState headName,
        TextState headPoliticalStatus,
        TextState headContact,
        @Nullable PartyOrganisationForm partyOrganisation,
        @Nullable NoOrganisationReason noOrganisationReason,
        TextState noOrganisationNote) {
    /** The day of a date that the line does not have. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    static LineFacts of(OrganisationRecord line) {
        return new LineFacts(
                TextState.of(line.getCreditCode().orElse(null), CreditCode::isWellFormed),
                TextState.of(line.getName().orElse(null)),
                line.getStatus().orElse(null),
                TextState.of(line.getIndustry().orElse(null), IndustryCode::isWellFormed),
                TextState.of(line.getRegion().orElse(null), RegionCode::isWellFormed),
                day(line.getRegisteredOn()),
                Shared.count(line.getEmployees()),
                day(line.getEmployeesAsOf()),
                Shared.count(line.getFullMembers()),
                Shared.count(line.getProbationaryMembers()),
                Shared.count(line.getFloatingMembers()),
                TextState.of(line.getHeadName().orElse(null)),
                TextState.of(line.getHeadPoliticalStatus().orElse(null)),
                TextState.of(line.getHeadContact().orElse(null)),
                line.getPartyOrganisation().orElse(null),
                line.getNoOrganisationReason().orElse(null),
                TextState.of(line.getNoOrganisationNote().orElse(null)));
    }

    /**
     * Numbers a day.
     *
     * @param date the date
     * @return days since 1970-01-01, in the range of int; {@link #NO_DAY} where there is none
     */
    public static int day(Optional<LocalDate> date) {
        return date.isPresent() ? day(date.get()) : NO_DAY;
    }

    /**
     * Numbers a day.
     *
     * @param date the date
     * @return days since 1970-01-01; of a date further off than int reaches the last day on its side
     */
    public static int day(LocalDate date) {
        return (int) Math.max(NO_DAY + 1, Math.min(Integer.MAX_VALUE, date.toEpochDay()));
    }
}
