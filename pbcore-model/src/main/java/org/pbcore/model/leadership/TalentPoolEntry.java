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
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.Validity;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/** A Party worker in a pool, for a time (2.3-a). Who it is never stands in {@code toString}. */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"pool", "worker", "fullTime", "from", "to"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableTalentPoolEntry.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = TalentPoolEntry.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTalentPoolEntry.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = TalentPoolEntry.Builder.class)
public interface TalentPoolEntry {
    /**
     * Returns the id of the pool.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getPool();

    /**
     * Returns what the host calls the Party worker; no name.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    @Value.Redacted
    String getWorker();

    /**
     * Returns whether Party work is the whole of this work.
     *
     * @return true for 专职, false for 兼职; empty where it is unknown
     */
    @Strict
    Optional<Boolean> getFullTime();

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

    /** Refuses a period that ends before it begins. */
    @Value.Check
    default void check() {
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
    final class Builder extends ImmutableTalentPoolEntry.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
