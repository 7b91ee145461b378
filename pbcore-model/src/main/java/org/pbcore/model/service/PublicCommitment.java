package org.pbcore.model.service;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.style.PbStyle;

/**
 * A public commitment of a Party organisation or member (公开承诺, 2.7.1).
 *
 * <p>Who made it and its text never stand in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "organisation", "member", "madeOn", "text", "history"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePublicCommitment.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = PublicCommitment.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePublicCommitment.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = PublicCommitment.Builder.class)
public interface PublicCommitment {
    /**
     * Returns what the host calls it.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the organisation.
     *
     * @return its id, as the host calls it
     */
    @NotBlank
    @Size(max = 100)
    String getOrganisation();

    /**
     * Returns the member who made it.
     *
     * @return a name; empty for a commitment of the Party organisation
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 100) String> getMember();

    /**
     * Returns the day on which it was made.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getMadeOn();

    /**
     * Returns what is promised.
     *
     * @return the text
     */
    @Value.Redacted
    @NotBlank
    @Size(max = 2000)
    String getText();

    /**
     * Returns the steps that were taken.
     *
     * @return the steps, first one first; empty before the first
     */
    List<@Valid StepTaken<CommitmentStep>> getHistory();

    /**
     * Begins a new one.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one; each property is set once. */
    @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
    @com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder(withPrefix = "")
    @tools.jackson.databind.annotation.JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutablePublicCommitment.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
