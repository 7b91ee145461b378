package org.pbcore.rules.fiveclears;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import org.pbcore.rules.table.Bound;

/** Makes validators that follow a policy, and leaves the others to the host's factory. */
record PolicyValidators(Bound enough, ConstraintValidatorFactory others) implements ConstraintValidatorFactory {
    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        return type == ReasonGivenValidator.class
                ? type.cast(new ReasonGivenValidator(enough))
                : others.getInstance(type);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!(instance instanceof ReasonGivenValidator)) {
            others.releaseInstance(instance);
        }
    }
}
