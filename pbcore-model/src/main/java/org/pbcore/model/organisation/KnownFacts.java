package org.pbcore.model.organisation;

import java.util.Optional;
import java.util.OptionalInt;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.party.PartyOrganisationForm;

/**
 * The facts of an organisation that rules read, kept as the optionals they are read as: reading makes nothing.
 *
 * @param kind see {@link Organisation#getKind()}
 * @param category see {@link Organisation#getCategory()}
 * @param scale see {@link Organisation#getScale()}
 * @param scope see {@link Organisation#getScope()}
 * @param status see {@link Organisation#getStatus()}
 * @param venue see {@link Organisation#getVenue()}
 * @param parkLevel see {@link Organisation#getParkLevel()}
 * @param socialCommittee see {@link Organisation#getSocialCommittee()}
 * @param partyOrganisation see {@link Organisation#getPartyOrganisation()}
 * @param legalEntity see {@link Organisation#getLegalEntity()}
 * @param registered see {@link Organisation#getRegistered()}
 * @param dispersed see {@link Organisation#getDispersed()}
 * @param venueInPark see {@link Organisation#getVenueInPark()}
 * @param industryBody see {@link Organisation#getIndustryBody()}
 * @param internet see {@link Organisation#getInternet()}
 * @param employees see {@link Organisation#getEmployees()}
 * @param fullMembers see {@link Organisation#getFullMembers()}
 * @param probationaryMembers see {@link Organisation#getProbationaryMembers()}
 * @param floatingMembers see {@link Organisation#getFloatingMembers()}
 * @param instructors see {@link Organisation#getInstructors()}
 * @param county the county of {@link Organisation#getRegion()}, as {@link RegionCode#countyNumber()} has it
 */
public record KnownFacts(
        Optional<OrganisationKind> kind,
        Optional<OrganisationCategory> category,
        Optional<OrganisationScale> scale,
        Optional<OrganisationScope> scope,
        Optional<OperatingStatus> status,
        Optional<Venue> venue,
        Optional<ParkLevel> parkLevel,
        Optional<SocialCommittee> socialCommittee,
        Optional<PartyOrganisationForm> partyOrganisation,
        Optional<Boolean> legalEntity,
        Optional<Boolean> registered,
        Optional<Boolean> dispersed,
        Optional<Boolean> venueInPark,
        Optional<Boolean> industryBody,
        Optional<Boolean> internet,
        OptionalInt employees,
        OptionalInt fullMembers,
        OptionalInt probationaryMembers,
        OptionalInt floatingMembers,
        OptionalInt instructors,
        OptionalInt county) {
    static KnownFacts of(Organisation organisation) {
        return new KnownFacts(
                Shared.constant(organisation.getKind()),
                Shared.constant(organisation.getCategory()),
                Shared.constant(organisation.getScale()),
                Shared.constant(organisation.getScope()),
                Shared.constant(organisation.getStatus()),
                Shared.constant(organisation.getVenue()),
                Shared.constant(organisation.getParkLevel()),
                Shared.constant(organisation.getSocialCommittee()),
                Shared.constant(organisation.getPartyOrganisation()),
                Shared.flag(organisation.getLegalEntity()),
                Shared.flag(organisation.getRegistered()),
                Shared.flag(organisation.getDispersed()),
                Shared.flag(organisation.getVenueInPark()),
                Shared.flag(organisation.getIndustryBody()),
                Shared.flag(organisation.getInternet()),
                Shared.count(organisation.getEmployees()),
                Shared.count(organisation.getFullMembers()),
                Shared.count(organisation.getProbationaryMembers()),
                Shared.count(organisation.getFloatingMembers()),
                Shared.count(organisation.getInstructors()),
                county(organisation.getRegion()));
    }

    private static OptionalInt county(Optional<RegionCode> region) {
        return region.isPresent() ? OptionalInt.of(region.get().countyNumber()) : OptionalInt.empty();
    }
}
