package org.pbcore.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    static List<String[]> vectors() {
        return Vectors.of("canonical-json.tsv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void object_ofThePublishedVectors_isCanonical(String name, String input, String expected) {
        assertThat(CanonicalJson.ofObject(input)).as(name).isEqualTo(expected);
        assertThat(CanonicalJson.ofObject(expected)).as(name).isSameAs(expected);
        assertThat(CanonicalScanner.isCanonicalObject(input.getBytes(StandardCharsets.UTF_8)))
                .as(name)
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":9007199254740991}", "{\"a\":-9007199254740991}", "{\"a\":0}", "{}", "{\"a\":\"\u007f\"}"
            })
    void object_thatIsCanonical_isItself(String json) {
        assertThat(CanonicalJson.ofObject(json)).isSameAs(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":-0}|{\"a\":0}",
                " {\"a\" : [ 1 , 2 ]}|{\"a\":[1,2]}",
                "{\"b\":1,\"a\":2}|{\"a\":2,\"b\":1}",
                "{\"a\":\"\\u0041\\/\"}|{\"a\":\"A/\"}",
                "{\"a\":\"\\u001F\\u0008\"}|{\"a\":\"\\u001f\\b\"}",
                "{\"a\":\"\\u0008\"}|{\"a\":\"\\b\"}",
                "{\"a\":\"\\u000d\"}|{\"a\":\"\\r\"}",
                "{\"ab\":1,\"a\":2}|{\"a\":2,\"ab\":1}",
                "{\"\\\"\":1,\"\\n\":2}|{\"\\n\":2,\"\\\"\":1}"
            })
    void object_thatIsNotCanonical_isRewritten(String json, String expected) {
        assertThat(CanonicalJson.ofObject(json)).isEqualTo(expected);
        assertThat(CanonicalJson.ofObject(expected)).isSameAs(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1.0}|/a",
                "{\"a\":1e2}|/a",
                "{\"a\":9007199254740992}|/a",
                "{\"a\":[0,-9007199254740992]}|/a/1",
                "{\"a\":{\"b/c\":1,\"b/c\":1}}|/a/b~1c",
                "{\"a\":\"\\ud800\"}|/a",
                "{\"a\":\"\\udc00\\ud800\"}|/a",
                "{\"a\":\"\ud800\"}|/a",
                "{\"a\":\"?\udc00\"}|/a",
                "{\"a\":1}{}|``",
                "[]|``",
                "`1`|``",
                "{\"a\":NaN}|``",
                "{\"a\":01}|``",
                "{\"a\":1,}|``",
                "{\"a\":1|``"
            })
    void object_thatALedgerDoesNotTake_isRefusedWithItsPlace(String json, String pointer) {
        assertThatThrownBy(() -> CanonicalJson.ofObject(json))
                .isInstanceOfSatisfying(
                        InvalidJsonException.class,
                        refusal -> assertThat(refusal.pointer()).isEqualTo(pointer))
                .hasMessageStartingWith((pointer.isEmpty() ? "/" : pointer) + ": ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"a\":|{}|}", "[|{}|]", "[|[]|]"})
    void value_nestedToTheLimit_isTaken_andDeeperIsRefused(String before, String core, String after) {
        String atLimit = nested(CanonicalJson.MAX_DEPTH - 2, before, core, after);
        assertThat(CanonicalJson.ofObject(atLimit)).isSameAs(atLimit);
        assertThat(CanonicalJson.ofObject(" " + atLimit)).isEqualTo(atLimit);
        String deeper = nested(CanonicalJson.MAX_DEPTH - 1, before, core, after);
        assertThat(CanonicalScanner.isCanonicalObject(deeper.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThatThrownBy(() -> CanonicalJson.ofObject(deeper)).isInstanceOf(InvalidJsonException.class);
    }

    private static String nested(int depth, String before, String core, String after) {
        return "{\"a\":" + before.repeat(depth) + core + after.repeat(depth) + "}";
    }

    @Test
    void controlCharacter_writtenTheShortestWay_isCanonical() {
        for (char c = 0; c < ' '; c++) {
            StringBuilder json = new StringBuilder("{\"a\":");
            CanonicalJson.string(Character.toString(c), json);
            String canonical = json.append('}').toString();

            assertThat(CanonicalJson.ofObject(canonical)).isSameAs(canonical);
            assertThat(CanonicalJson.rewritten(canonical)).isEqualTo(canonical);
        }
    }

    @Property
    void object_ofAnyStrings_sortsByCodeUnits_andReadsBack(@ForAll("texts") String one, @ForAll("texts") String other) {
        TreeMap<String, String> members = new TreeMap<>();
        members.put(one, other);
        members.put(other, one);
        StringBuilder expected = new StringBuilder();
        members.descendingMap().forEach((key, value) -> {
            StringBuilder member = new StringBuilder();
            CanonicalJson.string(key, member);
            member.append(':');
            CanonicalJson.string(value, member);
            expected.insert(0, (expected.length() == 0 ? "" : ",")).insert(0, member);
        });
        String canonical = "{" + expected + "}";

        assertThat(CanonicalJson.ofObject(canonical)).isSameAs(canonical);
        assertThat(CanonicalJson.ofObject(" " + canonical)).isEqualTo(canonical);
        CanonicalScanner scanner = new CanonicalScanner();
        byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
        scanner.begin(bytes, 1);
        assertThat(scanner.string()).isTrue();
        String raw = new String(bytes, 2, scanner.at() - 3, StandardCharsets.UTF_8);
        assertThat(Quoted.unescape(raw)).isEqualTo(members.firstKey());
        assertThat(scanner.hasEscapes()).isEqualTo(!raw.equals(members.firstKey()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab\"\\/\b\t\n\f\r\u0000\u001f\u007f\u0080é中\uFB33")
                .ofMaxLength(6)
                .flatMap(text -> Arbitraries.of("", "😂", "\uD83C\uDF00").map(pair -> text + pair));
    }
}
