package org.pbcore.reports.rulebook;

import java.util.Map;
import org.pbcore.model.term.Label;
import org.pbcore.reports.rulebook.RuleBook.Heading;

/** What people call rule families and the parts of an outcome; one without a name here shows its own. */
public final class Headings {
    private static final Map<String, Label> FAMILIES = Map.ofEntries(
            Map.entry("formation", new Label("党组织组建", "formation")),
            Map.entry("affiliation", new Label("党组织隶属", "affiliation")),
            Map.entry("committee", new Label("非公企业党委隶属", "committees for non-public enterprises")),
            Map.entry("survey", new Label("摸底排查与建账", "survey and ledgers")),
            Map.entry("five-clears", new Label("五个清", "five clears")),
            Map.entry("coverage", new Label("两个覆盖口径", "coverage metrics")),
            Map.entry("leadership", new Label("领导班子", "leadership")),
            Map.entry("secretary", new Label("党组织书记", "secretaries")),
            Map.entry("talent-pools", new Label("人才库", "talent pools")),
            Map.entry("instructor-management", new Label("党建指导员管理", "management of instructors")),
            Map.entry("instructor", new Label("党建指导员", "instructors")),
            Map.entry("instructor-plan", new Label("指导员选派方案", "assignment of instructors")),
            Map.entry("joint-plan", new Label("联合组建方案", "plan of joint branches")),
            Map.entry("training-share", new Label("书记培训课时", "training of secretaries")),
            Map.entry("party-life", new Label("组织生活", "Party life")),
            Map.entry("five-syncs", new Label("五个同步", "five syncs")),
            Map.entry("three-reports", new Label("流动党员三报告", "three reports of floating members")),
            Map.entry("floating", new Label("流动党员", "floating members")),
            Map.entry("floating-match", new Label("社保比对", "comparison with social insurance")),
            Map.entry("participation", new Label("流动党员参加活动", "participation of floating members")),
            Map.entry("points", new Label("积分与评星定级", "points and stars")),
            Map.entry("lifecycle", new Label("党组织生命周期", "lifecycle of Party organisations")),
            Map.entry("member", new Label("党员", "members")),
            Map.entry("service", new Label("服务", "services")),
            Map.entry("base", new Label("阵地与基地", "bases")),
            Map.entry("supervision", new Label("督查", "supervision")));

    private static final Map<String, Label> PARTS = Map.ofEntries(
            Map.entry("tier", new Label("层级", "tier")),
            Map.entry("tierModality", new Label("力度", "force")),
            Map.entry("approvals", new Label("程序", "approvals")),
            Map.entry("affiliation", new Label("隶属", "affiliation")),
            Map.entry("through", new Label("经由", "through")),
            Map.entry("jointLeadership", new Label("共同领导", "joint leadership")),
            Map.entry("backstop", new Label("兜底管理", "backstop")),
            Map.entry("mode", new Label("方式", "mode")),
            Map.entry("modality", new Label("力度", "force")));

    private Headings() {}

    static Heading of(String family) {
        return new Heading(family, family(family));
    }

    /**
     * Names a rule family.
     *
     * @param name the name of the family, as policies have it
     * @return what people call it; where nobody calls it anything, the name
     */
    public static Label family(String name) {
        return FAMILIES.getOrDefault(name, new Label(name, name));
    }

    /**
     * Names a part of an outcome.
     *
     * @param name the name of the part, as JSON has it
     * @return what people call it; where nobody calls it anything, the name
     */
    public static Label part(String name) {
        return PARTS.getOrDefault(name, new Label(name, name));
    }
}
