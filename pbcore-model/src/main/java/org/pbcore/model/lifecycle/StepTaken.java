package org.pbcore.model.lifecycle;

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
import org.pbcore.model.term.Term;

/**
 * A step that was taken in some matter, on a day; the history of a matter is a list of these.
 *
 * <p>Who took it is personal data and never stands in {@code toString}.
 *
 * @param <K> the vocabulary of the steps
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"step", "on", "by", "dueOn"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableStepTaken.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = StepTaken.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStepTaken.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = StepTaken.Builder.class)
public interface StepTaken<K extends Enum<K> & Term> {
    /**
     * Returns the step.
     *
     * @return the step
     */
    @Strict
    K getStep();

    /**
     * Returns the day on which it was taken.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getOn();

    /**
     * Returns the person who took it, as the host calls that person.
     *
     * @return a name or id; empty where nobody is named
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 100) String> getBy();

    /**
     * Returns the last day that was set for what comes next.
     *
     * @return the day, inclusive; empty where none was set
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getDueOn();

    /** Refuses a last day before the step. */
    @Value.Check
    default void check() {
        if (getDueOn().map(due -> due.isBefore(getOn())).orElse(false)) {
            throw new InvalidFactsException("/dueOn", "期限早于办理日期 due before the day of the step");
        }
    }

    /**
     * Makes a step without a person or a last day.
     *
     * @param <K> the vocabulary of the steps
     * @param step the step
     * @param on the day on which it was taken
     * @return the step taken
     */
    static <K extends Enum<K> & Term> StepTaken<K> of(K step, LocalDate on) {
        return StepTaken.<K>builder().step(step).on(on).build();
    }

    /**
     * Begins a new one.
     *
     * @param <K> the vocabulary of the steps
     * @return a builder with nothing set
     */
    static <K extends Enum<K> & Term> Builder<K> builder() {
        return new Builder<>();
    }

    /**
     * Builds one; each property is set once.
     *
     * @param <K> the vocabulary of the steps
     */
    @com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder(withPrefix = "")
    @tools.jackson.databind.annotation.JsonPOJOBuilder(withPrefix = "")
    final class Builder<K extends Enum<K> & Term> extends ImmutableStepTaken.Builder<K> {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
