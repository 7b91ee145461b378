package org.pbcore.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.OptionalLong;

/** Reads strictly with Jackson 2. */
public final class Jackson2Reader extends JsonDeserializer<Object> implements ContextualDeserializer {
    private final Reading reading;

    /** Reads what the property takes that asks for it. */
    public Jackson2Reader() {
        this(new Reading(Object.class, false));
    }

    private Jackson2Reader(Reading reading) {
        this.reading = reading;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        JavaType type = context.getContextualType() == null ? property.getType() : context.getContextualType();
        JavaType content = type.containedType(0);
        return new Jackson2Reader(Reading.of(type.getRawClass(), content == null ? null : content.getRawClass()));
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        String path = path(in);
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            boolean isLong = in.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
            return reading.whole(isLong ? OptionalLong.of(in.getLongValue()) : OptionalLong.empty(), path);
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return reading.flag(token == JsonToken.VALUE_TRUE, path);
        }
        if (token == JsonToken.VALUE_STRING) {
            return reading.text(in.getText(), path);
        }
        throw reading.refusal(path);
    }

    @Override
    public Object getNullValue(DeserializationContext context) throws JsonMappingException {
        return reading.none(path(context.getParser()));
    }

    private static String path(JsonParser in) {
        return in.getParsingContext().pathAsPointer().toString();
    }
}
