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
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.style.PbStyle;

/**
 * A problem on a unit's problem list, with what is done about it (问题清单, 3.2).
 *
 * <p>Texts may hold personal data and never stand in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "unit", "listedOn", "text", "measures", "history", "reports"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableProblem.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Problem.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableProblem.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Problem.Builder.class)
public interface Problem {
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
     * Returns the day on which it was listed.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getListedOn();

    /**
     * Returns the problem in words.
     *
     * @return the text
     */
    @Value.Redacted
    @NotBlank
    @Size(max = 2000)
    String getText();

    /**
     * Returns the rectification measures (整改措施).
     *
     * @return texts; empty before they are set
     */
    @Value.Redacted
    List<String> getMeasures();

    /**
     * Returns the steps that were taken.
     *
     * @return the steps, first one first; empty before the first
     */
    List<@Valid StepTaken<ProblemStep>> getHistory();

    /**
     * Returns the reports upward.
     *
     * @return the steps, first one first; empty before the first
     */
    List<@Valid StepTaken<ReportStep>> getReports();

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
    final class Builder extends ImmutableProblem.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
