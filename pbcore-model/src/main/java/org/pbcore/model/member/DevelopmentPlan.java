package org.pbcore.model.member;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/** How many new members a year is to bring, and how many of them to enterprises and social organisations (2.5-b). */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "region", "year", "places", "twoNewPlaces", "twoNewAdmitted"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableDevelopmentPlan.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = DevelopmentPlan.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDevelopmentPlan.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DevelopmentPlan.Builder.class)
public interface DevelopmentPlan {
    /**
     * Returns what the host calls the plan.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the region.
     *
     * @return empty where it is unknown
     */
    Optional<RegionCode> getRegion();

    /**
     * Returns the year.
     *
     * @return for example 2020
     */
    @Strict
    int getYear();

    /**
     * Returns the places of the year.
     *
     * @return a count of persons
     */
    @Strict
    int getPlaces();

    /**
     * Returns the places for enterprises and social organisations.
     *
     * @return a count of persons, no more than the places
     */
    @Strict
    int getTwoNewPlaces();

    /**
     * Returns how many were admitted there.
     *
     * @return a count of persons; empty where it is unknown
     */
    @Strict
    OptionalInt getTwoNewAdmitted();

    /** Refuses counts that cannot be. */
    @Value.Check
    default void check() {
        Counts.refuseNegative("/places", OptionalInt.of(getPlaces()));
        Counts.refuseNegative("/twoNewPlaces", OptionalInt.of(getTwoNewPlaces()));
        Counts.refuseNegative("/twoNewAdmitted", getTwoNewAdmitted());
        if (getTwoNewPlaces() > getPlaces()) {
            throw new InvalidFactsException("/twoNewPlaces", "两新名额多于总名额 more than all places");
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
    final class Builder extends ImmutableDevelopmentPlan.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
