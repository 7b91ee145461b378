package org.pbcore.model.supervision;

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
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.style.PbStyle;

/**
 * A supervision notice to a unit (督办单, 3.3-b): drafted from a missed target, signed by a person.
 *
 * <p>The text and whoever takes a step never stand in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "id",
    "unit",
    "draftedOn",
    "metric",
    "numerator",
    "denominator",
    "targetPercent",
    "deadline",
    "text",
    "history"
})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSupervisionNotice.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SupervisionNotice.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSupervisionNotice.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = SupervisionNotice.Builder.class)
public interface SupervisionNotice {
    /**
     * Returns what the host calls it.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the unit.
     *
     * @return the id of a county, department or industry Party committee, as the host calls it
     */
    @NotBlank
    @Size(max = 100)
    String getUnit();

    /**
     * Returns the day on which it was drafted.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getDraftedOn();

    /**
     * Returns the metric whose target was missed.
     *
     * @return its name, for example {@code work}
     */
    @NotBlank
    @Size(max = 100)
    String getMetric();

    /**
     * Returns how many were covered.
     *
     * @return a count, zero or more
     */
    @Strict
    int getNumerator();

    /**
     * Returns of how many.
     *
     * @return a count, at least the numerator
     */
    @Strict
    int getDenominator();

    /**
     * Returns the target.
     *
     * @return a percentage, 0 to 100
     */
    @Strict
    int getTargetPercent();

    /**
     * Returns the last day for the target.
     *
     * @return the day, inclusive
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getDeadline();

    /**
     * Returns what is asked.
     *
     * @return the text; empty where nothing is added
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 2000) String> getText();

    /**
     * Returns the steps that were taken.
     *
     * @return the steps, first one first; empty before the first
     */
    List<@Valid StepTaken<NoticeStep>> getHistory();

    /** Refuses counts and targets that cannot be. */
    @Value.Check
    default void check() {
        if (getNumerator() < 0 || getNumerator() > getDenominator()) {
            throw new InvalidFactsException("/numerator", "应在0与分母之间 from 0 to the denominator");
        }
        if (getTargetPercent() < 0 || getTargetPercent() > 100) {
            throw new InvalidFactsException("/targetPercent", "应为0至100 from 0 to 100");
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
    @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
    @com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder(withPrefix = "")
    @tools.jackson.databind.annotation.JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableSupervisionNotice.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
