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
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/** Good experience of an organisation or unit, summed up and published (2.8-e, 3.4). */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "source", "title", "summedUpOn", "publications"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableExperience.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Experience.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableExperience.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Experience.Builder.class)
public interface Experience {
    /**
     * Returns what the host calls it.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns whose experience it is.
     *
     * @return the id of an organisation or unit
     */
    @NotBlank
    @Size(max = 100)
    String getSource();

    /**
     * Returns what it is about.
     *
     * @return the title
     */
    @NotBlank
    @Size(max = 2000)
    String getTitle();

    /**
     * Returns the day on which it was summed up.
     *
     * @return the day; empty where it was not yet
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getSummedUpOn();

    /**
     * Returns where it was published.
     *
     * @return the publications, in any order
     */
    List<@Valid Publication> getPublications();

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
    final class Builder extends ImmutableExperience.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
