package org.pbcore.model.partylife;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.member.Counts;
import org.pbcore.model.style.PbStyle;

/**
 * A lecture or micro-lesson that a lecture group gave (2.6-b).
 *
 * <p>The title is free text and never stands in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "group", "form", "heldOn", "minutes", "organisations", "audience", "title"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableLecture.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Lecture.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLecture.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Lecture.Builder.class)
public interface Lecture {
    /**
     * Returns what the host calls the lecture.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the id of the lecture group.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getGroup();

    /**
     * Returns its form.
     *
     * @return the form
     */
    @Strict
    LectureForm getForm();

    /**
     * Returns the day on which it was given.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getHeldOn();

    /**
     * Returns how long it was.
     *
     * @return whole minutes; empty where it is unknown
     */
    @Strict
    OptionalInt getMinutes();

    /**
     * Returns the ids of the enterprises and social organisations that it reached.
     *
     * @return the ids
     */
    List<@NotBlank @Size(max = 100) String> getOrganisations();

    /**
     * Returns how many listened.
     *
     * @return a count of persons; empty where it is unknown
     */
    @Strict
    OptionalInt getAudience();

    /**
     * Returns its title.
     *
     * @return a free text; empty where nobody wrote one
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 200) String> getTitle();

    /** Refuses numbers that cannot be. */
    @Value.Check
    default void check() {
        if (getMinutes().orElse(0) < 0) {
            throw new InvalidFactsException("/minutes", "时长不能为负 minutes are never negative");
        }
        Counts.refuseNegative("/audience", getAudience());
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
    final class Builder extends ImmutableLecture.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
