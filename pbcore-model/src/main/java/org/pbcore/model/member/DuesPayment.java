package org.pbcore.model.member;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/**
 * What a member paid for a month (党费, 2.5-h).
 *
 * <p>The member, the base and the amount are personal data and never stand in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "member", "partyOrganisation", "month", "category", "base", "paid", "paidOn"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableDuesPayment.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = DuesPayment.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDuesPayment.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DuesPayment.Builder.class)
public interface DuesPayment {
    /**
     * Returns what the host calls the payment.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

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
     * Returns the id of the Party organisation that took it.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getPartyOrganisation();

    /**
     * Returns the month that it is for.
     *
     * @return the month
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    YearMonth getMonth();

    /**
     * Returns what it is reckoned from.
     *
     * @return the category
     */
    @Value.Redacted
    @Strict
    DuesCategory getCategory();

    /**
     * Returns the base.
     *
     * @return yuan, with at most two decimals; empty where it is unknown
     */
    @Value.Redacted
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<BigDecimal> getBase();

    /**
     * Returns what was paid.
     *
     * @return yuan, with at most two decimals
     */
    @Value.Redacted
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal getPaid();

    /**
     * Returns the day on which it was paid.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getPaidOn();

    /** Refuses sums that cannot be. */
    @Value.Check
    default void check() {
        Yuan.refuse("/base", getBase());
        Yuan.refuse("/paid", Optional.of(getPaid()));
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
    final class Builder extends ImmutableDuesPayment.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
