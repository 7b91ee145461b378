package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Note;
import org.pbcore.reports.PlaceMap;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.formation.joint.JointGround;
import org.pbcore.rules.formation.joint.JointPlan;
import org.pbcore.rules.formation.joint.JointUnit;

/**
 * Gaps of formation (应建未建), and the plan of joint branches proposed for units that are too small alone (2.2.1-a,
 * 2.2.2-d): who with whom, why, with how many members, how far apart, on a map. People approve.
 */
public final class JointPlanReport {
    private static final Label TITLE = new Label("组建缺口与联合组建方案", "Formation gaps and joint branches");

    private final Map<String, JointUnit> units = new HashMap<>();
    private final Function<String, String> names;
    private final JointPlan plan;

    private JointPlanReport(JointPlan plan, List<JointUnit> units, Function<String, String> names) {
        this.plan = plan;
        this.names = names;
        units.forEach(unit -> this.units.put(unit.id(), unit));
    }

    /**
     * Makes the report.
     *
     * @param rulebook the rules of formation
     * @param organisations the organisations in which gaps are looked for; their ids need not be those of the units
     * @param plan the plan
     * @param units the units it was made for
     * @param names the name of a unit by its id
     * @return sections for gaps, organisations of which facts are missing to tell, joint branches and units left over
     */
    public static Report of(
            Rulebook rulebook,
            List<Organisation> organisations,
            JointPlan plan,
            List<JointUnit> units,
            Function<String, String> names) {
        JointPlanReport maker = new JointPlanReport(plan, units, names);
        List<Section> sections = new ArrayList<>(FormationGaps.sections(rulebook, organisations));
        sections.add(maker.branches(rulebook.jointPlanner().grounds()));
        sections.add(Section.of(maker.uncovered()));
        return Report.of("joint-plan", TITLE, sections);
    }

    private Section branches(List<JointGround> grounds) {
        List<Row> rows = new ArrayList<>();
        for (int branch = 0; branch < plan.branches().size(); branch++) {
            List<JointUnit> members =
                    plan.branches().get(branch).stream().map(this::unit).toList();
            rows.add(sum(branch + 1, members));
            for (JointUnit unit : members) {
                rows.add(Row.of(
                        Cell.count(branch + 1L),
                        Cell.text(names.apply(unit.id())),
                        Cell.text(unit.id()),
                        Cell.text(unit.industry().value()),
                        Cell.count(unit.fullMembers()),
                        Cell.count(unit.partyMembers()),
                        Cell.count(unit.employees()),
                        Cell.count(members.stream()
                                .mapToLong(other -> unit.site().metresTo(other.site()))
                                .max()
                                .orElse(0))));
            }
        }
        Table table = Table.of(
                        "branches",
                        new Label("联合组建方案", "Joint branches"),
                        List.of(
                                Column.of("branch", "支部序号", "Branch", 9),
                                Column.of("name", "单位名称", "Organisation", 34),
                                Column.of("organisation", "编号", "Id", 22),
                                Column.of("industry", "行业", "Industry", 10),
                                Column.of("fullMembers", "正式党员", "Full members", 10),
                                Column.of("partyMembers", "党员", "Party members", 10),
                                Column.of("employees", "职工人数", "Employees", 10),
                                Column.of("metres", "最远相距（米）", "Farthest (m)", 12)),
                        Rows.of(rows))
                .keyedBy(2);
        return new Section("branches", new Label("联合组建方案", "Joint branches"), List.of(table, map(), why(grounds)));
    }

    private JointUnit unit(String id) {
        JointUnit unit = units.get(id);
        if (unit == null) {
            throw new IllegalArgumentException("a plan of other units");
        }
        return unit;
    }

    private static Row sum(int number, List<JointUnit> members) {
        long farthest = 0;
        for (JointUnit one : members) {
            for (JointUnit other : members) {
                farthest = Math.max(farthest, one.site().metresTo(other.site()));
            }
        }
        return Row.total(
                Cell.count(number),
                Cell.words(new Label(
                        "联合党支部 " + number + "（" + members.size() + " 家）",
                        "Joint branch " + number + " (" + members.size() + ")")),
                Cell.BLANK,
                Cell.BLANK,
                Cell.count(members.stream().mapToLong(JointUnit::fullMembers).sum()),
                Cell.count(members.stream().mapToLong(JointUnit::partyMembers).sum()),
                Cell.count(members.stream().mapToLong(JointUnit::employees).sum()),
                Cell.count(farthest));
    }

    private PlaceMap map() {
        List<PlaceMap.Point> points = new ArrayList<>();
        for (int branch = 0; branch < plan.branches().size(); branch++) {
            for (String id : plan.branches().get(branch)) {
                points.add(point(id, branch + 1));
            }
        }
        plan.uncovered().forEach(id -> points.add(point(id, 0)));
        return new PlaceMap("places", new Label("联合组建分布图（数字为支部序号）", "Joint branches by number"), points);
    }

    private PlaceMap.Point point(String id, int group) {
        String name = names.apply(id);
        return new PlaceMap.Point(id, new Label(name, name), unit(id).site(), group);
    }

    private Note why(List<JointGround> grounds) {
        List<Label> lines = new ArrayList<>();
        lines.add(new Label(
                "本方案为建议，须经审批。覆盖 " + plan.covered() + " 家，至多可覆盖 " + plan.coveredAtMost() + " 家"
                        + (plan.isOptimal() ? "（已证明最优）。" : "（上界）。"),
                "A proposal, to be approved. Covers " + plan.covered() + ", at most " + plan.coveredAtMost()
                        + (plan.isOptimal() ? " (proved best)." : " (a bound).")));
        for (JointGround ground : grounds) {
            Label modality = ground.modality().label();
            String clause = ground.clause().id();
            lines.add(new Label(
                    "依据：条款 " + clause + "（" + modality.chinese() + "）",
                    "Ground: clause " + clause + " (" + modality.english() + ")"));
        }
        return new Note(lines.stream().distinct().toList());
    }

    private Table uncovered() {
        List<Row> rows = plan.uncovered().stream()
                .map(id -> Row.of(
                        Cell.text(names.apply(id)),
                        Cell.text(id),
                        Cell.count(unit(id).fullMembers()),
                        Cell.count(unit(id).partyMembers()),
                        Cell.count(unit(id).employees())))
                .toList();
        return Table.of(
                "uncovered",
                new Label("未能联合的单位", "Units left over"),
                List.of(
                        Column.of("name", "单位名称", "Organisation", 34),
                        Column.of("organisation", "编号", "Id", 22),
                        Column.of("fullMembers", "正式党员", "Full members", 10),
                        Column.of("partyMembers", "党员", "Party members", 10),
                        Column.of("employees", "职工人数", "Employees", 10)),
                Rows.of(rows));
    }
}
