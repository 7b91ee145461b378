package org.pbcore.model.supervision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/** An inspection of a unit (3.3-a): representative organisations are selected and viewed. */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "kind", "unit", "inspector", "organisations", "plannedOn", "heldOn"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableInspection.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Inspection.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableInspection.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Inspection.Builder.class)
public interface Inspection {
    /**
     * Returns what the host calls it.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns its kind.
     *
     * @return the kind
     */
    @Strict
    InspectionKind getKind();

    /**
     * Returns the unit.
     *
     * @return the id of a county, department or industry Party committee, as the host calls it
     */
    @NotBlank
    @Size(max = 100)
    String getUnit();

    /**
     * Returns the unit that inspects.
     *
     * @return its id; empty where it is unknown
     */
    Optional<@NotBlank @Size(max = 100) String> getInspector();

    /**
     * Returns the representative organisations that were selected.
     *
     * @return their ids
     */
    List<String> getOrganisations();

    /**
     * Returns the day for which it is planned.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getPlannedOn();

    /**
     * Returns the day on which it was held.
     *
     * @return the day; empty where it was not yet
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getHeldOn();

    /** Refuses a cross inspection by the unit itself. */
    @Value.Check
    default void check() {
        if (getKind() == InspectionKind.CROSS
                && getInspector().map(getUnit()::equals).orElse(false)) {
            throw new InvalidFactsException("/inspector", "交叉互查不能自查 a cross inspection is held by another unit");
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
    final class Builder extends ImmutableInspection.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
