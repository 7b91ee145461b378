package org.pbcore.model.partylife;

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
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/**
 * What people found of a member's conduct: the four qualifieds (四个合格, 2.6-d).
 *
 * <p>The findings are people's judgement. Member and findings are personal data and never stand in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "id",
    "partyOrganisation",
    "member",
    "appraisedOn",
    "politicsQualified",
    "disciplineQualified",
    "moralityQualified",
    "roleQualified"
})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableConductAppraisal.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ConductAppraisal.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableConductAppraisal.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ConductAppraisal.Builder.class)
public interface ConductAppraisal {
    /**
     * Returns what the host calls the appraisal.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the id of the Party organisation that appraised.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getPartyOrganisation();

    /**
     * Returns what the host calls the member; no name.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    @Value.Redacted
    String getMember();

    /**
     * Returns the day of the appraisal.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getAppraisedOn();

    /**
     * Returns whether the member is qualified in politics (政治合格).
     *
     * @return empty where nobody judged it
     */
    @Value.Redacted
    @Strict
    Optional<Boolean> getPoliticsQualified();

    /**
     * Returns whether the member is qualified in keeping discipline (执行纪律合格).
     *
     * @return empty where nobody judged it
     */
    @Value.Redacted
    @Strict
    Optional<Boolean> getDisciplineQualified();

    /**
     * Returns whether the member is qualified in morality (品德合格).
     *
     * @return empty where nobody judged it
     */
    @Value.Redacted
    @Strict
    Optional<Boolean> getMoralityQualified();

    /**
     * Returns whether the member is qualified in playing a part (发挥作用合格).
     *
     * @return empty where nobody judged it
     */
    @Value.Redacted
    @Strict
    Optional<Boolean> getRoleQualified();

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
    final class Builder extends ImmutableConductAppraisal.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
