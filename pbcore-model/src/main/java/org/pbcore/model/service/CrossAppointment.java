package org.pbcore.model.service;

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
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/**
 * A post on both sides: dual entry and cross appointment (双向进入、交叉任职, 2.7.1).
 *
 * <p>The person never stands in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"organisation", "direction", "person", "partyPost", "managementPost", "from", "to"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCrossAppointment.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = CrossAppointment.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCrossAppointment.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = CrossAppointment.Builder.class)
public interface CrossAppointment {
    /**
     * Returns the organisation.
     *
     * @return its id, as the host calls it
     */
    @NotBlank
    @Size(max = 100)
    String getOrganisation();

    /**
     * Returns which way.
     *
     * @return the direction
     */
    @Strict
    AppointmentDirection getDirection();

    /**
     * Returns the person.
     *
     * @return a name; empty where it is not given
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 100) String> getPerson();

    /**
     * Returns the post in the Party organisation.
     *
     * @return the post
     */
    @NotBlank
    @Size(max = 100)
    String getPartyPost();

    /**
     * Returns the post in management.
     *
     * @return the post
     */
    @NotBlank
    @Size(max = 100)
    String getManagementPost();

    /**
     * Returns the first day.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getFrom();

    /**
     * Returns the last day.
     *
     * @return the day, inclusive; empty where it goes on
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getTo();

    /** Refuses an end before the beginning. */
    @Value.Check
    default void check() {
        if (getTo().map(to -> to.isBefore(getFrom())).orElse(false)) {
            throw new InvalidFactsException("/to", "截止早于开始 it ends before it begins");
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
    final class Builder extends ImmutableCrossAppointment.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
