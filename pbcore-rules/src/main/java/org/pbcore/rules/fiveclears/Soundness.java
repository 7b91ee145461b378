package org.pbcore.rules.fiveclears;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.organisation.LineFacts;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.TextState;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.rules.table.Bound;

/** When a value is stated and sound: the one definition behind the batch check and the constraints. */
final class Soundness {
    private Soundness() {}

    static @Nullable ProblemCode text(TextState state) {
        return switch (state) {
            case MISSING -> ProblemCode.MISSING;
            case MALFORMED -> ProblemCode.MALFORMED;
            case SOUND -> null;
        };
    }

    static @Nullable ProblemCode constant(@Nullable Object constant) {
        return constant == null ? ProblemCode.MISSING : null;
    }

    static @Nullable ProblemCode count(OptionalInt count) {
        if (count.isEmpty()) {
            return ProblemCode.MISSING;
        }
        return count.getAsInt() < 0 ? ProblemCode.NEGATIVE : null;
    }

    static @Nullable ProblemCode day(int day, int asOf) {
        if (day == LineFacts.NO_DAY) {
            return ProblemCode.MISSING;
        }
        return day > asOf ? ProblemCode.FUTURE : null;
    }

    /**
     * Why there is no Party organisation: owed where there is none, out of place where there is one, and never against
     * the counts.
     */
    static @Nullable ProblemCode reason(
            @Nullable PartyOrganisationForm form, @Nullable NoOrganisationReason reason, Circumstances circumstances) {
        if (form == null) {
            return null;
        }
        return switch (form) {
            case OWN, JOINT, REGIONAL, INDUSTRY -> reason == null ? null : ProblemCode.INCONSISTENT;
            case NONE -> reason == null ? ProblemCode.MISSING : against(reason, circumstances);
            case FUNCTIONAL -> reason == null ? null : against(reason, circumstances);
        };
    }

    private static @Nullable ProblemCode against(NoOrganisationReason reason, Circumstances circumstances) {
        boolean contradicted = switch (reason) {
            case NO_MEMBERS -> isPositive(circumstances.full()) || isPositive(circumstances.probationary());
            case FEWER_THAN_THREE ->
                circumstances.full().isPresent()
                        && circumstances.enough().admits(circumstances.full().getAsInt());
            case OTHER -> circumstances.note() == TextState.MISSING;
            default -> false;
        };
        return contradicted ? ProblemCode.INCONSISTENT : null;
    }

    /**
     * What a reason is held against.
     *
     * @param full full members
     * @param probationary probationary members
     * @param note the note beside the reason
     * @param enough the full members from which a branch is formed, by policy
     */
    record Circumstances(OptionalInt full, OptionalInt probationary, TextState note, Bound enough) {}

    private static boolean isPositive(OptionalInt count) {
        return count.isPresent() && count.getAsInt() > 0;
    }
}
