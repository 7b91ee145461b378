package org.pbcore.model.member;

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

/**
 * A person who is being cultivated, as a backbone or as a member (双向培养, 2.5-c).
 *
 * <p>The person and the way tell political affiliation and never stand in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "organisation", "person", "way", "begunOn", "achievedOn"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCultivation.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Cultivation.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCultivation.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Cultivation.Builder.class)
public interface Cultivation {
    /**
     * Returns what the host calls the record.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the id of the enterprise or social organisation.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getOrganisation();

    /**
     * Returns what the host calls the person; no name.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    @Value.Redacted
    String getPerson();

    /**
     * Returns the way.
     *
     * @return the way
     */
    @Value.Redacted
    @Strict
    CultivationWay getWay();

    /**
     * Returns the day on which it began.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getBegunOn();

    /**
     * Returns the day on which it was achieved.
     *
     * @return empty while it goes on
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Value.Redacted
    @Strict
    Optional<LocalDate> getAchievedOn();

    /** Refuses one that is achieved before it begins. */
    @Value.Check
    default void check() {
        if (getAchievedOn().map(day -> day.isBefore(getBegunOn())).orElse(false)) {
            throw new InvalidFactsException("/achievedOn", "完成日早于开始日 achieved before it began");
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
    final class Builder extends ImmutableCultivation.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
