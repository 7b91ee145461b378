package org.pbcore.rules.fiveclears;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.organisation.TextState;

/** Validates {@link Stated}. */
public final class StatedValidator implements ConstraintValidator<Stated, Object> {
    /** Makes a validator, as every validator factory does. */
    public StatedValidator() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return (value instanceof String text ? Soundness.text(TextState.of(text)) : Soundness.constant(value)) == null;
    }
}
