package org.pbcore.rules.fiveclears;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Validates {@link Sound}; today is the day of the clock that the host gave its validator. */
public final class SoundValidator implements ConstraintValidator<Sound, Object> {
    private ClearItem item = ClearItem.NAME;

    /** Makes a validator, as every validator factory does. */
    public SoundValidator() {}

    @Override
    public void initialize(Sound sound) {
        item = sound.value();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        ProblemCode problem = value == null ? null : problem(value, context);
        if (problem == null || problem == ProblemCode.MISSING) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(Messages.template(problem)).addConstraintViolation();
        return false;
    }

    private @Nullable ProblemCode problem(Object value, ConstraintValidatorContext context) {
        if (value instanceof Integer count) {
            return Soundness.count(OptionalInt.of(count));
        }
        if (value instanceof LocalDate date) {
            Clock clock = context.getClockProvider().getClock();
            return Soundness.date(date, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        }
        return switch (item) {
            case CREDIT_CODE -> Soundness.creditCode(value.toString());
            case INDUSTRY -> Soundness.industry(value.toString());
            case REGION -> Soundness.region(value.toString());
            default -> null;
        };
    }
}
