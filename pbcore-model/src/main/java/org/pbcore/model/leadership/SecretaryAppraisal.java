package org.pbcore.model.leadership;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/**
 * What people found of a secretary, or of a candidate, by the criteria (2.3-c).
 *
 * <p>The findings are people's judgement. Person and findings are personal data and never stand in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"partyOrganisation", "person", "on", "findings"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSecretaryAppraisal.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SecretaryAppraisal.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSecretaryAppraisal.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = SecretaryAppraisal.Builder.class)
public interface SecretaryAppraisal {
    /**
     * Returns the id of the Party organisation.
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
    String getPerson();

    /**
     * Returns the day of the appraisal.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getOn();

    /**
     * Returns what was found by each criterion.
     *
     * @return true where it is met, false where it is not; a criterion that is not there was not judged
     */
    @Value.Redacted
    Map<SecretaryCriterion, Boolean> getFindings();

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
    final class Builder extends ImmutableSecretaryAppraisal.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
