package org.pbcore.model.base;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/** A Party organisation or place that is nominated as a base (2.8-a to -c). */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "nominee",
    "kind",
    "goodFoundation",
    "strongDemonstration",
    "goodWork",
    "goodLead",
    "goodEffect",
    "host"
})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableBaseNomination.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = BaseNomination.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBaseNomination.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = BaseNomination.Builder.class)
public interface BaseNomination {
    /**
     * Returns the nominee.
     *
     * @return the id of a Party organisation or place, as the host calls it
     */
    @NotBlank
    @Size(max = 100)
    String getNominee();

    /**
     * Returns the kind of base.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<BaseKind> getKind();

    /**
     * Returns whether its foundation of Party building is good (党建基础好).
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getGoodFoundation();

    /**
     * Returns whether its demonstration is strong (示范带动强).
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getStrongDemonstration();

    /**
     * Returns whether its work is done well (工作开展好).
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getGoodWork();

    /**
     * Returns whether it leads others well (带动引领好).
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getGoodLead();

    /**
     * Returns whether its demonstration has good effect (示范效果好).
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getGoodEffect();

    /**
     * Returns what it stands on.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<BaseHost> getHost();

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
    final class Builder extends ImmutableBaseNomination.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
