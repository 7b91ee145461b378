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

/** A Party organisation that manages a floating member where the member lives or works. */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"organisation", "since", "until"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableManagingHost.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ManagingHost.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableManagingHost.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ManagingHost.Builder.class)
public interface ManagingHost {
    /**
     * Returns the Party organisation.
     *
     * @return its id
     */
    @NotBlank
    @Size(max = 100)
    String getOrganisation();

    /**
     * Returns the first day.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getSince();

    /**
     * Returns the last day.
     *
     * @return the day, inclusive; empty where it goes on
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getUntil();

    /**
     * Says whether it manages the member on a day.
     *
     * @param on the day
     * @return true from the first day to the last
     */
    default boolean isManagingOn(LocalDate on) {
        return !on.isBefore(getSince())
                && getUntil().map(last -> !on.isAfter(last)).orElse(true);
    }

    /**
     * Says whether another one is the same Party organisation on a day in common.
     *
     * @param other the other one
     * @return true where both are of one organisation and overlap
     */
    default boolean isSameAtOnce(ManagingHost other) {
        return getOrganisation().equals(other.getOrganisation())
                && (isManagingOn(other.getSince()) || other.isManagingOn(getSince()));
    }

    /** Refuses an end before the beginning. */
    @Value.Check
    default void check() {
        if (getUntil().map(last -> last.isBefore(getSince())).orElse(false)) {
            throw new InvalidFactsException("/until", "结束日早于开始日 it ends before it begins");
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
    final class Builder extends ImmutableManagingHost.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
