package org.pbcore.model.organisation;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.json.Strict;
import org.pbcore.model.member.Counts;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.style.PbStyle;

/**
 * An enterprise or social organisation, as far as it is known (两新组织).
 *
 * <p>Codes are well formed and counts are not negative; everything but the id may be unknown, and unknown is neither
 * zero nor no. What a ledger line says, well formed or not, is an {@link OrganisationRecord}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "id",
    "creditCode",
    "name",
    "kind",
    "category",
    "scale",
    "scope",
    "status",
    "legalEntity",
    "registered",
    "dispersed",
    "industryBody",
    "internet",
    "venue",
    "venueInPark",
    "parkLevel",
    "socialCommittee",
    "region",
    "industry",
    "employees",
    "fullMembers",
    "probationaryMembers",
    "floatingMembers",
    "partyOrganisation",
    "instructors"
})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableOrganisation.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Organisation.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableOrganisation.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Organisation.Builder.class)
public interface Organisation {
    /**
     * Returns what the host calls this organisation; often its credit code.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the unified social credit code (统一社会信用代码).
     *
     * @return empty where it is unknown
     */
    Optional<CreditCode> getCreditCode();

    /**
     * Returns the registered name.
     *
     * @return empty where it is unknown
     */
    Optional<@Size(max = 200) String> getName();

    /**
     * Returns which of the two kinds it is.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<OrganisationKind> getKind();

    /**
     * Returns the category it is registered under.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<OrganisationCategory> getCategory();

    /**
     * Returns its statistical size class.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<OrganisationScale> getScale();

    /**
     * Returns how far it reaches, for a social organisation.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<OrganisationScope> getScope();

    /**
     * Returns whether it is alive.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<OperatingStatus> getStatus();

    /**
     * Returns whether it is an independent legal entity (独立法人).
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getLegalEntity();

    /**
     * Returns whether it is registered, for a social organisation.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getRegistered();

    /**
     * Returns whether it is one of the dispersed small businesses (分散的小微企业).
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getDispersed();

    /**
     * Returns whether it is a chamber or association with a supervising unit.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getIndustryBody();

    /**
     * Returns whether it belongs to the internet industry.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getInternet();

    /**
     * Returns the kind of place it works in.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Venue> getVenue();

    /**
     * Returns whether that place lies in a park.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getVenueInPark();

    /**
     * Returns the level of its park.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<ParkLevel> getParkLevel();

    /**
     * Returns the social-organisation committee it stands under.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<SocialCommittee> getSocialCommittee();

    /**
     * Returns the region it lies in.
     *
     * @return empty where it is unknown
     */
    Optional<RegionCode> getRegion();

    /**
     * Returns its industry, GB/T 4754.
     *
     * @return empty where it is unknown
     */
    Optional<IndustryCode> getIndustry();

    /**
     * Returns employees (职工), in persons.
     *
     * @return empty where it is unknown
     */
    @Strict
    OptionalInt getEmployees();

    /**
     * Returns full members (正式党员), in persons.
     *
     * @return empty where it is unknown
     */
    @Strict
    OptionalInt getFullMembers();

    /**
     * Returns probationary members (预备党员), in persons.
     *
     * @return empty where it is unknown
     */
    @Strict
    OptionalInt getProbationaryMembers();

    /**
     * Returns floating members (流动党员), who work here while their relation stays elsewhere and are in neither of the
     * other counts, in persons.
     *
     * @return empty where it is unknown
     */
    @Strict
    OptionalInt getFloatingMembers();

    /**
     * Returns how it is covered by a Party organisation.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<PartyOrganisationForm> getPartyOrganisation();

    /**
     * Returns active instructors, in persons.
     *
     * @return empty where it is unknown
     */
    @Strict
    OptionalInt getInstructors();

    /**
     * Returns the facts that rules read.
     *
     * @return the same facts, kept ready
     */
    @Value.Derived
    @Value.Auxiliary
    @JsonIgnore
    default KnownFacts facts() {
        return KnownFacts.of(this);
    }

    /** Refuses counts that cannot be. */
    @Value.Check
    default void check() {
        Counts.refuseNegative("/employees", getEmployees());
        Counts.refuseNegative("/fullMembers", getFullMembers());
        Counts.refuseNegative("/probationaryMembers", getProbationaryMembers());
        Counts.refuseNegative("/floatingMembers", getFloatingMembers());
        Counts.refuseNegative("/instructors", getInstructors());
    }

    /**
     * Begins a new one.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; each property is set once. */
    @com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder(withPrefix = "")
    @tools.jackson.databind.annotation.JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
