package org.pbcore.rules.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a JSON document whose values know where they stand; refuses repeated keys. */
final class JsonReader {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    private final String file;
    private final JsonParser parser;

    private JsonReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static JsonNode read(String file, InputStream in) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            parser.nextToken();
            JsonNode root = new JsonReader(file, parser).node("");
            if (parser.nextToken() != null) {
                throw root.refusal("文件末尾有多余内容 something follows the document");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new PolicyFormatException(file, "", "不是 JSON not JSON" + line(e.getLocation()));
        }
    }

    private static String line(@Nullable JsonLocation location) {
        return location == null ? "" : ", line " + location.getLineNr();
    }

    private JsonNode node(String pointer) throws IOException {
        return new JsonNode(file, pointer, value(pointer));
    }

    private @Nullable Object value(String pointer) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new PolicyFormatException(file, pointer, "文件为空 an empty document");
        }
        return switch (token) {
            case START_OBJECT -> members(pointer);
            case START_ARRAY -> elements(pointer);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.INT
                        ? (Object) parser.getIntValue()
                        : parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> null;
        };
    }

    private Map<String, JsonNode> members(String pointer) throws IOException {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonNode member = node(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
            if (members.put(name, member) != null) {
                throw member.refusal("键重复 this key stands here twice");
            }
        }
        return members;
    }

    private List<JsonNode> elements(String pointer) throws IOException {
        List<JsonNode> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(pointer + "/" + elements.size()));
        }
        return elements;
    }
}
