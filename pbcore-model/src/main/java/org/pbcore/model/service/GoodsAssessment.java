package org.pbcore.model.service;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/** An assessment of a Party organisation by strengths and goods (双强六好, 2.7.2). */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"partyOrganisation", "on", "goods"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableGoodsAssessment.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = GoodsAssessment.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableGoodsAssessment.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = GoodsAssessment.Builder.class)
public interface GoodsAssessment {
    /**
     * Returns the Party organisation.
     *
     * @return its id, as the host calls it
     */
    @NotBlank
    @Size(max = 100)
    String getPartyOrganisation();

    /**
     * Returns the day of the assessment.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getOn();

    /**
     * Returns which hold.
     *
     * @return true or false by strength or good; one that is left out is unknown
     */
    Map<Good, Boolean> getGoods();

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
    final class Builder extends ImmutableGoodsAssessment.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
