package org.pbcore.model.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads a count, a flag, a date or a code from exactly its own JSON and nothing that could be taken for it: 12.7, "12",
 * "" and true are no counts, 0 and "true" no flags, 0 and "" no codes.
 *
 * <p>What is refused is {@link org.pbcore.model.InvalidFactsException} with the path of the property, without its
 * value.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = Jackson2Reader.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = Jackson3Reader.class)
public @interface Strict {}
