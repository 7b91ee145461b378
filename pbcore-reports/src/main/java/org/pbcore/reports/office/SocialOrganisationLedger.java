package org.pbcore.reports.office;

import static org.pbcore.reports.office.LedgerForm.count;
import static org.pbcore.reports.office.LedgerForm.text;
import static org.pbcore.reports.office.LedgerForm.typed;
import static org.pbcore.reports.office.LedgerForm.yesNo;

import java.util.List;
import java.util.Optional;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.PersonalKind;
import org.pbcore.reports.office.LedgerForm.Option;

/** The columns of the ledger of social organisations (社会组织党建工作台账). */
final class SocialOrganisationLedger {
    private static final String JOINT_BRANCH = "JOINT_BRANCH";

    private SocialOrganisationLedger() {}

    static LedgerForm form() {
        LedgerForm form = new LedgerForm();
        form.group("单位", "Unit", unit -> unit.column("序号", "No", 6, line -> Cell.BLANK));
        form.group("社会组织基本情况", "Organisation", SocialOrganisationLedger::organisation);
        form.group(
                "负责人情况",
                "Head",
                head -> head.personal("负责人是否党员", "Member", 10, PersonalKind.POLITICAL_AFFILIATION)
                        .personal("负责人是否兼任党组织书记", "Also secretary", 12, PersonalKind.OTHER)
                        .personal(
                                "负责人是否担任区县级以上（含区县）“两代表一委员”",
                                "Representative",
                                18,
                                PersonalKind.OTHER,
                                "负责人是否担任区县级以上(含区县)两代表一委员"));
        form.group("党组织设置情况", "Party organisation", SocialOrganisationLedger::party);
        form.group(
                "党组织书记情况",
                "Secretary",
                secretary -> secretary
                        .personal("书记名称", "Name", 10, PersonalKind.NAME)
                        .furtherMarks(
                                "来源",
                                "Source",
                                new Label("出资人担任", "investor"),
                                new Label("中层管理人员担任", "middle manager"),
                                new Label("上级党组织选派", "sent by the superior organisation"),
                                new Label("其他", "other")));
        form.group(
                "党务工作者情况",
                "Party workers",
                workers -> workers.number("党务副书记人数", "Deputies", 10)
                        .number("党务副书记专职", "Deputies full time", 10)
                        .number("党务副书记兼职", "Deputies part time", 10)
                        .number("其他党务工作者人数", "Others", 10)
                        .number("其他党务工作者专职", "Others full time", 10)
                        .number("其他党务工作者兼职", "Others part time", 10)
                        .further("党务工作者是否参加1次以上培训", "Trained", 14));
        form.group(
                "党员队伍",
                "Members",
                members -> members.number("纳入社会组织党组织管理的党员总数", "Managed", 14)
                        .column("组织关系在社会组织党组织的党员数", "Relation here", 14, line -> typed(line.members()))
                        .number("35岁以下", "Below 35", 8)
                        .number("大学及以上学历", "University", 10)
                        .number("高中及以下学历", "Secondary school", 10)
                        .number("近三年新发展党员数", "Admitted in three years", 12)
                        .number("近三年处置不合格党员数（人）", "Dealt with in three years", 12, "近三年处置不合格党员数(人)"));
        form.group(
                "基础保障",
                "Means",
                means -> means.number("其他来源", "Other funds", 10).number("场所面积", "Area", 10));
        form.group(
                "组织生活",
                "Party life",
                life -> life.number("党员大会次数", "Members' meetings", 8)
                        .number("支委会次数", "Committee meetings", 8)
                        .number("党课次数", "Lectures", 8)
                        .number("组织生活会次数", "Life meetings", 8)
                        .number("上年度党员交纳党费总额（元）", "Dues of last year in yuan", 14, "上年度党员交纳党费总额(元)"));
        form.group(
                "隶属",
                "Affiliation",
                superior -> superior.furtherMarks(
                        "党组织所隶属上级党组织",
                        "Superior",
                        new Label("区教育局党组织", "education"),
                        new Label("区人力资源社会保障局党组织", "human resources"),
                        new Label("区社会组织党委", "social committee"),
                        new Label("乡镇(街道)党组织", "town or street"),
                        new Label("社区党组织", "community"),
                        new Label("其他", "other")));
        return form;
    }

    private static void organisation(LedgerForm form) {
        form.column(
                        "社会组织名称",
                        "Name",
                        26,
                        line -> text(line.organisation().getName().or(line.record()::getName)))
                .further("社会组织性质", "Nature", 12)
                .column(
                        "社会组织类别",
                        "Category",
                        14,
                        line -> category(line.organisation().getCategory()))
                .further("登记机构", "Registered with", 14)
                .further("业务主管单位", "Supervised by", 16)
                .further("住地", "Address", 16)
                .furtherMarks(
                        "年检结果",
                        "Annual inspection",
                        new Label("合格", "passed"),
                        new Label("基本合格", "nearly passed"),
                        new Label("不合格", "failed"),
                        new Label("未参检", "not inspected"))
                .column(
                        "从业人员总数",
                        "Employees",
                        10,
                        line -> count(line.organisation().getEmployees()))
                .number("专职人数", "Full time", 8)
                .number("兼职人数", "Part time", 8)
                .number("从业中共党员数", "Party members at work", 10);
    }

    private static void party(LedgerForm form) {
        form.column("是否成立党组织", "Formed", 8, line -> yesNo(EnterpriseLedger.isFormed(line.organisation())))
                .marks(
                        "未建立党组织原因",
                        "Reason for none",
                        EnterpriseLedger::reason,
                        List.of(
                                new Option<>("没有党员", "no members", NoOrganisationReason.NO_MEMBERS.name()::equals),
                                new Option<>(
                                        "企业出资人不支持",
                                        "investor not supporting",
                                        NoOrganisationReason.INVESTOR_NOT_SUPPORTING.name()::equals),
                                new Option<>("上级党组织未及时指导", "superior organisation did not guide", "上级党组织未及时指导"::equals),
                                new Option<>("其他原因", "other", NoOrganisationReason.OTHER.name()::equals)))
                .further("党组织成立时间", "Formed on", 12)
                .further("上次换届时间", "Last election", 12)
                .column("党组织名称", "Name", 22, line -> text(line.partyName()))
                .personal("党组织联系电话", "Telephone", 14, PersonalKind.CONTACT)
                .furtherMarks(
                        "组建形式",
                        "Form",
                        new Label("在会员中建", "among members"),
                        new Label("在理事会中建", "in the council"),
                        new Label("在业务主管部门联合建", "jointly with the supervising unit"),
                        new Label("其他", "other"))
                .column("是否选派党建工作指导员或联络员", "Instructor sent", 14, line -> yesNo(EnterpriseLedger.hasInstructor(line)))
                .marks(
                        "类别",
                        "Tier",
                        SocialOrganisationLedger::tier,
                        List.of(
                                new Option<>("党支部", "branch", PartyOrganisationTier.BRANCH.name()::equals),
                                new Option<>(
                                        "党总支", "general branch", PartyOrganisationTier.GENERAL_BRANCH.name()::equals),
                                new Option<>("党委", "committee", PartyOrganisationTier.PRIMARY_COMMITTEE.name()::equals),
                                new Option<>("联合党支部", "joint branch", JOINT_BRANCH::equals)))
                .number("联合党支部覆盖社会组织数量(个)", "Covered by the joint branch", 12)
                .further("上级党组织名称", "Superior organisation", 18);
    }

    private static Cell category(Optional<OrganisationCategory> category) {
        return category.<Cell>map(known -> Cell.words(known.label())).orElse(Cell.BLANK);
    }

    /** A joint branch has a column of its own. */
    private static Optional<String> tier(LedgerLine line) {
        boolean isJoint = line.organisation().getPartyOrganisation().equals(Optional.of(PartyOrganisationForm.JOINT));
        return line.tier().map(tier -> isJoint && tier == PartyOrganisationTier.BRANCH ? JOINT_BRANCH : tier.name());
    }
}
