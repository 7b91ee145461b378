package org.pbcore.rules.fiveclears;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The item is there: not null, and not a blank text. */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = StatedValidator.class)
public @interface Stated {
    /**
     * Returns the item.
     *
     * @return the item that the property holds
     */
    ClearItem value();

    /**
     * Returns the message.
     *
     * @return a key of the message bundle
     */
    String message() default "{org.pbcore.rules.fiveclears.MISSING}";

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
