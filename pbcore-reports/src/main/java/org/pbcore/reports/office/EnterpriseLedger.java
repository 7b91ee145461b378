package org.pbcore.reports.office;

import static org.pbcore.reports.office.LedgerForm.count;
import static org.pbcore.reports.office.LedgerForm.person;
import static org.pbcore.reports.office.LedgerForm.text;
import static org.pbcore.reports.office.LedgerForm.typed;
import static org.pbcore.reports.office.LedgerForm.yesNo;

import java.util.List;
import java.util.Optional;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.PersonalKind;
import org.pbcore.reports.office.LedgerForm.Option;

/** The columns of the ledger of non-public enterprises (非公有制企业党建工作台账). */
final class EnterpriseLedger {
    private static final String REASON = "未建立党组织原因";
    private static final String NOT_GUIDED = "上级党组织未及时指导";

    private EnterpriseLedger() {}

    static LedgerForm form() {
        LedgerForm form = new LedgerForm();
        form.group("单位", "Unit", unit -> unit.column("序号", "No", 6, line -> Cell.BLANK));
        place(form);
        form.group("企业基本情况", "Enterprise", EnterpriseLedger::enterprise);
        form.group("企业出资人情况", "Investor", EnterpriseLedger::investor);
        form.group("党组织设置情况", "Party organisation", EnterpriseLedger::party);
        form.group(
                "党组织书记情况",
                "Secretary",
                secretary -> secretary
                        .personal("党组织书记姓名", "Name", 10, PersonalKind.NAME)
                        .furtherMarks(
                                "来源",
                                "Source",
                                new Label("出资人担任", "investor"),
                                new Label("中层管理人员担任", "middle manager"),
                                new Label("上级党组织选派", "sent by the superior organisation"),
                                new Label("其他人员担任", "another")));
        form.group(
                "党务工作者情况",
                "Party workers",
                workers -> workers.number("企业党务工作者人数", "Persons", 10).number("专职人数", "Full time", 8, "党务工作者情况 > 专职人数"));
        form.group("党员队伍", "Members", EnterpriseLedger::members);
        form.group(
                "群团",
                "Mass organisations",
                groups -> groups.further("工会", "Trade union", 8)
                        .further("共青团", "Youth League", 8)
                        .further("妇联", "Women's federation", 8));
        form.group(
                "基础保障",
                "Means",
                means -> means.further("是否有单独活动场所", "Own premises", 10)
                        .number("使用面积", "Area", 8)
                        .further("党建工作经费是否纳入企业管理费年度预算", "Budgeted", 14));
        form.group(
                "制度",
                "Rules kept",
                rules -> rules.further("是否按规定开展三会一课", "Meetings and lectures", 12)
                        .further("是否按规定开展民主评议党员", "Democratic appraisal", 12)
                        .further("是否按规定开展党员党性分析", "Analysis of Party spirit", 12)
                        .further("党组织是否按规定进行换届", "Elections", 12));
        return form;
    }

    private static void place(LedgerForm form) {
        form.marks(
                "企业坐落地",
                "Place",
                line -> line.organisation().getVenue(),
                List.of(
                        new Option<>("园区", "park", Venue.PARK::equals),
                        new Option<>("楼宇", "building", Venue.COMMERCIAL_BUILDING::equals),
                        new Option<>(
                                "其他", "other", venue -> venue != Venue.PARK && venue != Venue.COMMERCIAL_BUILDING)));
        form.marks(
                "园区级别",
                "Level of park",
                line -> line.organisation().getParkLevel(),
                List.of(
                        new Option<>("国家级", "national", ParkLevel.PROVINCIAL_OR_ABOVE::equals),
                        new Option<>("市级", "city", level -> false),
                        new Option<>("区级及以下", "county and below", ParkLevel.BELOW_PROVINCIAL::equals)));
        form.further("是否为亿元楼宇", "Building of a hundred million", 10);
        form.further("所在园区/商务楼宇名称", "Name of park or building", 18, "所在园区、商务楼宇名称", "载体名称");
    }

    private static void enterprise(LedgerForm form) {
        form.column(
                        "企业名称",
                        "Name",
                        26,
                        line -> text(line.organisation().getName().or(line.record()::getName)))
                .further("企业注册地", "Registered at", 16)
                .further("企业经营地", "Works at", 16)
                .column(
                        "联系电话",
                        "Telephone",
                        14,
                        line -> person(
                                PersonalKind.CONTACT,
                                Optional.ofNullable(line.personal().get("联系电话")).or(line.record()::getHeadContact)))
                .furtherMarks(
                        "企业类型",
                        "Type",
                        new Label("私营企业", "private"),
                        new Label("港澳台商投资企业", "Hong Kong, Macao, Taiwan"),
                        new Label("外商投资企业", "foreign"))
                .number("年营业收入(万元)", "Revenue in ten thousand yuan", 12)
                .column(
                        "从业人员数量(名)",
                        "Employees",
                        10,
                        line -> count(line.organisation().getEmployees()))
                .further("是否规模以上企业", "Above designated size", 10);
    }

    private static void investor(LedgerForm form) {
        form.column(
                        "企业出资人姓名",
                        "Name",
                        10,
                        line -> person(PersonalKind.NAME, line.record().getHeadName()))
                .column(
                        "是否是党员",
                        "Member",
                        8,
                        line -> person(
                                PersonalKind.POLITICAL_AFFILIATION,
                                Optional.ofNullable(line.personal().get("是否是党员"))
                                        .or(line.record()::getHeadPoliticalStatus)))
                .personal("是否兼任党组织书记", "Also secretary", 10, PersonalKind.OTHER)
                .personal("是否担任区县级以上（含区县）“两代表一委员”", "Representative", 18, PersonalKind.OTHER, "是否担任区县级以上(含区县)两代表一委员");
    }

    private static void party(LedgerForm form) {
        form.column("是否成立党组织", "Formed", 8, line -> yesNo(isFormed(line.organisation())))
                .further("党组织成立时间", "Formed on", 12)
                .marks(
                        "党组织组建形式",
                        "Form",
                        line -> line.organisation().getPartyOrganisation(),
                        List.of(
                                new Option<>("单独建立", "own", PartyOrganisationForm.OWN::equals),
                                new Option<>("联合建立", "joint", PartyOrganisationForm.JOINT::equals),
                                new Option<>("网格建立", "by grid", PartyOrganisationForm.REGIONAL::equals)))
                .marks("党组织类别", "Tier", LedgerLine::tier, tiers())
                .marks(
                        REASON,
                        "Reason for none",
                        EnterpriseLedger::reason,
                        List.of(
                                new Option<>("没有党员", "no members", NoOrganisationReason.NO_MEMBERS.name()::equals),
                                new Option<>(
                                        "企业出资人不支持",
                                        "investor not supporting",
                                        NoOrganisationReason.INVESTOR_NOT_SUPPORTING.name()::equals),
                                new Option<>(NOT_GUIDED, "superior organisation did not guide", NOT_GUIDED::equals),
                                new Option<>("其他原因", "other", NoOrganisationReason.OTHER.name()::equals)))
                .column("是否选派党建工作指导员或联络员", "Instructor sent", 14, line -> yesNo(hasInstructor(line)));
    }

    private static void members(LedgerForm form) {
        form.column("组织关系在非公企业的党员(总数)", "Members", 14, line -> typed(line.members()))
                .number("35岁以下人数", "Below 35", 8)
                .number("中层管理人员人数", "Middle managers", 10)
                .number("中高级专业技术人员人数", "Specialists", 12)
                .number("生产经营一线职工人数", "First line", 12)
                .column(
                        "组织关系不在非公企业的党员总数",
                        "Floating",
                        14,
                        line -> count(line.organisation().getFloatingMembers()))
                .number("农村党员数", "Rural", 8)
                .number("近三年新发展党员数", "Admitted in three years", 12)
                .number("近三年处置不合格党员数", "Dealt with in three years", 12)
                .further("是否对党员轮训一遍", "Trained", 10)
                .further("党员是否按时足额主动交纳党费", "Dues paid", 14);
    }

    static List<Option<PartyOrganisationTier>> tiers() {
        return List.of(
                new Option<>("党支部", "branch", PartyOrganisationTier.BRANCH::equals),
                new Option<>("党总支", "general branch", PartyOrganisationTier.GENERAL_BRANCH::equals),
                new Option<>("党委", "committee", PartyOrganisationTier.PRIMARY_COMMITTEE::equals));
    }

    /** Whether it has a Party organisation; a functional one has no standing of its own and is none. */
    static Optional<Boolean> isFormed(Organisation organisation) {
        return organisation
                .getPartyOrganisation()
                .map(form -> form != PartyOrganisationForm.NONE && form != PartyOrganisationForm.FUNCTIONAL);
    }

    static Optional<Boolean> hasInstructor(LedgerLine line) {
        return line.organisation().getInstructors().isPresent()
                ? Optional.of(line.organisation().getInstructors().getAsInt() > 0)
                : Optional.empty();
    }

    /** The reason that the form has a column for; reasons without one are other reasons. */
    static Optional<String> reason(LedgerLine line) {
        return line.record()
                .getNoOrganisationReason()
                .map(reason -> reason == NoOrganisationReason.NO_MEMBERS
                                || reason == NoOrganisationReason.INVESTOR_NOT_SUPPORTING
                        ? reason.name()
                        : NoOrganisationReason.OTHER.name())
                .or(() -> Optional.ofNullable(line.further().get(REASON)));
    }
}
