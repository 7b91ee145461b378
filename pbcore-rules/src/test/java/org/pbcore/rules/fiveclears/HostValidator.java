package org.pbcore.rules.fiveclears;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.pbcore.model.organisation.OrganisationRecord;

/** Validates as a host does: Hibernate Validator with a fixed day and one language. */
final class HostValidator {
    private final FiveClears fiveClears;
    private final Validator validator;

    HostValidator(FiveClears fiveClears, LocalDate day, Locale locale) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        this.fiveClears = fiveClears;
        this.validator = configuration
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .clockProvider(() -> Clock.fixed(day.atTime(23, 59).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .constraintValidatorFactory(fiveClears.validators(configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()
                .getValidator();
    }

    Set<ConstraintViolation<FiveClearsForm>> violations(OrganisationRecord line) {
        return validator.validate(new FiveClearsForm(line), fiveClears.groups());
    }

    /** The violations as clear, path and code. */
    Set<String> problems(OrganisationRecord line) {
        Set<String> problems = new TreeSet<>();
        violations(line)
                .forEach(violation ->
                        problems.add(clear(violation) + " " + violation.getPropertyPath() + " " + code(violation)));
        return problems;
    }

    private static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        return template.substring(template.lastIndexOf('.') + 1, template.length() - 1);
    }

    /** The clear asked by this policy whose group the constraint is in; the last of them where it is in two. */
    private Clear clear(ConstraintViolation<?> violation) {
        Set<Class<?>> groups = violation.getConstraintDescriptor().getGroups();
        Clear found = null;
        for (Clear clear : Clear.values()) {
            if (groups.contains(clear.group()) && fiveClears.clears().contains(clear)) {
                found = clear;
            }
        }
        return found;
    }
}
