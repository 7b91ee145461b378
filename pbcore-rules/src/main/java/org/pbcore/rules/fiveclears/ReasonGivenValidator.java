package org.pbcore.rules.fiveclears;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.organisation.TextState;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.Policy;
import org.pbcore.rules.table.Bound;

/** Validates {@link ReasonGiven}; by itself after the plan's own policy, or as {@link FiveClears#validators} says. */
public final class ReasonGivenValidator implements ConstraintValidator<ReasonGiven, ReasonForm> {
    private final Bound enough;

    /** Validates after the built-in policy of the plan. */
    public ReasonGivenValidator() {
        this(planBound());
    }

    ReasonGivenValidator(Bound enough) {
        this.enough = enough;
    }

    private static Bound planBound() {
        Policy plan = Policies.builtin("two-new-2020");
        Parameters first = plan.on(plan.from());
        return first.bound("formation.fullMembers");
    }

    @Override
    public boolean isValid(ReasonForm form, ConstraintValidatorContext context) {
        ProblemCode problem = Soundness.reason(
                form.getPartyOrganisation(),
                form.getReason(),
                new Soundness.Circumstances(
                        count(form.getFullMembers()),
                        count(form.getProbationaryMembers()),
                        TextState.of(form.getReasonNote()),
                        enough));
        if (problem == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(Messages.template(problem))
                .addPropertyNode(ClearItem.NO_ORGANISATION_REASON.path())
                .addConstraintViolation();
        return false;
    }

    private static OptionalInt count(@Nullable Integer count) {
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
