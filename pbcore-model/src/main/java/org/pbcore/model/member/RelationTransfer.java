package org.pbcore.model.member;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.style.PbStyle;

/**
 * The transfer of a member's relation from one Party organisation to another (组织关系转接, 2.5-h), step by step.
 *
 * <p>The member is personal data and never stands in {@code toString}, nor do the steps.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "letterNumber", "member", "from", "to", "issuedOn", "validDays", "steps"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableRelationTransfer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = RelationTransfer.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRelationTransfer.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RelationTransfer.Builder.class)
public interface RelationTransfer {
    /**
     * Returns what the host calls the transfer.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the number of the letter of introduction.
     *
     * @return empty for a transfer without a letter
     */
    Optional<@NotBlank @Size(max = 100) String> getLetterNumber();

    /**
     * Returns what the host calls the member; no name.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    @Value.Redacted
    String getMember();

    /**
     * Returns the id of the Party organisation that the relation leaves.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getFrom();

    /**
     * Returns the id of the Party organisation that it goes to.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getTo();

    /**
     * Returns the day of the letter.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getIssuedOn();

    /**
     * Returns how many days the letter says it is valid.
     *
     * @return one or more, counted from the day after the letter; empty where it says nothing
     */
    @Strict
    OptionalInt getValidDays();

    /**
     * Returns what was done.
     *
     * @return the steps, first one first
     */
    @Value.Redacted
    List<@Valid StepTaken<TransferStep>> getSteps();

    /** Refuses a transfer that goes nowhere, and a letter that is never valid. */
    @Value.Check
    default void check() {
        if (getFrom().equals(getTo())) {
            throw new InvalidFactsException("/to", "转入转出为同一党组织 it goes to where it is");
        }
        if (getValidDays().orElse(1) < 1) {
            throw new InvalidFactsException("/validDays", "有效天数须为正 a letter is valid for some days");
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
    final class Builder extends ImmutableRelationTransfer.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
