package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.IdentityNumber;

/** Numbers of persons in columns about organisations: all of them made up. */
class PersonalNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "410105199001011233", // right
                "410105199001011231", // with a wrong check digit
                "41010519900101123x",
                "410105 19900101 1233",
                "４１０１０５１９９００１０１１２３３",
                "410105900101123",
                "身份证410105199001011233",
                "13800001111"
            })
    void code_thatLooksLikeAPersonsNumber_isNotKept(String number) {
        var report = SurveyReport.of("统一社会信用代码,单位名称,职工人数", number + ",张记面馆,3");
        var row = report.rows.get(0);

        assertThat(report.places()).containsExactly("2 统一社会信用代码 PERSONAL_NUMBER");
        assertThat(report.problems.toString() + row).doesNotContain(number);
        assertThat(row.record().getCreditCode())
                .get()
                .asString()
                .contains("未保存")
                .doesNotContainPattern("[0-9]");
        assertThat(row.personal()).containsExactly(Map.entry("统一社会信用代码", number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9141010017005130", "410105601301123", "110105199013011233", "91410100170051302M", "23800001111"
            })
    void code_thatIsMerelyMalformed_isKept(String code) {
        var report = SurveyReport.of("统一社会信用代码,单位名称,职工人数", code + ",甲,3");

        assertThat(report.places()).containsExactly("2 统一社会信用代码 MALFORMED");
        assertThat(report.record().getCreditCode()).hasValue(code);
        assertThat(report.rows.get(0).personal()).isEmpty();
    }

    @Test
    void number_thatIsRightAsBoth_isAPersonsUnlessARegistrarGivesSuchCodes() {
        var both = numbersRightAsBoth("410105", "19");
        assertThat(both).isNotEmpty();
        assertThat(both.stream().filter(PersonalNumbers::isIdentityNumber)).hasSameSizeAs(both);
        var report = SurveyReport.of("统一社会信用代码,单位名称", both.get(0) + ",张记面馆");
        assertThat(report.places()).containsExactly("2 统一社会信用代码 PERSONAL_NUMBER");
        assertThat(report.organisation().getCreditCode()).isEmpty();

        var codes = numbersRightAsBoth("914101", "19").stream()
                .filter(number -> CreditCode.parse(number).embeddedCodeHolds())
                .toList();
        assertThat(codes).isNotEmpty().noneMatch(PersonalNumbers::isIdentityNumber);
    }

    @Test
    void texts_loseTheNumbersAndNothingElse() {
        var report = SurveyReport.of(
                "单位名称,业务主管单位,党组织名称,区划代码,职工人数",
                "张记面馆 138 0000 1111,某局（联系+86-13800001111、410105199001011233）,某支部13800001111,410105199001011233,3");
        var row = report.rows.get(0);

        assertThat(row.organisation().getName()).hasValue("张记面馆 〔个人号码未保存〕");
        assertThat(row.further())
                .containsEntry("业务主管单位", "某局（联系〔个人号码未保存〕、〔个人号码未保存〕）")
                .containsEntry("党组织名称", "某支部〔个人号码未保存〕");
        assertThat(row.record().getRegion()).hasValue("〔个人号码未保存〕");
        assertThat(row.personal()).hasSize(4);
        assertThat(report.problems).hasSize(4).allMatch(problem -> problem.code() == ProblemCode.PERSONAL_NUMBER);
        assertThat(report.problems.toString() + report.rows).doesNotContain("13800001111", "19900101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第12345678901号仓库", "园区0371-12345678", "113.6253680012345678", "成效2020年1月1日至2020年12月31日"})
    void text_withOtherNumbers_isKept(String text) {
        var report = SurveyReport.of("单位名称,业务主管单位", "甲," + text);

        assertThat(report.problems).isEmpty();
        assertThat(report.rows.get(0).further()).containsEntry("业务主管单位", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91410100170051302n", "９１４１０１００１７００５１３０２Ｎ", "91410100 170051302N", "９１４１０１００170051302n"})
    void code_inAnotherSpelling_isReadWithANote(String code) {
        var report = SurveyReport.of("统一社会信用代码,单位名称", code + ",甲");

        assertThat(report.places()).containsExactly("2 统一社会信用代码 CODE_SPELLING");
        assertThat(report.problems.get(0).severity()).isEqualTo(Severity.NOTE);
        assertThat(report.organisation().getCreditCode()).hasValue(CreditCode.parse("91410100170051302N"));
        assertThat(report.record().getCreditCode()).hasValue("91410100170051302N");
    }

    private static List<String> numbersRightAsBoth(String place, String century) {
        return IntStream.range(0, 1_000)
                .mapToObj(number -> place + century + "900101" + String.format(Locale.ROOT, "%03d", number))
                .flatMap(body -> "0123456789X".chars().mapToObj(check -> body + (char) check))
                .filter(number -> IdentityNumber.isWellFormed(number, LocalDate.of(2020, 1, 1)))
                .filter(CreditCode::isWellFormed)
                .toList();
    }
}
