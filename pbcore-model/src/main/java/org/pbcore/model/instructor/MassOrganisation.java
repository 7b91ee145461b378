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

/** A mass organisation of an organisation, while it is there (群团组织, 2.4-h). */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"organisation", "kind", "instructor", "from", "to"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableMassOrganisation.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = MassOrganisation.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableMassOrganisation.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = MassOrganisation.Builder.class)
public interface MassOrganisation {
    /**
     * Returns the id of the organisation.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getOrganisation();

    /**
     * Returns what kind of mass organisation it is.
     *
     * @return the kind
     */
    @Strict
    MassOrganisationKind getKind();

    /**
     * Returns the id of the instructor who helped to set it up.
     *
     * @return empty where nobody did or it is unknown
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 100) String> getInstructor();

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
    final class Builder extends ImmutableMassOrganisation.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
