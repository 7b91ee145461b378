package org.pbcore.model.party;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.json.Strict;
import org.pbcore.model.member.MemberCounts;
import org.pbcore.model.style.PbStyle;

/** A Party organisation (党组织). */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "name", "form", "tier", "region", "superior", "organisations", "members"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePartyOrganisation.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = PartyOrganisation.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePartyOrganisation.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = PartyOrganisation.Builder.class)
public interface PartyOrganisation {
    /**
     * Returns what the host calls it.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns its full name.
     *
     * @return the name
     */
    @NotBlank
    @Size(max = 200)
    String getName();

    /**
     * Returns how it covers organisations.
     *
     * @return the form; never NONE
     */
    @Strict
    PartyOrganisationForm getForm();

    /**
     * Returns its tier.
     *
     * @return the tier; empty where it is unknown
     */
    @Strict
    Optional<PartyOrganisationTier> getTier();

    /**
     * Returns the region it lies in.
     *
     * @return empty where it is unknown
     */
    Optional<RegionCode> getRegion();

    /**
     * Returns the id of the Party organisation it belongs to.
     *
     * @return the id; empty at the top and where it is unknown
     */
    Optional<String> getSuperior();

    /**
     * Returns the ids of the organisations it covers.
     *
     * @return the ids; one for an own branch, several for a joint one
     */
    List<String> getOrganisations();

    /**
     * Returns its members.
     *
     * @return the counts
     */
    @Valid
    MemberCounts getMembers();

    /** Refuses a Party organisation that is none. */
    @Value.Check
    default void check() {
        if (getForm() == PartyOrganisationForm.NONE) {
            throw new InvalidFactsException("/form", "党组织形式不能是未建立 a Party organisation has a form");
        }
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
    final class Builder extends ImmutablePartyOrganisation.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
