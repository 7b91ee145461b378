package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.party.PartyOrganisationTier;

class HeadingsTest {
    private static final String SURVEY = "统一社会信用代码,单位名称,单位类型,登记类别,独立法人,区划代码,行业代码,成立日期,经营状态,职工人数,人数统计日期,"
            + "正式党员,预备党员,流动党员,出资人（负责人）,政治面貌,联系方式,党组织形式,未建党组织原因,原因说明,党建指导员数,所在载体,载体名称,园区级别,横坐标,纵坐标";

    @Test
    void survey_everyHeading_isKnown() {
        var report = SurveyReport.of(SURVEY);

        assertThat(report.problems).isEmpty();
        assertThat(report.facts)
                .containsExactly(
                        "creditCode",
                        "name",
                        "kind",
                        "category",
                        "legalEntity",
                        "region",
                        "industry",
                        "registeredOn",
                        "status",
                        "employees",
                        "employeesAsOf",
                        "fullMembers",
                        "probationaryMembers",
                        "floatingMembers",
                        "headName",
                        "headPoliticalStatus",
                        "headContact",
                        "partyOrganisation",
                        "noOrganisationReason",
                        "noOrganisationNote",
                        "instructors",
                        "venue",
                        "parkLevel");
    }

    @Test
    void enterpriseLedger_isRead() {
        var report = SurveyReport.of(
                "序号,园区,楼宇,园区级别,企业名称,从业人员数量（名）,企业出资人姓名,是否成立党组织,单独建立,联合建立,"
                        + "没有党员,企业出资人不支持,是否选派党建工作指导员或联络员,组织关系不在非公企业的党员总数",
                "1,√,×,国家级,甲公司,60,某人,是,×,√,×,×,是,4",
                "2,×,√,区级及以下,乙公司,8,某人,否,×,×,×,√,否,0");

        assertThat(report.problems).isEmpty();
        var joint = report.rows.get(0).organisation();
        assertThat(joint.getKind()).contains(OrganisationKind.NON_PUBLIC_ENTERPRISE);
        assertThat(joint.getVenue()).contains(Venue.PARK);
        assertThat(joint.getParkLevel()).contains(ParkLevel.PROVINCIAL_OR_ABOVE);
        assertThat(joint.getEmployees()).hasValue(60);
        assertThat(joint.getFloatingMembers()).hasValue(4);
        assertThat(joint.getPartyOrganisation()).contains(PartyOrganisationForm.JOINT);
        assertThat(joint.getInstructors()).hasValue(1);
        assertThat(report.rows.get(0).record().getNoOrganisationReason()).isEmpty();
        assertThat(report.rows.get(0).record().getHeadName()).contains("某人");
        var none = report.rows.get(1).organisation();
        assertThat(none.getVenue()).contains(Venue.COMMERCIAL_BUILDING);
        assertThat(none.getParkLevel()).contains(ParkLevel.BELOW_PROVINCIAL);
        assertThat(none.getPartyOrganisation()).contains(PartyOrganisationForm.NONE);
        assertThat(none.getInstructors()).hasValue(0);
        assertThat(report.rows.get(1).record().getNoOrganisationReason())
                .contains(NoOrganisationReason.INVESTOR_NOT_SUPPORTING);
        assertThat(none.getFullMembers()).isEmpty();
    }

    @Test
    void socialLedger_isRead() {
        var report =
                SurveyReport.of("序号,社会组织名称,社会组织类别,从业人员总数,是否建立党组织,未建立党组织原因,是否选派党建工作指导员或联络员", "1,甲协会,社会团体,12,否,没有党员,是");

        assertThat(report.problems).isEmpty();
        assertThat(report.facts).contains("kind");
        assertThat(report.organisation().getKind()).contains(OrganisationKind.SOCIAL_ORGANISATION);
        assertThat(report.organisation().getCategory()).contains(OrganisationCategory.ASSOCIATION);
        assertThat(report.organisation().getEmployees()).hasValue(12);
        assertThat(report.organisation().getPartyOrganisation()).contains(PartyOrganisationForm.NONE);
        assertThat(report.record().getNoOrganisationReason()).contains(NoOrganisationReason.NO_MEMBERS);
    }

    @Test
    void impliedKind_besideAColumnOfKinds_isLeftToTheColumn() {
        var report = SurveyReport.of("企业名称,单位类型", "甲协会,社会组织", "乙公司,");

        assertThat(report.organisation().getKind()).contains(OrganisationKind.SOCIAL_ORGANISATION);
        assertThat(report.rows.get(1).organisation().getKind()).isEmpty();
    }

    @Test
    void impliedKind_categoryOfTheOther_isInconsistent() {
        assertThat(SurveyReport.of("企业名称,登记类别", "甲协会,社会团体").places()).containsExactly("2 登记类别 INCONSISTENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"党员情况", "其他", "人数", "合格率"})
    void unknownHeading_isOneNoteAndNotRead(String heading) {
        var report = SurveyReport.of(heading + ",单位名称", "3,甲", "4,乙");

        assertThat(report.places()).containsExactly("1 " + heading + " UNKNOWN_HEADING");
        assertThat(report.problems).extracting(Problem::severity).containsExactly(Severity.NOTE);
        assertThat(report.facts).containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"从业中共党员数", "企业注册地", "近3年新发展党员数", "其它党务工作者人数", "载体名称"})
    void heading_withoutAHomeInTheModel_isAFurtherFact(String heading) {
        var report = SurveyReport.of(heading + ",单位名称", "3,甲", "无,乙", ",丙");

        assertThat(report.problems).isEmpty();
        assertThat(report.rows.get(0).further().values()).containsExactly("3");
        assertThat(report.rows.get(1).further().values()).containsExactly("无");
        assertThat(report.rows.get(2).further()).isEmpty();
    }

    @Test
    void heading_ofFurtherFactsInTwoSpellings_isOneFact() {
        assertThat(SurveyReport.of("近3年新发展党员数,单位名称", "3,甲").rows.get(0).further())
                .isEqualTo(SurveyReport.of("近三年新发展党员数,单位名称", "3,甲").rows.get(0).further());
    }

    @Test
    void heading_ofPersons_isKeptApartAndNeverPrinted() {
        var report = SurveyReport.of("党组织书记姓名,书记电话,党建指导员姓名,单位名称,书记名称,书记名称", "张某,139001,李某,甲,王某,赵某");
        var row = report.rows.get(0);

        assertThat(row.personal())
                .containsEntry("党组织书记姓名", "张某")
                .containsEntry("书记电话", "139001")
                .containsEntry("党建指导员姓名", "李某")
                .containsEntry("书记名称", "王某")
                .containsEntry("书记名称 (2)", "赵某");
        assertThat(row.further()).isEmpty();
        assertThat(row.toString()).doesNotContain("张某", "139001", "李某", "王某", "赵某");
        assertThat(report.problems).isEmpty();
    }

    @Test
    void marks_ofAGroupInAFlatTable_areReadInTheGroupBefore() {
        var report = SurveyReport.of("楼宇,其他,出资人担任,其他,合格,不合格,单位名称", "×,√,×,√,√,×,甲");

        assertThat(report.problems).isEmpty();
        assertThat(report.organisation().getVenue()).contains(Venue.NONE);
        assertThat(report.rows.get(0).further()).containsEntry("来源", "其他").containsEntry("年检结果", "合格");
    }

    @Test
    void marks_twoInOneGroup_areInconsistentAndBothKept() {
        var report = SurveyReport.of("合格,不合格,单位名称", "√,√,甲");

        assertThat(report.places()).containsExactly("2 不合格 INCONSISTENT");
        assertThat(report.rows.get(0).further()).containsEntry("年检结果", "合格、不合格");
    }

    @ParameterizedTest
    @CsvSource({"组织覆盖,,", "工作覆盖,NONE,1", "未覆盖,NONE,0", "2,NONE,1"})
    void coverage_ofTheTwoCoverages_isReadAsForm(String word, PartyOrganisationForm form, Integer instructors) {
        var organisation = SurveyReport.of("组织名称,覆盖情况", "甲," + word).organisation();

        assertThat(organisation.getPartyOrganisation().orElse(null)).isEqualTo(form);
        assertThat(organisation.getInstructors())
                .isEqualTo(instructors == null ? OptionalInt.empty() : OptionalInt.of(instructors));
    }

    @Test
    void partyOrganisation_ownAndNamed_isFilled() {
        var row = SurveyReport.of("组织名称,组建方式,党组织名称,类别,党员人数", "甲,单独组建,甲党支部,党支部,5")
                .rows
                .get(0);

        assertThat(row.partyOrganisation()).isPresent();
        assertThat(row.partyOrganisation().get().getName()).isEqualTo("甲党支部");
        assertThat(row.partyOrganisation().get().getTier()).contains(PartyOrganisationTier.BRANCH);
        assertThat(row.partyOrganisation().get().getOrganisations()).containsExactly("row-2");
        assertThat(row.further()).containsOnlyKeys("党员总数");
    }

    @Test
    void partyOrganisation_jointOrUnnamed_staysAmongFurtherFacts() {
        assertThat(SurveyReport.of("组织名称,组建方式,党组织名称,类别", "甲,联合组建,甲乙联合支部,联合党支部")
                        .rows
                        .get(0)
                        .further())
                .containsEntry("党组织名称", "甲乙联合支部")
                .containsEntry("党组织类别", "党支部");
    }

    @ParameterizedTest
    @CsvSource({"党委,3,1", "党委,49,1", "党委,50,0", "党支部,99,0", "党支部,100,1", "党支部,0,1", "党总支,19,1", "党总支,20,0"})
    void tier_thatDoesNotSuitTheMembers_isImplausible(String tier, int members, int problems) {
        var report = SurveyReport.of("组织名称,党组织类别,党员人数", "甲," + tier + "," + members);

        assertThat(report.places()).hasSize(problems).allMatch("2 党组织类别 IMPLAUSIBLE"::equals);
        assertThat(report.rows).hasSize(1);
    }

    @Test
    void reason_ofNoMembersWhereThereAre_isImplausible() {
        assertThat(SurveyReport.of("组织名称,没有党员,党员人数", "甲,√,2").places()).containsExactly("2 没有党员 IMPLAUSIBLE");
        assertThat(SurveyReport.of("组织名称,没有党员,党员人数", "甲,√,0").problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"合计", "合 计", "总计：", "填表人：张某", "注:以上为模拟", "说明"})
    void footer_isRejectedAndNamed(String first) {
        var report = SurveyReport.of("序号,单位名称,职工人数", "1,甲,5", first + ",,5", "2,乙,6");

        assertThat(report.places()).containsExactly("3 FOOTER");
        assertThat(report.problems.toString()).doesNotContain("张某");
        assertThat(report.rows).hasSize(2);
    }

    @Test
    void footer_wordInTheNameOfACompany_isNone() {
        assertThat(SurveyReport.of("单位名称,职工人数", "合计软件有限公司,5", "说明书印刷厂,6").problems)
                .isEmpty();
    }

    @Test
    void blankHeading_isNamedByItsNumber() {
        assertThat(SurveyReport.of("单位名称, ", "甲,").places()).containsExactly("1 #2 UNKNOWN_HEADING");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 单 位 名 称 ", "\u3000单位\u3000名称", "\"单位\n名称\""})
    void heading_withInnerSpaces_isKnown(String heading) {
        assertThat(SurveyReport.of(heading, "甲").organisation().getName()).contains("甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"从业人员数量(名)", "从业人员数量（名）", "从业人员 数量（ 名 ）"})
    void heading_withEitherBrackets_isKnown(String heading) {
        assertThat(SurveyReport.ofCell(heading, "5").organisation().getEmployees())
                .hasValue(5);
    }

    @ParameterizedTest
    @CsvSource({"职工人数,职工人数", "职工人数,从业人员总数", "党建指导员数,是否选派党建工作指导员或联络员", "单独建立,单独建立", "经营状态,经营状态"})
    void heading_thatMatchesAFactTwice_isAProblemAndTheFirstCounts(String first, String second) {
        var report = SurveyReport.of(first + "," + second + ",单位名称", "?,1,甲", ",1,乙");

        assertThat(report.places().get(0)).isEqualTo("1 " + second + " DUPLICATE_HEADING");
        assertThat(report.problems).hasSize(2);
        assertThat(report.rows.get(1).organisation().getEmployees()).isEmpty();
        assertThat(report.rows.get(1).organisation().getInstructors()).isEmpty();
        assertThat(report.rows.get(1).organisation().getPartyOrganisation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"是,×,×,", "是,√,×,OWN", "是,×,√,JOINT", "否,×,×,NONE", "否,,,NONE", ",√,,OWN", ",×,×,", "1,1,0,OWN"})
    void partyOrganisation_toldByMarks_isWhatTheyAgreeOn(
            String any, String own, String joint, PartyOrganisationForm expected) {
        var report = marks(any, own, joint);

        assertThat(report.problems).isEmpty();
        assertThat(report.organisation().getPartyOrganisation().orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"是,√,√,联合建立", "否,√,×,单独建立", "否,×,√,联合建立", "否,√,√,单独建立"})
    void partyOrganisation_toldByMarksThatContradict_isUnknown(String any, String own, String joint, String at) {
        var report = marks(any, own, joint);

        assertThat(report.places()).containsExactly("2 " + at + " INCONSISTENT");
        assertThat(report.organisation().getPartyOrganisation()).isEmpty();
        assertThat(report.record().getPartyOrganisation()).isEmpty();
    }

    @Test
    void partyOrganisation_noneButSaidToExist_isInconsistent() {
        assertThat(SurveyReport.of("党组织形式,是否建立党组织,单位名称", "未建立,是,甲").places()).containsExactly("2 是否建立党组织 INCONSISTENT");
        assertThat(SurveyReport.of("是否建立党组织,党组织形式,单位名称", "是,未建立,甲").places()).containsExactly("2 党组织形式 INCONSISTENT");
    }

    @ParameterizedTest
    @CsvSource({"√,×,×,PROVINCIAL_OR_ABOVE", "×,√,×,BELOW_PROVINCIAL", "×,×,√,BELOW_PROVINCIAL", "×,×,×,", ",,,"})
    void parkLevel_toldByMarks(String national, String city, String county, ParkLevel expected) {
        var row = String.join(",", text(national), text(city), text(county));
        var report = SurveyReport.of("国家级,市级,区级及以下,单位名称", row + ",甲");

        assertThat(report.problems).isEmpty();
        assertThat(report.organisation().getParkLevel().orElse(null)).isEqualTo(expected);
    }

    private static SurveyReport marks(String any, String own, String joint) {
        return SurveyReport.of("是否成立党组织,单独建立,联合建立,单位名称", text(any) + "," + text(own) + "," + text(joint) + ",甲");
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
