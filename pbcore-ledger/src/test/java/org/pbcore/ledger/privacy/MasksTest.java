package org.pbcore.ledger.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.code.IdentityNumber;

class MasksTest {
    /** Two characters of the supplement, in four halves. */
    private static final String RARE = "\uD842\uDFB7\uD842\uDFBE";

    @ParameterizedTest
    @CsvSource({
        "'',''",
        "1,*",
        "12345678901234,**************",
        "123456789012345,123456*****2345",
        "1234567890123456,123456******3456",
        "11010519491231002X,110105********002X",
    })
    void identityNumber_anyLength_showsSixAndFourOrNothing(String value, String masked) {
        assertThat(Masks.identityNumber(value)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "'',''",
        "12345678901234,**************",
        "123456789012345,***********2345",
        "11010519491231002X,**************002X",
    })
    void identityNumberForPublic_anyLength_showsFourOrNothing(String value, String masked) {
        assertThat(Masks.identityNumberForPublic(value)).isEqualTo(masked);
    }

    @Test
    void identityNumber_aRealOne_isMaskedAsTheModelDoes() {
        String text = "11010519491231002X";
        IdentityNumber number = IdentityNumber.parse(text, LocalDate.of(2020, 9, 15));

        assertThat(Masks.identityNumber(text)).isEqualTo(number.masked());
        assertThat(Masks.identityNumberForPublic(text)).isEqualTo(number.maskedForPublic());
    }

    @Test
    void identityNumber_charactersOfTheSupplement_areNotCutInHalf() {
        String text = RARE.repeat(8);

        assertThat(Masks.identityNumber(text)).isEqualTo(RARE.repeat(3) + "******" + RARE.repeat(2));
    }

    @ParameterizedTest
    @CsvSource({"'',''", "张,*", "张三,张*", "张三丰,张*", "欧阳修远,欧*", "Ann Lee,A*"})
    void name_anyLength_showsTheFirstAndHidesTheLength(String value, String masked) {
        assertThat(Masks.name(value)).isEqualTo(masked);
    }

    @Test
    void name_ofRareCharacters_showsTheFirstWhole() {
        assertThat(Masks.name(RARE)).isEqualTo("\uD842\uDFB7*");
        assertThat(Masks.name("\uD842\uDFB7")).isEqualTo("*");
    }

    @ParameterizedTest
    @CsvSource({
        "'',''",
        "123456,******",
        "1234567,*****67",
        "6718123456,********56",
        "13812345678,138****5678",
        "+8613812345678,+86*******5678",
        "0371-67181234,037******1234",
    })
    void phone_anyLength_showsItsEndsOnlyWhenLongEnough(String value, String masked) {
        assertThat(Masks.phone(value)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "zhang@example.org,z*@example.org",
        "z@example.org,*@example.org",
        "13812345678@163.com,1*@163.com",
        "张三@邮箱.中国,张*@邮箱.中国",
        "13812345678,138****5678",
        "@zhangsan,*******an",
        "@,*",
        "@example.org,@ex*****.org",
        "微信@13812345678,微信@*******5678",
        "x@138.1234.5678,x@1********5678",
        "a@b,***",
        "zhang@,******",
        "zhang@example.,zha*******ple.",
        "zhang@.org,********rg",
    })
    void contact_mailOrPhone_isMaskedByItsShape(String value, String masked) {
        assertThat(Masks.contact(value)).isEqualTo(masked);
    }

    @Test
    void contact_behindALongDomain_isMail_andBehindALongerNone() {
        String domain = "a.".repeat(126) + "b";

        assertThat(Masks.contact("zhang@" + domain)).isEqualTo("z*@" + domain);
        assertThat(Masks.contact("zhang@" + domain + "b")).startsWith("zha***");
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_NUMBER,11010519491231002X,110105********002X,**************002X",
        "NAME,张三,张*,张*",
        "CONTACT,13812345678,138****5678,*",
        "POLITICAL_AFFILIATION,中共党员,*,*",
    })
    void masks_everyKind_showNoMoreInPublic(PersonalKind kind, String value, String masked, String inPublic) {
        assertThat(Masks.of(kind, value)).isEqualTo(masked);
        assertThat(Masks.forPublic(kind, value)).isEqualTo(inPublic);
        assertThat(PersonalValue.of(kind, value).masked()).isEqualTo(masked);
    }
}
