package org.pbcore.ledger.chain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Canonical JSON (RFC 8785), narrowed so that no floating point is needed.
 *
 * <p>Numbers are integers from −(2⁵³−1) to 2⁵³−1; decimals belong in strings. A key that stands twice in one object,
 * half a surrogate pair and nesting deeper than {@link #MAX_DEPTH} are refused.
 */
public final class CanonicalJson {
    /** The greatest integer that every JSON reader keeps exactly, 2⁵³−1. */
    public static final long MAX_INTEGER = (1L << 53) - 1;

    /** How deep objects and arrays may nest. */
    public static final int MAX_DEPTH = 64;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;

    private CanonicalJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Writes a JSON object in canonical form.
     *
     * @param json an object as JSON text
     * @return the same object, members in order of their UTF-16 code units, no spaces; the same text when it was
     *     canonical
     * @throws InvalidJsonException when it is not JSON, not an object, or holds what a ledger does not take
     */
    public static String ofObject(String json) {
        return isCanonical(json) ? json : rewritten(json);
    }

    /** Half a surrogate pair turns into a question mark on the way to UTF-8. */
    private static boolean isCanonical(String json) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        boolean questionable = false;
        for (byte unit : text) {
            questionable |= unit == '?';
        }
        return CanonicalScanner.isCanonicalObject(text)
                && (!questionable || new String(text, StandardCharsets.UTF_8).equals(json));
    }

    static String rewritten(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new InvalidJsonException("", "应为 JSON 对象 expected a JSON object");
            }
            StringBuilder out = new StringBuilder(json.length());
            new CanonicalJson(parser).value(out, "", 1);
            if (parser.nextToken() != null) {
                throw new InvalidJsonException("", "末尾有多余内容 something follows the object");
            }
            return out.toString();
        } catch (JsonProcessingException e) {
            throw new InvalidJsonException("", "不是 JSON not JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a string as canonical JSON, quotes included.
     *
     * @param text any text
     * @param out what the string is added to
     * @throws InvalidJsonException when the text holds half a surrogate pair
     */
    public static void string(String text, StringBuilder out) {
        string(text, out, "");
    }

    private static void string(String text, StringBuilder out, String pointer) {
        out.append('"');
        int length = text.length();
        int plain = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, plain, i);
                escape(c, out);
                plain = i + 1;
            } else if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new InvalidJsonException(pointer, "半个代理对 half a surrogate pair");
                }
                i++;
            }
        }
        out.append(text, plain, length).append('"');
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default ->
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        }
    }

    private void value(StringBuilder out, String pointer, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new InvalidJsonException(pointer, "嵌套过深 nested too deeply");
        }
        switch (parser.currentToken()) {
            case START_OBJECT -> members(out, pointer, depth);
            case START_ARRAY -> elements(out, pointer, depth);
            case VALUE_STRING -> string(parser.getText(), out, pointer);
            case VALUE_NUMBER_INT -> integer(out, pointer);
            case VALUE_TRUE -> out.append("true");
            case VALUE_FALSE -> out.append("false");
            case VALUE_NULL -> out.append("null");
            default ->
                throw new InvalidJsonException(pointer, "小数和指数应写成字符串 a decimal or an exponent: write it as a string");
        }
    }

    private void integer(StringBuilder out, String pointer) throws IOException {
        BigInteger number = parser.getBigIntegerValue();
        if (number.abs().compareTo(BigInteger.valueOf(MAX_INTEGER)) > 0) {
            throw new InvalidJsonException(pointer, "整数超出 ±(2^53-1) an integer beyond ±(2^53-1): write it as a string");
        }
        out.append(number);
    }

    private void members(StringBuilder out, String pointer, int depth) throws IOException {
        Map<String, String> members = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            parser.nextToken();
            StringBuilder value = new StringBuilder();
            value(value, place, depth + 1);
            if (members.put(name, value.toString()) != null) {
                throw new InvalidJsonException(place, "键重复 this key stands here twice");
            }
        }
        char separator = '{';
        for (Map.Entry<String, String> member : members.entrySet()) {
            out.append(separator);
            string(member.getKey(), out, pointer);
            out.append(':').append(member.getValue());
            separator = ',';
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private void elements(StringBuilder out, String pointer, int depth) throws IOException {
        out.append('[');
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i > 0) {
                out.append(',');
            }
            value(out, pointer + "/" + i, depth + 1);
        }
        out.append(']');
    }
}
