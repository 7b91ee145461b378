package org.pbcore.ledger.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.term.UnknownTermException;

class PersonalValueTest {
    @Test
    void field_nameAndBack_isTheSame() {
        PersonalField field = new PersonalField(PersonalKind.NAME, "secretary-2");

        assertThat(field.name()).isEqualTo("NAME.secretary-2");
        assertThat(PersonalField.parse(field.name())).isEqualTo(field);
        assertThat(PersonalField.parse("NAME")).isEqualTo(PersonalField.of(PersonalKind.NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "书记", "a b", "a_b", "12345678901234567890123456789012345678901"})
    void field_otherCharactersOrTooLong_isRefused(String role) {
        assertThatThrownBy(() -> new PersonalField(PersonalKind.NAME, role)).isInstanceOf(InvalidFactsException.class);
    }

    @Test
    void field_roleOfFortyCharacters_isTheLongest() {
        assertThat(new PersonalField(PersonalKind.NAME, "a".repeat(40)).role()).hasSize(40);
    }

    @Test
    void field_unknownKind_isRefused() {
        assertThatThrownBy(() -> PersonalField.parse("SHOE_SIZE")).isInstanceOf(UnknownTermException.class);
    }

    @Test
    void value_printed_isHidden() {
        PersonalValue value = PersonalValue.of(PersonalKind.NAME, "张三");

        assertThat(value).hasToString("PersonalValue[NAME, hidden]");
        assertThat(PersonalReading.of(value).toString()).doesNotContain("张");
        assertThat(value.reveal()).isEqualTo("张三");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uD842", "a\uDFB7"})
    void value_emptyOrHalfACharacter_isRefusedWithoutSayingIt(String text) {
        assertThatThrownBy(() -> PersonalValue.of(PersonalKind.NAME, text))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageStartingWith("/NAME");
    }
}
