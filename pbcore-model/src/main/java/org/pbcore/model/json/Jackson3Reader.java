package org.pbcore.model.json;

import java.util.OptionalLong;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads strictly with Jackson 3. */
public final class Jackson3Reader extends ValueDeserializer<Object> {
    private final Reading reading;

    /** Reads what the property takes that asks for it. */
    public Jackson3Reader() {
        this(new Reading(Object.class, false));
    }

    private Jackson3Reader(Reading reading) {
        this.reading = reading;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        JavaType type = context.getContextualType() == null ? property.getType() : context.getContextualType();
        JavaType content = type.containedType(0);
        return new Jackson3Reader(Reading.of(type.getRawClass(), content == null ? null : content.getRawClass()));
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
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
            return reading.text(in.getString(), path);
        }
        throw reading.refusal(path);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return reading.none(path(context.getParser()));
    }

    private static String path(JsonParser in) {
        return in.streamReadContext().pathAsPointer().toString();
    }
}
