package org.pbcore.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.RegionCode;

class TextStateTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n", "\u3000\u3000", "\u00a0", "\u2007"})
    void state_nothingButSpace_isMissing(String text) {
        assertThat(TextState.of(text)).isEqualTo(TextState.MISSING);
        assertThat(TextState.of(text, shape -> true)).isEqualTo(TextState.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "~", "一", "鿿", "　a", "无", "\ud842\udfb7", "é"})
    void state_anyCharacter_isSound(String text) {
        assertThat(TextState.of(text)).isEqualTo(TextState.SOUND);
    }

    @Test
    void state_outOfShape_isMalformed() {
        assertThat(TextState.of("41010", RegionCode::isWellFormed)).isEqualTo(TextState.MALFORMED);
        assertThat(TextState.of("410105", RegionCode::isWellFormed)).isEqualTo(TextState.SOUND);
        assertThat(TextState.of("X", CreditCode::isWellFormed)).isEqualTo(TextState.MALFORMED);
    }
}
