package org.pbcore.rules.fiveclears;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.LineFacts;
import org.pbcore.model.organisation.TextState;

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
        if (value instanceof Number count) {
            return Soundness.count(OptionalInt.of(Long.signum(count.longValue())));
        }
        if (value instanceof LocalDate date) {
            Clock clock = context.getClockProvider().getClock();
            LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            return Soundness.day(LineFacts.day(date), LineFacts.day(today));
        }
        if (!(value instanceof String text)) {
            throw new ConstraintDeclarationException("@Sound holds numbers, LocalDate and String, not "
                    + value.getClass().getName());
        }
        return switch (item) {
            case CREDIT_CODE -> Soundness.text(TextState.of(text, CreditCode::isWellFormed));
            case INDUSTRY -> Soundness.text(TextState.of(text, IndustryCode::isWellFormed));
            case REGION -> Soundness.text(TextState.of(text, RegionCode::isWellFormed));
            default -> null;
        };
    }
}
