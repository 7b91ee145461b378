package org.pbcore.model.service;

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
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.style.PbStyle;

/**
 * A request for an order-style service (订单式服务, 2.7.2), followed from request to closing.
 *
 * <p>Who asks and what for never stand in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "organisation", "need", "requester", "requestedOn", "text", "history"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableServiceRequest.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ServiceRequest.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableServiceRequest.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ServiceRequest.Builder.class)
public interface ServiceRequest {
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
     * Returns what it is for.
     *
     * @return the need
     */
    @Strict
    ServiceNeed getNeed();

    /**
     * Returns who asks.
     *
     * @return a name; empty where it is not given
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 100) String> getRequester();

    /**
     * Returns the day of the request.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getRequestedOn();

    /**
     * Returns what is asked.
     *
     * @return the text; empty where nothing is added
     */
    @Value.Redacted
    Optional<@NotBlank @Size(max = 2000) String> getText();

    /**
     * Returns the steps that were taken.
     *
     * @return the steps, first one first; empty before the first
     */
    List<@Valid StepTaken<ServiceStep>> getHistory();

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
    final class Builder extends ImmutableServiceRequest.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
