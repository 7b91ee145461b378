package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationRecord;

class CellReadingTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'007,007",
                "'=1+1,=1+1",
                "'910101000000000011,910101000000000011",
                "'12E3,12E3",
                "''007,'007",
                "'a,'a",
                "'7,'7",
                "007,007"
            })
    void text_guardedAgainstSpreadsheets_isReadAsItWas(String cell, String expected) {
        assertThat(SurveyReport.ofCell("单位名称", cell).organisation().getName()).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2147483646,2147483646", "2147483647,2147483647", "007,7", "\u00A0\u3000 5 \u3000,5"})
    void count_wholeNumber_isRead(String cell, int expected) {
        var report = SurveyReport.ofCell("正式党员", cell);

        assertThat(report.organisation().getFullMembers()).hasValue(expected);
        assertThat(report.record().getFullMembers()).hasValue(expected);
        assertThat(report.problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "约50",
                "3.0",
                "2147483648",
                "9223372036854775808",
                "99999999999999999999",
                "1e3",
                "+3",
                "--3",
                "-0",
                "1 0",
                "三",
                "五人",
                "-2147483649",
                "0x1F",
                "12人"
            })
    void count_noWholeNumber_isAProblemAndUnknown(String cell) {
        var report = SurveyReport.ofCell("正式党员", cell);

        assertThat(report.places()).containsExactly("2 正式党员 NOT_A_WHOLE_NUMBER");
        assertThat(report.organisation().getFullMembers()).isEmpty();
        assertThat(report.record().getFullMembers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,-1", "－3,-3", "-2147483647,-2147483647", "-2147483648,-2147483648", "-１,-1"})
    void count_belowZero_isKeptInTheRecordOnly(String cell, int expected) {
        var report = SurveyReport.ofCell("正式党员", cell);

        assertThat(report.places()).containsExactly("2 正式党员 NEGATIVE");
        assertThat(report.organisation().getFullMembers()).isEmpty();
        assertThat(report.record().getFullMembers()).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "职工人数,employees",
        "正式党员,fullMembers",
        "预备党员,probationaryMembers",
        "流动党员,floatingMembers",
        "党建指导员数,instructors"
    })
    void count_ofEachFact_goesToItsPlace(String heading, String fact) {
        var report = SurveyReport.ofCell(heading, "7");

        assertThat(report.facts).containsExactly(fact, "name");
        assertThat(report.organisation()).hasFieldOrPropertyWithValue(fact, OptionalInt.of(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0", "无", "/", "／", "—", "——", "－", "–", "-", "N/A", " 无 "})
    void missing_inEveryKindOfColumn_isUnknownWithoutProblem(String cell) {
        var headings = "统一社会信用代码,独立法人,区划代码,行业代码,成立日期,经营状态,正式党员,党组织形式,联系方式,单位名称";
        var report = SurveyReport.of(headings, (cell + ",").repeat(8) + "x,甲");

        assertThat(report.problems).isEmpty();
        assertThat(report.organisation())
                .isEqualTo(Organisation.builder().id("row-2").name("甲").build());
        assertThat(report.record())
                .isEqualTo(
                        OrganisationRecord.builder().headContact("x").name("甲").build());
    }

    @ParameterizedTest
    @CsvSource({
        "职工人数,１２,12",
        "成立日期,２０20-08-31,2020-08-31",
        "区划代码,４10105,410105",
        "统一社会信用代码,９1410100170051302N,91410100170051302N",
        "独立法人,１,1"
    })
    void fullWidthDigits_areReadWithANote(String heading, String wide, String narrow) {
        var report = SurveyReport.ofCell(heading, wide);

        assertThat(report.places()).containsExactly("2 " + heading + " FULL_WIDTH_DIGITS");
        assertThat(report.problems).extracting(Problem::severity).containsExactly(Severity.NOTE);
        assertThat(report.rows).isEqualTo(SurveyReport.ofCell(heading, narrow).rows);
    }

    @Test
    void fullWidthDigits_inFreeText_stay() {
        assertThat(SurveyReport.ofCell("单位名称", "第１公司").organisation().getName()).contains("第１公司");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-08-31,2020-08-31",
        "2020/8/31,2020-08-31",
        "2020/08/31,2020-08-31",
        "2020-8-1,2020-08-01",
        "2020-02-29,2020-02-29",
        "2000/2/29,2000-02-29",
        "0001-01-01,0001-01-01",
        "9999-12-31,9999-12-31"
    })
    void date_ofEachForm_isRead(String cell, LocalDate expected) {
        assertThat(SurveyReport.ofCell("成立日期", cell).record().getRegisteredOn()).contains(expected);
        assertThat(SurveyReport.ofCell("人数统计日期", cell).record().getEmployeesAsOf())
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-29", "1900-02-29", "2020-00-10", "2020-13-01", "2020-01-00", "2020-04-31", "2020-01-32",
                        "0000-01-01",
                "2020-08/31", "20-08-31", "02020-08-31", "2020-008-31", "2020-8-031", "2020-08", "2020-08-", "2020--31",
                "-08-31", "2020年8月31日", "2020.8.31", "2020-08-31 0:00", "20200831", "2020", "昨天"
            })
    void date_noRealDate_isAProblemAndUnknown(String cell) {
        var report = SurveyReport.ofCell("成立日期", cell);

        assertThat(report.places()).containsExactly("2 成立日期 NOT_A_DATE");
        assertThat(report.record().getRegisteredOn()).isEmpty();
    }

    @Test
    void codes_wellFormed_areInBoth() {
        var report = SurveyReport.of("统一社会信用代码,区划代码,行业代码", Codes.code(1) + ",410105,I6510");

        assertThat(report.problems).isEmpty();
        assertThat(report.organisation().getId()).isEqualTo(Codes.code(1));
        assertThat(report.organisation().getCreditCode()).isPresent();
        assertThat(report.organisation().getRegion()).contains(RegionCode.parse("410105"));
        assertThat(report.organisation().getIndustry()).contains(IndustryCode.parse("I6510"));
        assertThat(report.record().getCreditCode()).contains(Codes.code(1));
        assertThat(report.record().getRegion()).contains("410105");
        assertThat(report.record().getIndustry()).contains("I6510");
    }

    @Test
    void codes_malformed_areKeptInTheRecordOnly() {
        var report = SurveyReport.of("统一社会信用代码,区划代码,行业代码", "91410100１70051302O,41010,51");

        assertThat(report.places()).containsExactly("2 统一社会信用代码 MALFORMED", "2 区划代码 MALFORMED", "2 行业代码 MALFORMED");
        assertThat(report.organisation())
                .isEqualTo(Organisation.builder().id("row-2").build());
        assertThat(report.record().getCreditCode()).contains("91410100１70051302O");
        assertThat(report.record().getRegion()).contains("41010");
        assertThat(report.record().getIndustry()).contains("51");
    }

    @Test
    void texts_areTrimmedAndGoToTheirPlaces() {
        var report = SurveyReport.of("单位名称,出资人（负责人）,政治面貌,联系方式,原因说明", " 甲 公司\u3000,某人,群众,\"0371,1\",年内组建");

        assertThat(report.organisation().getName()).contains("甲 公司");
        assertThat(report.record().getName()).contains("甲 公司");
        assertThat(report.record().getHeadName()).contains("某人");
        assertThat(report.record().getHeadPoliticalStatus()).contains("群众");
        assertThat(report.record().getHeadContact()).contains("0371,1");
        assertThat(report.record().getNoOrganisationNote()).contains("年内组建");
    }

    @ParameterizedTest
    @CsvSource({
        "约50,text with digits, 约50",
        "3.5,a decimal fraction, 3.5",
        "99999999999,11 digits, 99999999999",
        "很多,text of length 2, 很多"
    })
    void message_ofABadCell_tellsTheKindOfValueAndNotTheValue(String cell, String kind, String value) {
        var message = SurveyReport.ofCell("正式党员", cell).problems.get(0).message();

        assertThat(message.english()).contains("whole number from 0 to 2147483647", kind);
        assertThat(message.chinese() + message.english()).doesNotContain(value);
    }
}
