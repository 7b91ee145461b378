package org.pbcore.model.supervision;

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

/** A unit's line in a bulletin: how many of how many. */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"unit", "numerator", "denominator"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableBulletinEntry.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = BulletinEntry.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBulletinEntry.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = BulletinEntry.Builder.class)
public interface BulletinEntry {
    /**
     * Returns the unit.
     *
     * @return the id of a county, department or industry Party committee, as the host calls it
     */
    @NotBlank
    @Size(max = 100)
    String getUnit();

    /**
     * Returns how many are covered.
     *
     * @return a count, zero or more
     */
    @Strict
    int getNumerator();

    /**
     * Returns of how many.
     *
     * @return a count, at least the numerator
     */
    @Strict
    int getDenominator();

    /** Refuses counts that cannot be. */
    @Value.Check
    default void check() {
        if (getNumerator() < 0 || getNumerator() > getDenominator()) {
            throw new InvalidFactsException("/numerator", "应在0与分母之间 from 0 to the denominator");
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
    final class Builder extends ImmutableBulletinEntry.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
