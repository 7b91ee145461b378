package org.pbcore.ledger.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTextTest {
    @ParameterizedTest
    @CsvSource({
        "IDENTITY_NUMBER,11010519491231002X,11010519491231002X",
        "IDENTITY_NUMBER,' 110105 19491231 002x',11010519491231002X",
        "IDENTITY_NUMBER,１１０１０５１９４９１２３１００２Ｘ,11010519491231002X",
        "IDENTITY_NUMBER,110105491231002,11010519491231002X",
        "IDENTITY_NUMBER,not a number,NOTANUMBER",
        "CONTACT,138 1234-5678,13812345678",
        "CONTACT,+86 138 1234 5678,13812345678",
        "CONTACT,0086-13812345678,13812345678",
        "CONTACT,（0371）6718 1234,037167181234",
        "CONTACT,86 13812345678,13812345678",
        "CONTACT,86-138-1234-5678,13812345678",
        "CONTACT,+86-138-1234-5678,13812345678",
        "CONTACT,(86) 138 1234 5678,13812345678",
        "CONTACT,+86 371 6718 1234,037167181234",
        "CONTACT,0086 10 1234 5678,01012345678",
        "CONTACT,+86 0371 6718 1234,037167181234",
        "CONTACT,+86 400 123 4567,4001234567",
        "CONTACT,8612812345678,8612812345678",
        "CONTACT,86138123456789,86138123456789",
        "CONTACT,8613,8613",
        "CONTACT,371 6718 1234,37167181234",
        "CONTACT,@Zhang-San,@zhang-san",
        "CONTACT,Zhang@Example.org,zhang@example.org",
    })
    void lookupText_everySpelling_comesToOne(PersonalKind kind, String written, String expected) {
        assertThat(LookupText.of(kind, written)).isEqualTo(expected);
    }
}
