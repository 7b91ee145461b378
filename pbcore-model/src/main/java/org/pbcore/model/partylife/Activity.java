package org.pbcore.model.partylife;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.member.Counts;
import org.pbcore.model.style.PbStyle;

/**
 * An activity that a Party organisation held (2.6-d, 2.6-e).
 *
 * <p>An activity has one kind; a day that served two is two activities. The topic is free text and never stands in
 * {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "partyOrganisation", "kind", "group", "heldOn", "expected", "attended", "topic"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableActivity.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Activity.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableActivity.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Activity.Builder.class)
public interface Activity {
    /**
     * Returns what the host calls the activity.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getId();

    /**
     * Returns the id of the Party organisation that held it.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    String getPartyOrganisation();

    /**
     * Returns what it was.
     *
     * @return the kind
     */
    @Strict
    ActivityKind getKind();

    /**
     * Returns the id of the Party group that met.
     *
     * @return the id for a group meeting, otherwise empty
     */
    Optional<@NotBlank @Size(max = 100) String> getGroup();

    /**
     * Returns the day on which it was held.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getHeldOn();

    /**
     * Returns how many should have come.
     *
     * @return a count of persons; empty where it is unknown
     */
    @Strict
    OptionalInt getExpected();

    /**
     * Returns how many came.
     *
     * @return a count of persons; empty where it is unknown
     */
    @Strict
    OptionalInt getAttended();

    /**
     * Returns what it was about.
     *
     * @return a free text; empty where nobody wrote one
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 500) String> getTopic();

    /** Refuses a group that does not fit the kind, and counts that cannot be. */
    @Value.Check
    default void check() {
        if (getGroup().isPresent() != (getKind() == ActivityKind.GROUP_MEETING)) {
            throw new InvalidFactsException(
                    "/group", "党小组会须注明党小组，其他活动不注明 a group meeting names its group, nothing else does");
        }
        Counts.refuseNegative("/expected", getExpected());
        Counts.refuseNegative("/attended", getAttended());
        if (getExpected().isPresent() && getAttended().orElse(0) > getExpected().getAsInt()) {
            throw new InvalidFactsException("/attended", "实到多于应到 more came than should have");
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
    final class Builder extends ImmutableActivity.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
