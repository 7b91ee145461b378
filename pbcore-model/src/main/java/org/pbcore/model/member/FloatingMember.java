package org.pbcore.model.member;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/**
 * A floating member (流动党员): one Party organisation to which the member belongs, and any number that manage the member
 * where they live and work (一方隶属、多重管理, 2.5-f).
 *
 * <p>The member is personal data and never stands in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "home", "hosts", "activities"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableFloatingMember.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = FloatingMember.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFloatingMember.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = FloatingMember.Builder.class)
public interface FloatingMember {
    /**
     * Returns what the host calls the member; no name.
     *
     * @return the id
     */
    @NotBlank
    @Size(max = 100)
    @Value.Redacted
    String getId();

    /**
     * Returns the Party organisation to which the member belongs: exactly one, and statistics follow it.
     *
     * @return its id
     */
    @NotBlank
    @Size(max = 100)
    String getHome();

    /**
     * Returns the Party organisations that manage the member beside the home organisation.
     *
     * @return the hosts, each with its days; none of them the home organisation
     */
    List<@Valid ManagingHost> getHosts();

    /**
     * Returns the activities of Party organisations, at home or with a host, that the member took part in.
     *
     * @return how often, in the period that the host system looks at; empty where it is unknown
     */
    @Strict
    OptionalInt getActivities();

    /**
     * Returns the Party organisations that manage the member on a day, beside the home organisation.
     *
     * @param on the day
     * @return their ids, in the order of the hosts
     */
    default List<String> hostsOn(LocalDate on) {
        return getHosts().stream()
                .filter(host -> host.isManagingOn(on))
                .map(ManagingHost::getOrganisation)
                .toList();
    }

    /** Refuses a home that is a host too, a host twice on one day, and a negative count. */
    @Value.Check
    default void check() {
        Counts.refuseNegative("/activities", getActivities());
        for (int i = 0; i < getHosts().size(); i++) {
            ManagingHost host = getHosts().get(i);
            if (host.getOrganisation().equals(getHome())) {
                throw new InvalidFactsException("/hosts/" + i, "隶属的党组织不另作管理方 the home organisation is no host");
            }
            if (getHosts().subList(0, i).stream().anyMatch(host::isSameAtOnce)) {
                throw new InvalidFactsException("/hosts/" + i, "同一管理方日期重叠 a host twice on one day");
            }
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
    final class Builder extends ImmutableFloatingMember.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
