package org.pbcore.model.instructor;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.json.Strict;
import org.pbcore.model.member.Counts;
import org.pbcore.model.style.PbStyle;

/** An instructor whom a Party committee sends to organisations (党建指导员). */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "capacity", "fullTime", "region", "source"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableInstructor.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Instructor.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableInstructor.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Instructor.Builder.class)
public interface Instructor {
    /**
     * Returns what the host calls the instructor; no name.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns how many organisations the instructor can guide.
     *
     * @return a count, zero or more
     */
    @Strict
    int getCapacity();

    /**
     * Returns whether this is full-time work.
     *
     * @return true for 专职, false for 兼职
     */
    @Strict
    boolean isFullTime();

    /**
     * Returns the region the instructor works in.
     *
     * @return empty where it is unknown
     */
    Optional<RegionCode> getRegion();

    /**
     * Returns where the instructor comes from (2.4-c).
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<InstructorSource> getSource();

    /** Refuses a capacity that cannot be. */
    @Value.Check
    default void check() {
        Counts.refuseNegative("/capacity", OptionalInt.of(getCapacity()));
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
    final class Builder extends ImmutableInstructor.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
