package org.pbcore.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeJsonTest {
    private final com.fasterxml.jackson.databind.ObjectMapper jackson2 =
            new com.fasterxml.jackson.databind.ObjectMapper();
    private final tools.jackson.databind.json.JsonMapper jackson3 = tools.jackson.databind.json.JsonMapper.shared();

    static Stream<Record> codes() {
        return Stream.of(
                CreditCode.parse("91350100M000100Y43"),
                RegionCode.parse("410105"),
                RegionCode.parse("410105001002"),
                IndustryCode.parse("I6510"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void code_jackson2_isItsTextBothWays(Record code) throws Exception {
        var json = jackson2.writeValueAsString(code);

        assertThat(json).isEqualTo('"' + code.toString() + '"');
        assertThat(jackson2.readValue(json, code.getClass())).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void code_jackson3_isItsTextBothWays(Record code) {
        var json = jackson3.writeValueAsString(code);

        assertThat(json).isEqualTo('"' + code.toString() + '"');
        assertThat(jackson3.readValue(json, code.getClass())).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void code_asMapKey_isItsTextBothWays(Record code) throws Exception {
        var map = Map.of(code, 1);
        var json = "{\"" + code + "\":1}";
        var type2 = jackson2.getTypeFactory().constructMapType(Map.class, code.getClass(), Integer.class);
        var type3 = jackson3.getTypeFactory().constructMapType(Map.class, code.getClass(), Integer.class);

        assertThat(jackson2.writeValueAsString(map)).isEqualTo(json);
        assertThat(jackson3.writeValueAsString(map)).isEqualTo(json);
        assertThat(jackson2.<Map<?, ?>>readValue(json, type2)).isEqualTo(map);
        assertThat(jackson3.<Map<?, ?>>readValue(json, type3)).isEqualTo(map);
    }

    @ParameterizedTest
    @ValueSource(classes = {CreditCode.class, RegionCode.class, IndustryCode.class})
    void malformedText_eitherJackson_isRefused(Class<?> type) {
        assertThatThrownBy(() -> jackson2.readValue("\"410105Z\"", type))
                .hasCauseInstanceOf(MalformedCodeException.class)
                .hasMessageNotContaining("410105Z");
        assertThatThrownBy(() -> jackson3.readValue("\"410105Z\"", type))
                .hasCauseInstanceOf(MalformedCodeException.class)
                .hasMessageNotContaining("410105Z");
    }
}
