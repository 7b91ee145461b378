package org.pbcore.model.partylife;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/**
 * A training class for secretaries, or for investors and heads (培训班, 2.6-c, 2.6-f).
 *
 * <p>It names the bodies that the participants come from, and no person.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "id",
    "audience",
    "tier",
    "begunOn",
    "endedOn",
    "totalMinutes",
    "originalTextMinutes",
    "participants"
})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableTrainingClass.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = TrainingClass.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTrainingClass.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = TrainingClass.Builder.class)
public interface TrainingClass {
    /**
     * Returns what the host calls the class.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns who is trained.
     *
     * @return the audience
     */
    @Strict
    TrainingAudience getAudience();

    /**
     * Returns who holds it.
     *
     * @return the tier
     */
    @Strict
    TrainingTier getTier();

    /**
     * Returns the first day.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getBegunOn();

    /**
     * Returns the last day.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getEndedOn();

    /**
     * Returns how long the class is.
     *
     * @return whole minutes, one or more; empty where it is unknown
     */
    @Strict
    OptionalInt getTotalMinutes();

    /**
     * Returns how much of it goes to original texts.
     *
     * @return whole minutes, no more than the class; empty where it is unknown
     */
    @Strict
    OptionalInt getOriginalTextMinutes();

    /**
     * Returns where the participants come from.
     *
     * @return ids of Party organisations for secretaries, of organisations for investors and heads
     */
    List<@NotBlank @Size(max = 100) String> getParticipants();

    /** Refuses a class that ends before it begins, and minutes that cannot be. */
    @Value.Check
    default void check() {
        if (getEndedOn().isBefore(getBegunOn())) {
            throw new InvalidFactsException("/endedOn", "结束日早于开始日 it ends before it begins");
        }
        if (getTotalMinutes().orElse(1) < 1) {
            throw new InvalidFactsException("/totalMinutes", "培训时长须为正 a class takes some time");
        }
        int originalText = getOriginalTextMinutes().orElse(0);
        if (originalText < 0 || originalText > getTotalMinutes().orElse(Integer.MAX_VALUE)) {
            throw new InvalidFactsException(
                    "/originalTextMinutes", "原著学习时长不能为负或超过总时长 part of the class, no more than the whole");
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
    @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
    @com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder(withPrefix = "")
    @tools.jackson.databind.annotation.JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableTrainingClass.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
