package org.pbcore.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.assertj.core.api.AbstractThrowableAssert;

/** Both generations of Jackson, as hosts set them up. */
public final class Json {
    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();
    private static final com.fasterxml.jackson.databind.ObjectMapper LENIENT_2 =
            JACKSON_2.copy().disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();
    private static final tools.jackson.databind.json.JsonMapper STRICT_3 = JACKSON_3
            .rebuild()
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final tools.jackson.databind.json.JsonMapper LENIENT_3 = JACKSON_3
            .rebuild()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    /** Writes a value with both, asserts that they write the same and read it back, and returns the text. */
    public static <T> String assertRoundTrip(T value, Class<T> type) {
        try {
            String json = JACKSON_2.writeValueAsString(value);

            assertThat(JACKSON_3.writeValueAsString(value)).isEqualTo(json);
            assertThat(JACKSON_2.readValue(json, type)).isEqualTo(value);
            assertThat(JACKSON_3.readValue(json, type)).isEqualTo(value);
            return json;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads a text with both and asserts that they read the same. */
    public static <T> T read(String json, Class<T> type) {
        try {
            T value = JACKSON_2.readValue(json, type);

            assertThat(JACKSON_3.readValue(json, type)).isEqualTo(value);
            return value;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Asserts that both refuse an unknown property, whatever the mapper's setting. */
    public static void assertUnknownPropertyRefused(String json, String property, Class<?> type) {
        for (var mapper : new com.fasterxml.jackson.databind.ObjectMapper[] {JACKSON_2, LENIENT_2}) {
            assertUnknown(property, assertThatThrownBy(() -> mapper.readValue(json, type)));
        }
        for (var mapper : new tools.jackson.databind.json.JsonMapper[] {JACKSON_3, STRICT_3, LENIENT_3}) {
            assertUnknown(property, assertThatThrownBy(() -> mapper.readValue(json, type)));
        }
    }

    /** Asserts that both refuse a text for this cause. */
    public static void assertRefused(String json, Class<?> type, Class<? extends Throwable> cause) {
        assertThatThrownBy(() -> JACKSON_2.readValue(json, type)).hasRootCauseInstanceOf(cause);
        assertThatThrownBy(() -> JACKSON_3.readValue(json, type)).hasRootCauseInstanceOf(cause);
    }

    private static void assertUnknown(String property, AbstractThrowableAssert<?, ? extends Throwable> refusal) {
        refusal.hasRootCauseInstanceOf(UnknownPropertyException.class)
                .hasStackTraceContaining("no property " + property);
    }
}
