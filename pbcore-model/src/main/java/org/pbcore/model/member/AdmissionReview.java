package org.pbcore.model.member;

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
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.style.PbStyle;

/**
 * The review of a person who is to become a member (发展党员审查, 2.5-a), step by step.
 *
 * <p>The candidate and the steps are personal data and never stand in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "partyOrganisation", "candidate", "proposedOn", "steps"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAdmissionReview.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = AdmissionReview.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAdmissionReview.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = AdmissionReview.Builder.class)
public interface AdmissionReview {
    /**
     * Returns what the host calls the review.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the id of the Party organisation that proposes.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getPartyOrganisation();

    /**
     * Returns what the host calls the person; no name.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    @Value.Redacted
    String getCandidate();

    /**
     * Returns the day on which the person was proposed.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getProposedOn();

    /**
     * Returns what was done.
     *
     * @return the steps, first one first
     */
    @Value.Redacted
    List<@Valid StepTaken<AdmissionStep>> getSteps();

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
    final class Builder extends ImmutableAdmissionReview.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
