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
import org.pbcore.model.style.PbStyle;

/** A bulletin that compares units by a metric (通报, 3.3-a). */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "issuedOn", "metric", "entries"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableBulletin.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Bulletin.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBulletin.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Bulletin.Builder.class)
public interface Bulletin {
    /**
     * Returns what the host calls it.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the day on which it was issued.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getIssuedOn();

    /**
     * Returns the metric.
     *
     * @return its name, for example {@code work}
     */
    @NotBlank
    @Size(max = 100)
    String getMetric();

    /**
     * Returns the units.
     *
     * @return one entry a unit, in any order
     */
    List<@Valid BulletinEntry> getEntries();

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
    final class Builder extends ImmutableBulletin.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
