package org.pbcore.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Canonical is what is UTF-8, and stays as it is when it is read and written anew. */
class CanonicalScannerTest {
    private static boolean isUnchangedWhenWrittenAnew(byte[] text) {
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
            return CanonicalJson.rewritten(json).equals(json);
        } catch (CharacterCodingException | InvalidJsonException e) {
            return false;
        }
    }

    @Property(tries = 2000)
    void object_ofAnyKind_isCanonicalWhenWritingItAnewChangesNothing(@ForAll("objects") String json) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);

        assertThat(CanonicalScanner.isCanonicalObject(text)).isEqualTo(isUnchangedWhenWrittenAnew(text));
        byte[] canonical = CanonicalJson.rewritten(json).getBytes(StandardCharsets.UTF_8);
        assertThat(CanonicalScanner.isCanonicalObject(canonical)).isTrue();
    }

    @Property(tries = 5000)
    void object_ofWhichAByteWasChanged_isCanonicalWhenWritingItAnewChangesNothing(
            @ForAll("objects") String json, @ForAll @IntRange(max = 10_000) int place, @ForAll byte changed) {
        byte[] text = CanonicalJson.rewritten(json).getBytes(StandardCharsets.UTF_8);
        text[place % text.length] = changed;

        assertThat(CanonicalScanner.isCanonicalObject(text)).isEqualTo(isUnchangedWhenWrittenAnew(text));
    }

    @ParameterizedTest
    @CsvSource({
        "a continuation alone, 80",
        "a continuation alone at the end, BF",
        "the second of two missing, C3",
        "the second of two no continuation, C328",
        "NUL in two bytes, C080",
        "a slash in two bytes, C0AF",
        "the last of one byte in two, C1BF",
        "the second of three missing, E4",
        "the third of three missing, E4B8",
        "the third of three no continuation, E4B841",
        "the last of two bytes in three, E09FBF",
        "the first half of a pair, EDA080",
        "the last half of a pair, EDBFBF",
        "a pair in six bytes, EDA0BDEDB882",
        "the second of four missing, F0",
        "the fourth of four missing, F09F98",
        "the fourth of four no continuation, F09F9841",
        "the last of three bytes in four, F08FBFBF",
        "behind U+10FFFF, F4908080",
        "a first byte beyond, F5808080",
        "five bytes, F888808080",
        "four bytes that begin like five, F8908080",
        "six bytes, FC8480808080",
        "FE, FE",
        "FF, FF"
    })
    void string_thatIsNoUtf8_isRefused(String what, String hex) {
        for (String before : new String[] {"", "abcdefg", "中", "abcdefghijkl"}) {
            byte[] text = object(before, HexFormat.of().parseHex(hex));
            assertThat(CanonicalScanner.isCanonicalObject(text)).as(what).isFalse();
            assertThat(isUnchangedWhenWrittenAnew(text)).as(what).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7F", "C280", "DFBF", "E0A080", "ED9FBF", "EE8080", "EFBFBD", "EFBFBF", "F0908080", "F48FBFBF"})
    void string_atTheEdgesOfUtf8_isTaken(String hex) {
        assertThat(CanonicalScanner.isCanonicalObject(object("", HexFormat.of().parseHex(hex))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[0}", "{\"a\":[9007199254740992}", "{\"a\":[0]]", "{\"a\":{\"b\":0]}"})
    void object_whoseBracketsDoNotMatch_isRefused(String json) {
        assertThat(CanonicalScanner.isCanonicalObject(json.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void object_cutAnywhere_isRefused() {
        byte[] text = "{\"a\":\"é中😂\\n\\u001f\",\"b\":[true,false,null,-1,0,{}]}".getBytes(StandardCharsets.UTF_8);
        assertThat(CanonicalScanner.isCanonicalObject(text)).isTrue();
        for (int length = 0; length < text.length; length++) {
            assertThat(CanonicalScanner.isCanonicalObject(Arrays.copyOf(text, length)))
                    .as("the first %d bytes", length)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"a", "\"中", "\"\\x\"", "a\""})
    void string_thatDoesNotEndOrBegin_isRefused(String text) {
        CanonicalScanner scanner = new CanonicalScanner();
        scanner.begin(text.getBytes(StandardCharsets.UTF_8), 0);

        assertThat(scanner.string()).isFalse();
    }

    private static byte[] object(String before, byte[] bytes) {
        byte[] start = ("{\"a\":\"" + before).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(start.length + bytes.length + 2)
                .put(start)
                .put(bytes)
                .put((byte) '"')
                .put((byte) '}')
                .array();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "9007199254740991, 9007199254740991",
        "9007199254740992, 0",
        "90071992547409910, 0",
        "99999999999999999999, 0"
    })
    void natural_isReadUpToTheGreatestInteger(String digits, long expected) {
        CanonicalScanner scanner = new CanonicalScanner();
        scanner.begin(("," + digits).getBytes(StandardCharsets.US_ASCII), 1);

        assertThat(scanner.natural()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "-1", "a"})
    void natural_thatIsNone_isZero(String digits) {
        CanonicalScanner scanner = new CanonicalScanner();
        scanner.begin(digits.getBytes(StandardCharsets.US_ASCII), 0);

        assertThat(scanner.natural()).isZero();
    }

    /** Objects whose members stand in some order, with characters on both sides of the surrogates. */
    @Provide
    Arbitrary<String> objects() {
        Arbitrary<String> texts = Arbitraries.of(
                        "a",
                        "b",
                        "?",
                        "\"",
                        "\\",
                        "\b",
                        "\n",
                        "\u0000",
                        "\u001f",
                        "\u007f",
                        "\u0080",
                        "é",
                        "\u07ff",
                        "\u0800",
                        "中",
                        "\ud7ff",
                        "\ue000",
                        "\ufffd",
                        "\uffff",
                        "😂",
                        "\ud800\udc00",
                        "\udbff\udfff")
                .list()
                .ofMaxSize(12)
                .map(characters -> String.join("", characters));
        Arbitrary<String> atoms = Arbitraries.oneOf(
                texts.map(CanonicalScannerTest::quoted),
                Arbitraries.longs()
                        .between(-CanonicalJson.MAX_INTEGER, CanonicalJson.MAX_INTEGER)
                        .map(String::valueOf),
                Arbitraries.of(
                        "true", "false", "null", "0", "[]", "{}", " 1", "\"\\u0041\"", "\"\\/\"", "\"\\u001F\""));
        Arbitrary<String> values =
                Arbitraries.oneOf(atoms, atoms.list().ofMaxSize(3).map(items -> "[" + String.join(",", items) + "]"));
        Arbitrary<Boolean> order = Arbitraries.of(true, true, false);
        return Combinators.combine(Arbitraries.maps(texts, values).ofMaxSize(4), order)
                .as((members, sorted) -> {
                    StringBuilder out = new StringBuilder();
                    (sorted ? new TreeMap<>(members) : members)
                            .forEach((key, value) -> out.append(out.length() == 0 ? '{' : ',')
                                    .append(quoted(key))
                                    .append(':')
                                    .append(value));
                    return out.length() == 0 ? "{}" : out.append('}').toString();
                });
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        CanonicalJson.string(text, out);
        return out.toString();
    }
}
