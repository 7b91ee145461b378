package org.pbcore.model.service;

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

/**
 * A post or area of a member that shows members' example (2.7.1).
 *
 * <p>The member never stands in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"organisation", "kind", "member", "from", "to"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableMemberPost.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = MemberPost.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableMemberPost.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = MemberPost.Builder.class)
public interface MemberPost {
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
    PostKind getKind();

    /**
     * Returns the member.
     *
     * @return a name; empty where it is not given
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 100) String> getMember();

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

    /** Refuses an end before the beginning. */
    @Value.Check
    default void check() {
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
    final class Builder extends ImmutableMemberPost.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
