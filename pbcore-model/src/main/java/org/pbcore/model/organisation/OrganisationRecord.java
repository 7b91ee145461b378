package org.pbcore.model.organisation;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.style.PbStyle;

/**
 * A line of a ledger as it was given: codes may be malformed and counts negative, so that they can be reported.
 *
 * <p>The head and the note are personal data and never stand in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "creditCode",
    "name",
    "status",
    "industry",
    "region",
    "registeredOn",
    "employees",
    "employeesAsOf",
    "fullMembers",
    "probationaryMembers",
    "floatingMembers",
    "headName",
    "headPoliticalStatus",
    "headContact",
    "partyOrganisation",
    "noOrganisationReason",
    "noOrganisationNote"
})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableOrganisationRecord.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = OrganisationRecord.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableOrganisationRecord.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = OrganisationRecord.Builder.class)
public interface OrganisationRecord {
    /**
     * Returns the unified social credit code, well formed or not.
     *
     * @return the text; empty where the line has none
     */
    Optional<String> getCreditCode();

    /**
     * Returns the name.
     *
     * @return the text; empty where the line has none
     */
    Optional<String> getName();

    /**
     * Returns whether it is alive.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<OperatingStatus> getStatus();

    /**
     * Returns the industry, well formed or not.
     *
     * @return the text; empty where the line has none
     */
    Optional<String> getIndustry();

    /**
     * Returns the region, well formed or not.
     *
     * @return the text; empty where the line has none
     */
    Optional<String> getRegion();

    /**
     * Returns the date of registration.
     *
     * @return empty where it is unknown
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getRegisteredOn();

    /**
     * Returns employees, in persons.
     *
     * @return the number as given, even below zero; empty where the line has none
     */
    @Strict
    OptionalInt getEmployees();

    /**
     * Returns the date on which employees were counted.
     *
     * @return empty where it is unknown
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getEmployeesAsOf();

    /**
     * Returns full members, in persons.
     *
     * @return the number as given, even below zero; empty where the line has none
     */
    @Strict
    OptionalInt getFullMembers();

    /**
     * Returns probationary members, in persons.
     *
     * @return the number as given, even below zero; empty where the line has none
     */
    @Strict
    OptionalInt getProbationaryMembers();

    /**
     * Returns floating members, in persons.
     *
     * @return the number as given, even below zero; empty where the line has none
     */
    @Strict
    OptionalInt getFloatingMembers();

    /**
     * Returns the name of the investor or head (出资人, 负责人).
     *
     * @return the text; empty where the line has none
     */
    @Value.Redacted
    Optional<String> getHeadName();

    /**
     * Returns the head's political status (政治面貌).
     *
     * @return the text; empty where the line has none
     */
    @Value.Redacted
    Optional<String> getHeadPoliticalStatus();

    /**
     * Returns how the head is reached.
     *
     * @return the text; empty where the line has none
     */
    @Value.Redacted
    Optional<String> getHeadContact();

    /**
     * Returns how it is covered by a Party organisation.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<PartyOrganisationForm> getPartyOrganisation();

    /**
     * Returns why it has no Party organisation.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<NoOrganisationReason> getNoOrganisationReason();

    /**
     * Returns the note beside that reason.
     *
     * @return the text; empty where the line has none
     */
    @Value.Redacted
    Optional<String> getNoOrganisationNote();

    /**
     * Returns the line as rules read it.
     *
     * @return the same values, kept ready
     */
    @Value.Derived
    @Value.Auxiliary
    @JsonIgnore
    default LineFacts facts() {
        return LineFacts.of(this);
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
    final class Builder extends ImmutableOrganisationRecord.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
