package org.pbcore.ledger.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pbcore.ledger.chain.Quoted;

/** The fields of a payload by JSON pointer, each with its canonical JSON; objects within objects are fields too. */
final class FactFields {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int LEVELS = 2;

    private FactFields() {}

    /** Takes a payload apart. */
    static SortedMap<String, String> of(String payload) {
        var fields = new TreeMap<String, String>();
        try (var parser = FACTORY.createParser(payload)) {
            parser.nextToken();
            take(parser, "", 1, fields);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return fields;
    }

    /** Takes a payload of one key apart, as it would be under another. */
    static SortedMap<String, String> of(String payload, String key, String under) {
        var fields = of(payload);
        for (var end : List.of("", RowFacts.PARTY)) {
            fields.replace("/id", quote(key + end), quote(under + end));
        }
        fields.computeIfPresent("/organisations", (field, ids) -> ids.replace(quote(key), quote(under)));
        return fields;
    }

    private static void take(JsonParser parser, String pointer, int level, Map<String, String> fields)
            throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var path = pointer + "/" + escape(parser.currentName());
            if (parser.nextToken() == JsonToken.START_OBJECT && level < LEVELS) {
                take(parser, path, level + 1, fields);
            } else {
                var text = new StringBuilder();
                value(parser, text);
                fields.put(path, text.toString());
            }
        }
    }

    private static void value(JsonParser parser, StringBuilder text) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_STRING -> quote(parser.getText(), text);
            case START_ARRAY, START_OBJECT -> {
                boolean array = parser.currentToken() == JsonToken.START_ARRAY;
                text.append(array ? '[' : '{');
                var separator = "";
                for (var token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
                    text.append(separator);
                    separator = ",";
                    if (token == JsonToken.FIELD_NAME) {
                        quote(parser.currentName(), text);
                        text.append(':');
                        parser.nextToken();
                    }
                    value(parser, text);
                }
                text.append(array ? ']' : '}');
            }
            default -> text.append(parser.getText());
        }
    }

    /** Puts fields together again, canonical. A Party organisation has members, though their number is unknown. */
    static String payload(FactKind kind, SortedMap<String, String> fields) {
        var members = new TreeMap<String, Object>();
        if (kind == FactKind.PARTY_ORGANISATION) {
            members.put("members", new TreeMap<>());
        }
        fields.forEach((pointer, value) -> {
            int second = pointer.indexOf('/', 1);
            if (second < 0) {
                members.put(unescape(pointer.substring(1)), value);
            } else {
                @SuppressWarnings("unchecked")
                var inner = (Map<String, Object>)
                        members.computeIfAbsent(unescape(pointer.substring(1, second)), key -> new TreeMap<>());
                inner.put(unescape(pointer.substring(second + 1)), value);
            }
        });
        var text = new StringBuilder();
        write(members, text);
        return text.toString();
    }

    private static void write(Map<?, ?> members, StringBuilder text) {
        text.append('{');
        var separator = "";
        for (var member : members.entrySet()) {
            text.append(separator);
            separator = ",";
            quote(String.valueOf(member.getKey()), text);
            text.append(':');
            if (member.getValue() instanceof Map<?, ?> inner) {
                write(inner, text);
            } else {
                text.append(member.getValue());
            }
        }
        text.append('}');
    }

    /** Writes a text as canonical JSON. */
    static String quote(String value) {
        var text = new StringBuilder(value.length() + 2);
        quote(value, text);
        return text.toString();
    }

    /** Reads a text from its canonical JSON. */
    static String unquote(String json) {
        return Quoted.unescape(json.substring(1, json.length() - 1));
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int place = 0; place < value.length(); place++) {
            char character = value.charAt(place);
            switch (character) {
                case '"', '\\' -> text.append('\\').append(character);
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (character < ' ') {
                        text.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
                    } else {
                        text.append(character);
                    }
                }
            }
        }
        text.append('"');
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescape(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
