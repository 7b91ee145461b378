package org.pbcore.model.partylife;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.member.Counts;
import org.pbcore.model.style.PbStyle;

/**
 * A theory study that reached the people of an organisation (理论学习, 2.6-a).
 *
 * <p>The subject is free text and never stands in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "organisation", "mode", "heldOn", "attended", "subject"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableTheoryStudy.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = TheoryStudy.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTheoryStudy.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = TheoryStudy.Builder.class)
public interface TheoryStudy {
    /**
     * Returns what the host calls the study.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the id of the enterprise or social organisation.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getOrganisation();

    /**
     * Returns how it reached them.
     *
     * @return the mode
     */
    @Strict
    StudyMode getMode();

    /**
     * Returns the day on which it was held.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getHeldOn();

    /**
     * Returns how many came.
     *
     * @return a count of persons; empty where it is unknown
     */
    @Strict
    OptionalInt getAttended();

    /**
     * Returns what was studied.
     *
     * @return a free text; empty where nobody wrote one
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 500) String> getSubject();

    /** Refuses a count that cannot be. */
    @Value.Check
    default void check() {
        Counts.refuseNegative("/attended", getAttended());
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
    final class Builder extends ImmutableTheoryStudy.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
