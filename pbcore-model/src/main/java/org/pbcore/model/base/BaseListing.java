package org.pbcore.model.base;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/** A base on the dynamic list, over a stretch of days (2.8-d). */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "nominee", "kind", "unit", "from", "to"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableBaseListing.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = BaseListing.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBaseListing.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = BaseListing.Builder.class)
public interface BaseListing {
    /**
     * Returns what the host calls it.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns what is the base.
     *
     * @return the id of a Party organisation or place, as the host calls it
     */
    @NotBlank
    @Size(max = 100)
    String getNominee();

    /**
     * Returns the kind.
     *
     * @return the kind
     */
    @Strict
    BaseKind getKind();

    /**
     * Returns the unit that keeps the list.
     *
     * @return its id, as the host calls it
     */
    @NotBlank
    @Size(max = 100)
    String getUnit();

    /**
     * Returns the first day.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getFrom();

    /**
     * Returns the last day.
     *
     * @return the day, inclusive; empty where it goes on
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getTo();

    /** Refuses an end before the beginning. */
    @Value.Check
    default void check() {
        if (getTo().map(to -> to.isBefore(getFrom())).orElse(false)) {
            throw new InvalidFactsException("/to", "截止早于开始 it ends before it begins");
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
    final class Builder extends ImmutableBaseListing.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
