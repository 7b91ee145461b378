package org.pbcore.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The schemas take every case that is answered, refuse what no case has, and describe every answer. */
class SchemasTest {
    private static final String BASE = "https://pbcore.org/conformance/1/";
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(SchemasTest::file));
    private final Schema ofCases = registry.getSchema(SchemaLocation.of(BASE + "case.schema.json"));
    private final Schema ofAnswers = registry.getSchema(SchemaLocation.of(BASE + "answer.schema.json"));
    private final Kit kit = Kit.read();

    @Test
    void cases_thatAreAnswered_areValid() {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode entry : kit.cases()) {
            if (entry.get("expect").has("outcome")) {
                softly.assertThat(errors(ofCases, entry.get("case")))
                        .as(entry.get("id").asText())
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    void cases_withAnUnknownKey_areInvalid() {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode entry : kit.cases()) {
            if (entry.get("expect").has("outcome")) {
                ObjectNode more = entry.get("case").deepCopy();
                more.put("more", 1);
                softly.assertThat(errors(ofCases, more)).isNotEmpty();
                ObjectNode within = entry.get("case").deepCopy();
                within.withObject("/facts").put("more", 1);
                softly.assertThat(errors(ofCases, within)).isNotEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    void answers_all_areValid() {
        Protocol protocol = new Protocol();
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode entry : kit.cases()) {
            JsonNode asked = entry.get("case");
            String answer = protocol.answer(asked.isTextual() ? asked.textValue() : asked.toString());
            softly.assertThat(errors(ofAnswers, Kit.parse(answer)))
                    .as(entry.get("id").asText())
                    .isEmpty();
        }
        softly.assertAll();
        assertThat(errors(ofAnswers, Kit.parse("{\"id\":\"1\",\"outcome\":{\"a\":1}}")))
                .isNotEmpty();
    }

    private static String file(String id) {
        try {
            return Files.readString(Kit.HOME.resolve("schemas").resolve(id.substring(BASE.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> errors(Schema schema, JsonNode node) {
        return schema.validate(node.toString(), InputFormat.JSON);
    }
}
