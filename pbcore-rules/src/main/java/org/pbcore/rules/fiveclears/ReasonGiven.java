package org.pbcore.rules.fiveclears;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The reason that a {@link ReasonForm} gives is there where it is owed, and contradicts nothing. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReasonGivenValidator.class)
public @interface ReasonGiven {
    /**
     * Returns the message.
     *
     * @return a key of the message bundle
     */
    String message() default "{org.pbcore.rules.fiveclears.INCONSISTENT}";

    /**
     * Returns the groups.
     *
     * @return the clears that ask for the item
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload.
     *
     * @return nothing, unless a host adds its own
     */
    Class<? extends Payload>[] payload() default {};
}
