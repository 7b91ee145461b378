package org.pbcore.model.instructor;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/**
 * The annual appraisal of an instructor, and whether the performance at the post entered it (2.4-i).
 *
 * <p>How good the performance was is people's judgement and stands with them. Who it is never stands in
 * {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"instructor", "year", "performanceIncluded"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableInstructorAppraisal.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = InstructorAppraisal.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableInstructorAppraisal.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = InstructorAppraisal.Builder.class)
public interface InstructorAppraisal {
    /**
     * Returns the id of the instructor.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    @Value.Redacted
    String getInstructor();

    /**
     * Returns the year.
     *
     * @return 1 to 9999
     */
    @Strict
    int getYear();

    /**
     * Returns whether the performance at the post entered the appraisal.
     *
     * @return true where it did
     */
    @Strict
    boolean isPerformanceIncluded();

    /** Refuses a year that is none. */
    @Value.Check
    default void check() {
        if (getYear() < 1 || getYear() > 9999) {
            throw new InvalidFactsException("/year", "年份须在1至9999之间 a year is 1 to 9999");
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
    final class Builder extends ImmutableInstructorAppraisal.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
