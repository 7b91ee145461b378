package org.pbcore.model.instructor;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/** A training, reward or penalty of an instructor (2.4-i). Who it is never stands in {@code toString}. */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"instructor", "kind", "on"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableInstructorEvent.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = InstructorEvent.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableInstructorEvent.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = InstructorEvent.Builder.class)
public interface InstructorEvent {
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
     * Returns what happened.
     *
     * @return the kind
     */
    @Value.Redacted
    @Strict
    InstructorEventKind getKind();

    /**
     * Returns the day.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getOn();

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
    final class Builder extends ImmutableInstructorEvent.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
