package org.pbcore.model.organisation;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.party.PartyOrganisationForm;

/**
 * What a line of a ledger says, kept so that rules read it without making anything: null where the line has nothing.
 *
 * @param creditCode see {@link OrganisationRecord#getCreditCode()}
 * @param name see {@link OrganisationRecord#getName()}
 * @param status see {@link OrganisationRecord#getStatus()}
 * @param industry see {@link OrganisationRecord#getIndustry()}
 * @param region see {@link OrganisationRecord#getRegion()}
 * @param registeredOn see {@link OrganisationRecord#getRegisteredOn()}
 * @param employees see {@link OrganisationRecord#getEmployees()}
 * @param employeesAsOf see {@link OrganisationRecord#getEmployeesAsOf()}
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
        @Nullable String creditCode,
        @Nullable String name,
        @Nullable OperatingStatus status,
        @Nullable String industry,
        @Nullable String region,
        @Nullable LocalDate registeredOn,
        OptionalInt employees,
        @Nullable LocalDate employeesAsOf,
        OptionalInt fullMembers,
        OptionalInt probationaryMembers,
        OptionalInt floatingMembers,
        @Nullable String headName,
        @Nullable String headPoliticalStatus,
        @Nullable String headContact,
        @Nullable PartyOrganisationForm partyOrganisation,
        @Nullable NoOrganisationReason noOrganisationReason,
        @Nullable String noOrganisationNote) {
    static LineFacts of(OrganisationRecord line) {
        return new LineFacts(
                line.getCreditCode().orElse(null),
                line.getName().orElse(null),
                line.getStatus().orElse(null),
                line.getIndustry().orElse(null),
                line.getRegion().orElse(null),
                line.getRegisteredOn().orElse(null),
                Shared.count(line.getEmployees()),
                line.getEmployeesAsOf().orElse(null),
                Shared.count(line.getFullMembers()),
                Shared.count(line.getProbationaryMembers()),
                Shared.count(line.getFloatingMembers()),
                line.getHeadName().orElse(null),
                line.getHeadPoliticalStatus().orElse(null),
                line.getHeadContact().orElse(null),
                line.getPartyOrganisation().orElse(null),
                line.getNoOrganisationReason().orElse(null),
                line.getNoOrganisationNote().orElse(null));
    }

    /** Says nothing: the head and the note are personal data. */
    @Override
    public String toString() {
        return "LineFacts";
    }
}
