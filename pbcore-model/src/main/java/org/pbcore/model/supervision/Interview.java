package org.pbcore.model.supervision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/**
 * An interview with the head of a unit (约谈, 3.3-c).
 *
 * <p>Persons and notes never stand in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "unit", "notices", "heldOn", "head", "heldBy", "notes"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableInterview.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Interview.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableInterview.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Interview.Builder.class)
public interface Interview {
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
     * Returns the notices that it is about.
     *
     * @return their ids
     */
    List<String> getNotices();

    /**
     * Returns the day on which it was held.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getHeldOn();

    /**
     * Returns the head who was interviewed.
     *
     * @return a name; empty where it is not given
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 100) String> getHead();

    /**
     * Returns who held it.
     *
     * @return a name; empty where it is not given
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 100) String> getHeldBy();

    /**
     * Returns what was said.
     *
     * @return the text; empty where there is none
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 2000) String> getNotes();

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
    final class Builder extends ImmutableInterview.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
