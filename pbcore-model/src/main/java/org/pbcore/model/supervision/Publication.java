package org.pbcore.model.supervision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/** A publication of good experience. */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"form", "on"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePublication.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Publication.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePublication.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Publication.Builder.class)
public interface Publication {
    /**
     * Returns its form.
     *
     * @return the form
     */
    @Strict
    PublicityForm getForm();

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
    final class Builder extends ImmutablePublication.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
