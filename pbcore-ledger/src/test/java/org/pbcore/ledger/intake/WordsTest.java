package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.party.PartyOrganisationForm;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"非公企业,NON_PUBLIC_ENTERPRISE", "社会组织,SOCIAL_ORGANISATION"})
    void kind_eachWord(String word, OrganisationKind expected) {
        assertThat(read("单位类型", word).organisation().getKind()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "公司,COMPANY",
        "个体工商户,INDIVIDUAL_BUSINESS",
        "社会团体,ASSOCIATION",
        "基金会,FOUNDATION",
        "民办非企业单位,SERVICE_INSTITUTION",
        "社会服务机构,SERVICE_INSTITUTION"
    })
    void category_eachWord(String word, OrganisationCategory expected) {
        assertThat(read("登记类别", word).organisation().getCategory()).contains(expected);
        assertThat(read("社会组织类别", word).organisation().getCategory()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"是,true", "√,true", "1,true", "否,false", "×,false", "0,false"})
    void legalEntity_eachWord(String word, boolean expected) {
        assertThat(read("独立法人", word).organisation().getLegalEntity()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"正常,OPERATING", "停业,SUSPENDED", "注销,DEREGISTERED", "吊销,CLOSED"})
    void status_eachWord_isInBoth(String word, OperatingStatus expected) {
        var report = read("经营状态", word);

        assertThat(report.organisation().getStatus()).contains(expected);
        assertThat(report.record().getStatus()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"未建立,NONE", "单独建立,OWN", "联合建立,JOINT", "区域性,REGIONAL", "行业性,INDUSTRY", "功能型,FUNCTIONAL"})
    void partyOrganisation_eachWord_isInBoth(String word, PartyOrganisationForm expected) {
        var report = read("党组织形式", word);

        assertThat(report.organisation().getPartyOrganisation()).contains(expected);
        assertThat(report.record().getPartyOrganisation()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "没有党员,NO_MEMBERS",
        "正式党员不足三人,FEWER_THAN_THREE",
        "出资人不支持,INVESTOR_NOT_SUPPORTING",
        "企业出资人不支持,INVESTOR_NOT_SUPPORTING",
        "人员流动性大,HIGH_TURNOVER",
        "组建中,FORMATION_IN_PROGRESS",
        "其他,OTHER",
        "其它,OTHER",
        "其他原因,OTHER"
    })
    void noOrganisationReason_eachWord(String word, NoOrganisationReason expected) {
        assertThat(read("未建党组织原因", word).record().getNoOrganisationReason()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "园区,PARK",
        "商务楼宇,COMMERCIAL_BUILDING",
        "商圈市场,MARKET",
        "众创空间,MAKER_SPACE",
        "特色小镇,CHARACTERISTIC_TOWN",
        "其他,NONE",
        "其它,NONE"
    })
    void venue_eachWord(String word, Venue expected) {
        assertThat(read("所在载体", word).organisation().getVenue()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "省级以上,PROVINCIAL_OR_ABOVE",
        "省级,PROVINCIAL_OR_ABOVE",
        "国家级,PROVINCIAL_OR_ABOVE",
        "市级,BELOW_PROVINCIAL",
        "县级,BELOW_PROVINCIAL",
        "区级及以下,BELOW_PROVINCIAL"
    })
    void parkLevel_eachWord(String word, ParkLevel expected) {
        assertThat(read("园区级别", word).organisation().getParkLevel()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"单位类型", "登记类别", "独立法人", "经营状态", "党组织形式", "未建党组织原因", "所在载体", "园区级别", "单独建立", "是否选派党建工作指导员或联络员"})
    void unknownWord_inEachColumn_isAProblemAndUnknown(String heading) {
        var report = SurveyReport.ofCell(heading, "不知道");

        assertThat(report.places()).containsExactly("2 " + heading + " UNKNOWN_WORD");
        assertThat(report.organisation())
                .isEqualTo(Organisation.builder().id("row-2").name("甲").build());
    }

    @Test
    void unknownWord_message_listsTheKnownOnes() {
        var message = SurveyReport.ofCell("经营状态", "营业").problems.get(0).message();

        assertThat(message.chinese()).contains("正常、停业、吊销、注销", "2 个字符的文字").doesNotContain("营业");
    }

    @ParameterizedTest
    @CsvSource({"非公企业,基金会", "社会组织,公司"})
    void category_ofTheOtherKind_isInconsistentAndUnknown(String kind, String category) {
        for (var lines : Stream.of(
                        new String[] {"单位类型,登记类别,单位名称", kind + "," + category + ",甲"},
                        new String[] {"登记类别,单位类型,单位名称", category + "," + kind + ",甲"})
                .toList()) {
            var report = SurveyReport.of(lines);

            assertThat(report.places()).containsExactly("2 登记类别 INCONSISTENT");
            assertThat(report.organisation().getKind()).isPresent();
            assertThat(report.organisation().getCategory()).isEmpty();
        }
    }

    @Test
    void industryBody_ofAnEnterprise_isNoAndOfOthersUnknown() {
        assertThat(read("单位类型", "非公企业").organisation().getIndustryBody()).contains(false);
        assertThat(SurveyReport.of("企业名称", "甲").organisation().getIndustryBody())
                .contains(false);
        assertThat(read("单位类型", "社会组织").organisation().getIndustryBody()).isEmpty();
        assertThat(SurveyReport.of("单位名称", "甲").organisation().getIndustryBody())
                .isEmpty();
    }

    @Test
    void category_whereTheKindIsUnknown_stands() {
        var report = SurveyReport.of("单位类型,登记类别,单位名称", "国企,公司,甲");

        assertThat(report.places()).containsExactly("2 单位类型 UNKNOWN_WORD");
        assertThat(report.organisation().getCategory()).isEqualTo(Optional.of(OrganisationCategory.COMPANY));
    }

    private static SurveyReport read(String heading, String word) {
        var report = SurveyReport.ofCell(heading, word);
        assertThat(report.problems).isEmpty();
        return report;
    }
}
