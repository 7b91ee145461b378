package org.pbcore.model.instructor;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.Validity;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/**
 * A leader in direct contact with an organisation, for a time (党员领导直接联系, 2.4-f). Who it is never stands in
 * {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"leader", "organisation", "from", "to"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableLeaderContact.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = LeaderContact.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLeaderContact.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = LeaderContact.Builder.class)
public interface LeaderContact {
    /**
     * Returns what the host calls the leader; no name.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    @Value.Redacted
    String getLeader();

    /**
     * Returns the id of the organisation.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getOrganisation();

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
     * @return the day, inclusive; empty while it goes on
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getTo();

    /** Refuses a period that ends before it begins. */
    @Value.Check
    default void check() {
        Validity.refuseReversed("/to", Optional.of(getFrom()), getTo());
    }

    /**
     * Says whether this holds on a day.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    default boolean holds(LocalDate day) {
        return Validity.holds(day, Optional.of(getFrom()), getTo());
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
    final class Builder extends ImmutableLeaderContact.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
