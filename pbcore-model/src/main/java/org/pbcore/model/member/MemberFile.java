package org.pbcore.model.member;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pbcore.model.UnknownPropertyException;
import org.pbcore.model.json.Strict;
import org.pbcore.model.style.PbStyle;

/**
 * The file of a member: who keeps it and what is in it (党员档案, 2.5-h).
 *
 * <p>The member and the items are personal data and never stand in {@code toString}.
 */
@Value.Immutable
@PbStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "member", "keptBy", "checkedOn", "items"})
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableMemberFile.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = MemberFile.Builder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableMemberFile.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = MemberFile.Builder.class)
public interface MemberFile {
    /**
     * Returns what the host calls the file.
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
     * Returns the id of the body that keeps it.
     *
     * @return the id; empty where nobody knows who keeps it
     */
    Optional<@NotBlank @Size(max = 100) String> getKeptBy();

    /**
     * Returns the day on which it was looked through.
     *
     * @return the day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Strict
    LocalDate getCheckedOn();

    /**
     * Returns what is in it.
     *
     * @return the items
     */
    @Value.Redacted
    List<FileItem> getItems();

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
    final class Builder extends ImmutableMemberFile.Builder {
        Builder() {}

        @JsonAnySetter
        void unknown(String property, Object value) {
            throw new UnknownPropertyException(property);
        }
    }
}
