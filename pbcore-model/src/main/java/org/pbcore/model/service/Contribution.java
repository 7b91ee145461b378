package org.pbcore.model.service;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/** What an organisation does for local development (2.7.3). */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "organisation", "kind", "relief", "yuan", "title", "from", "to"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableContribution.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Contribution.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableContribution.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Contribution.Builder.class)
public interface Contribution {
    /**
     * Returns what the host calls it.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the organisation.
     *
     * @return its id, as the host calls it
     */
    @NotBlank
    @Size(max = 100)
    String getOrganisation();

    /**
     * Returns its kind.
     *
     * @return the kind
     */
    @Strict
    ContributionKind getKind();

    /**
     * Returns the form of poverty relief.
     *
     * @return the form; empty for other kinds
     */
    @Strict
    Optional<ReliefForm> getRelief();

    /**
     * Returns what it is worth.
     *
     * @return an amount in yuan, zero or more; empty where it is unknown
     */
    Optional<BigDecimal> getYuan();

    /**
     * Returns what it is.
     *
     * @return the title
     */
    @NotBlank
    @Size(max = 2000)
    String getTitle();

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
     * @return the day, inclusive; empty where it goes on
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    Optional<LocalDate> getTo();

    /**
     * Refuses a form beside another kind than poverty relief, poverty relief without one, an amount below zero, and an
     * end before the beginning.
     */
    @Value.Check
    default void check() {
        boolean isRelief = getKind() == ContributionKind.POVERTY_RELIEF;
        if (isRelief != getRelief().isPresent()) {
            throw new InvalidFactsException("/relief", "仅扶贫须有方式 a form goes with poverty relief, and only with it");
        }
        if (getYuan().map(yuan -> yuan.signum() < 0).orElse(false)) {
            throw new InvalidFactsException("/yuan", "金额不能为负 an amount is never negative");
        }
        if (getTo().map(to -> to.isBefore(getFrom())).orElse(false)) {
            throw new InvalidFactsException("/to", "截止早于开始 it ends before it begins");
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
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
