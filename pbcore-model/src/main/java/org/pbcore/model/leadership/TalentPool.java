package org.pbcore.model.leadership;

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
import org.pbcore.model.Validity;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.code.RegionLevel;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/** A pool of Party workers that a county or an agglomeration district keeps (党务工作者人才库, 2.3-a). */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "keeper", "region", "district", "from", "to"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableTalentPool.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = TalentPool.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTalentPool.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = TalentPool.Builder.class)
public interface TalentPool {
    /**
     * Returns what the host calls the pool.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns who keeps it.
     *
     * @return the keeper
     */
    @Strict
    PoolKeeper getKeeper();

    /**
     * Returns the county that it serves, or in which the district lies.
     *
     * @return the code of a county
     */
    RegionCode getRegion();

    /**
     * Returns the agglomeration district that it serves.
     *
     * @return what the host calls the district; empty where it serves the county
     */
    Optional<@NotBlank @Size(max = 100) String> getDistrict();

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
     * @return the day, inclusive; empty while it goes on
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getTo();

    /** Refuses a pool of another place than its keeper, and a period that ends before it begins. */
    @Value.Check
    default void check() {
        if (getRegion().level() != RegionLevel.COUNTY) {
            throw new InvalidFactsException("/region", "须为县级代码 not the code of a county");
        }
        if (getDistrict().isPresent() != (getKeeper() == PoolKeeper.AGGLOMERATION_COMMITTEE)) {
            throw new InvalidFactsException(
                    "/district", "产业集聚区与建库单位不符 a district belongs to the committee of a district");
        }
        Validity.refuseReversed("/to", Optional.of(getFrom()), getTo());
    }

    /**
     * Says whether this holds on a day.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    default boolean holds(LocalDate day) {
        return Validity.holds(day, Optional.of(getFrom()), getTo());
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
    final class Builder extends ImmutableTalentPool.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
