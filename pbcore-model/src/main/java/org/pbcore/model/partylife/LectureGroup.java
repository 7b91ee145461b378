package org.pbcore.model.partylife;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.json.Strict;
import org.pbcore.model.member.Counts;
import org.pbcore.model.style.PbStyle;

/** A lecture group of a city or county (宣讲团, 2.6-b). */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "level", "region", "foundedOn", "dissolvedOn", "lecturers"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableLectureGroup.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = LectureGroup.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLectureGroup.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = LectureGroup.Builder.class)
public interface LectureGroup {
    /**
     * Returns what the host calls the group.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns who set it up.
     *
     * @return the level
     */
    @Strict
    LectureLevel getLevel();

    /**
     * Returns the region that it serves.
     *
     * @return empty where it is unknown
     */
    Optional<RegionCode> getRegion();

    /**
     * Returns the first day of the group.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getFoundedOn();

    /**
     * Returns the last day of the group.
     *
     * @return the day, inclusive; empty while it goes on
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getDissolvedOn();

    /**
     * Returns how many lecturers it has.
     *
     * @return a count of persons; empty where it is unknown
     */
    @Strict
    OptionalInt getLecturers();

    /** Refuses a group that ends before it begins, and a count that cannot be. */
    @Value.Check
    default void check() {
        if (getDissolvedOn().map(last -> last.isBefore(getFoundedOn())).orElse(false)) {
            throw new InvalidFactsException("/dissolvedOn", "撤销日早于成立日 dissolved before it was founded");
        }
        Counts.refuseNegative("/lecturers", getLecturers());
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
    final class Builder extends ImmutableLectureGroup.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
