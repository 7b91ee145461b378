package org.pbcore.model.supervision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/**
 * What a unit declares of its accountability: a named person, a working ledger, a place in the annual appraisal (3.1).
 *
 * <p>The person is personal data and never stands in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"unit", "responsibleNamed", "responsible", "ledgerKept", "inAnnualAppraisal"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAccountability.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Accountability.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAccountability.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Accountability.Builder.class)
public interface Accountability {
    /**
     * Returns the unit.
     *
     * @return the id of a county, department or industry Party committee, as the host calls it
     */
    @NotBlank
    @Size(max = 100)
    String getUnit();

    /**
     * Returns whether a responsible person is named.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getResponsibleNamed();

    /**
     * Returns the responsible person.
     *
     * @return a name; empty where it is not given
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 100) String> getResponsible();

    /**
     * Returns whether a working ledger is kept.
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getLedgerKept();

    /**
     * Returns whether the work is part of the annual appraisal (述职评议考核).
     *
     * @return empty where it is unknown
     */
    @Strict
    Optional<Boolean> getInAnnualAppraisal();

    /** Refuses a name where nobody is named. */
    @Value.Check
    default void check() {
        if (getResponsible().isPresent() && !getResponsibleNamed().orElse(true)) {
            throw new InvalidFactsException("/responsibleNamed", "已有责任人姓名 a name is given");
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
    final class Builder extends ImmutableAccountability.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
