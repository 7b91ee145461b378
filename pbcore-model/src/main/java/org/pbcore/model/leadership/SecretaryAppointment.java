package org.pbcore.model.leadership;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.Validity;
import org.pbcore.model.json.Strict;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.style.PbStyle;

/**
 * Somebody who leads a Party organisation, or is to lead it: where from, how elected, and from when to when (2.3).
 *
 * <p>Who it is never stands in {@code toString}. Whether somebody is a business backbone is people's judgement.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "partyOrganisation",
    "form",
    "person",
    "office",
    "source",
    "backbone",
    "fullTimeWorker",
    "partyMember",
    "unionOffice",
    "investor",
    "electedOn",
    "from",
    "to"
})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSecretaryAppointment.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SecretaryAppointment.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSecretaryAppointment.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = SecretaryAppointment.Builder.class)
public interface SecretaryAppointment {
    /**
     * Returns the id of the Party organisation.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getPartyOrganisation();

    /**
     * Returns how the Party organisation covers organisations.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<PartyOrganisationForm> getForm();

    /**
     * Returns what the host calls the person; no name.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    @Value.Redacted
    String getPerson();

    /**
     * Returns the office.
     *
     * @return the office
     */
    @Strict
    LeadershipOffice getOffice();

    /**
     * Returns where the person comes from.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<SecretarySource> getSource();

    /**
     * Returns whether the person is a backbone of production, business or management (骨干).
     *
     * @return empty where nobody judged it
     */
    @Strict
    Optional<Boolean> getBackbone();

    /**
     * Returns whether the person is a full-time Party worker.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getFullTimeWorker();

    /**
     * Returns whether the person is a Party member.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getPartyMember();

    /**
     * Returns the office the person has in the trade union.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<UnionOffice> getUnionOffice();

    /**
     * Returns what part the person has in the capital.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<InvestorRole> getInvestor();

    /**
     * Returns the day of the election inside the Party.
     *
     * @return empty where none is recorded
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getElectedOn();

    /**
     * Returns the first day in office.
     *
     * @return empty before it
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getFrom();

    /**
     * Returns the last day in office.
     *
     * @return the day, inclusive; empty while it goes on
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getTo();

    /** Refuses a last day without a first, and one before it. */
    @Value.Check
    default void check() {
        if (getTo().isPresent() && getFrom().isEmpty()) {
            throw new InvalidFactsException("/from", "未到任不能离任 a last day needs a first");
        }
        Validity.refuseReversed("/to", getFrom(), getTo());
    }

    /**
     * Says whether the person is in office on a day.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    default boolean holds(LocalDate day) {
        return Validity.holds(day, getFrom(), getTo());
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
    final class Builder extends ImmutableSecretaryAppointment.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
