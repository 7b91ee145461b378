package org.pbcore.model.member;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/** The members of an organisation or Party organisation, by kind, in persons. */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"full", "probationary", "floating"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableMemberCounts.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = MemberCounts.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableMemberCounts.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = MemberCounts.Builder.class)
public interface MemberCounts {
    /**
     * Returns full members (正式党员).
     *
     * @return empty where it is unknown
     */
    @Strict
    OptionalInt getFull();

    /**
     * Returns probationary members (预备党员).
     *
     * @return empty where it is unknown
     */
    @Strict
    OptionalInt getProbationary();

    /**
     * Returns floating members (流动党员), in neither of the other counts.
     *
     * @return empty where it is unknown
     */
    @Strict
    OptionalInt getFloating();

    /** Refuses counts that cannot be. */
    @Value.Check
    default void check() {
        Counts.refuseNegative("/full", getFull());
        Counts.refuseNegative("/probationary", getProbationary());
        Counts.refuseNegative("/floating", getFloating());
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
    final class Builder extends ImmutableMemberCounts.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
