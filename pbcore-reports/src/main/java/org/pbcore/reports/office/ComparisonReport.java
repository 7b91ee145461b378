package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.HeadingGroup;
import org.pbcore.reports.Note;
import org.pbcore.reports.PolicyReference;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.reports.rulebook.Headings;
import org.pbcore.rules.comparison.Change;
import org.pbcore.rules.comparison.ComparisonResult;
import org.pbcore.rules.comparison.ComparisonResult.ChangeCount;
import org.pbcore.rules.comparison.JointComparisonResult;
import org.pbcore.rules.comparison.PartAnswer;
import org.pbcore.rules.comparison.RulebookComparison;
import org.pbcore.rules.comparison.SettingChange;
import org.pbcore.rules.policy.Setting;

/**
 * What changes for whom where one policy takes the place of another (政策对比): settings, answers, metrics, joint plans.
 */
public final class ComparisonReport {
    private static final Label TITLE = new Label("政策对比表", "Comparison of policies");

    private final RulebookComparison comparison;
    private final ComparisonResult result;

    private ComparisonReport(RulebookComparison comparison, ComparisonResult result) {
        this.comparison = comparison;
        this.result = result;
    }

    /**
     * Makes the report.
     *
     * @param comparison the rulebooks
     * @param result what changes between them; the organisations are those whose ids its tally kept
     * @param joint what changes between joint plans; empty where they are not compared
     * @param names the name of an organisation by its id
     * @return sections for settings, answers, organisations, metrics where both measure them, and joint plans
     */
    public static Report of(
            RulebookComparison comparison,
            ComparisonResult result,
            Optional<JointComparisonResult> joint,
            Function<String, String> names) {
        ComparisonReport maker = new ComparisonReport(comparison, result);
        List<Section> sections =
                new ArrayList<>(List.of(maker.settings(), maker.answers(), Section.of(maker.organisations(names))));
        if (!result.metrics().isEmpty()) {
            sections.add(ComparisonNumbers.metrics(comparison, result));
        }
        joint.ifPresent(plans -> sections.add(ComparisonNumbers.joint(plans, names)));
        PolicyReference before =
                PolicyReference.of(comparison.before().parameters().policy());
        PolicyReference after =
                PolicyReference.of(comparison.after().parameters().policy());
        return Report.of("comparison", TITLE, sections)
                .asOf(comparison.after().parameters().date())
                .under(after)
                .subtitled(List.of(new Label("原政策：", "Before: ").plus(before.title())));
    }

    private Section settings() {
        List<Row> rows = comparison.settings().stream()
                .map(change -> Row.of(
                        Cell.words(change.subject()),
                        words(change.before().map(SettingWords::value)),
                        words(change.before().map(Setting::source)),
                        words(change.after().map(SettingWords::value)),
                        words(change.after().map(Setting::source)),
                        Cell.text(change.parameter())))
                .toList();
        Table table = Table.of(
                "settings",
                new Label("参数变化", "Settings"),
                List.of(
                        Column.of("subject", "事项", "Subject", 24),
                        HeadingGroup.of(
                                "原政策",
                                "Before",
                                Column.of("before", "规定", "Setting", 24),
                                Column.of("beforeSource", "出处", "Source", 46)),
                        HeadingGroup.of(
                                "新政策",
                                "After",
                                Column.of("after", "规定", "Setting", 24),
                                Column.of("afterSource", "出处", "Source", 46)),
                        Column.of("parameter", "参数", "Parameter", 36)),
                Rows.of(rows));
        return new Section("settings", table.title(), List.of(table, rules()));
    }

    private static Cell words(Optional<Label> label) {
        return label.map(Cell::words).orElse(Cell.NONE);
    }

    private Note rules() {
        Label both = families(comparison.compared());
        Label before = families(comparison.onlyBefore());
        Label after = families(comparison.onlyAfter());
        return Note.of(
                "两个政策都回答的规则：" + both.chinese() + "；仅原政策：" + before.chinese() + "；仅新政策：" + after.chinese() + "。",
                "Rules that both answer: " + both.english() + "; only before: " + before.english() + "; only after: "
                        + after.english() + ".");
    }

    private static Label families(Collection<String> names) {
        return names.stream()
                .map(Headings::family)
                .reduce((one, other) -> one.plus(new Label("、", ", ")).plus(other))
                .orElse(new Label("无", "none"));
    }

    private Section answers() {
        List<Row> rows = new ArrayList<>();
        for (ChangeCount counted : result.changes()) {
            Change change = counted.change();
            rows.add(Row.of(
                    Cell.words(title(change.part())),
                    Cell.words(comparison.words(change.part(), change.before())),
                    Cell.words(comparison.words(change.part(), change.after())),
                    counted.isComplete() ? Cell.count(counted.organisations()) : Cell.count(counted.count()),
                    Cell.words(subjects(change)),
                    Cell.words(rows(change.beforeRows())),
                    Cell.words(rows(change.afterRows())),
                    Cell.text(code(change))));
        }
        Table table = Table.of(
                "answers",
                new Label("结论变化", "Answers"),
                List.of(
                        Column.of("part", "结论", "Answer", 16),
                        Column.of("before", "原为", "Before", 20),
                        Column.of("after", "现为", "After", 20),
                        Column.of("organisations", "单位数", "Organisations", 10),
                        Column.of("because", "来自参数", "Comes from", 30),
                        Column.of("beforeRows", "原适用行、条款、力度", "Rows before", 34),
                        Column.of("afterRows", "现适用行、条款、力度", "Rows after", 34),
                        Column.of("code", "代码", "Code", 30)),
                Rows.of(rows));
        Note note = Note.of(
                "共 " + result.organisations() + " 个单位，" + result.changed() + " 个有变化。",
                result.organisations() + " organisations, of which something changes for " + result.changed() + ".");
        return new Section("answers", table.title(), List.of(table, note));
    }

    private Label title(String part) {
        Label table = comparison.title(part);
        boolean isOneOfSeveral = result.matrices().stream()
                        .filter(other -> comparison.title(other.part()).equals(table))
                        .count()
                > 1;
        Label own = Headings.part(part.substring(part.lastIndexOf('.') + 1));
        return isOneOfSeveral ? table.plus(new Label("：", ": ")).plus(own) : table;
    }

    private Label subjects(Change change) {
        List<Label> subjects = comparison.settings().stream()
                .filter(setting -> change.parameters().contains(setting.parameter()))
                .map(SettingChange::subject)
                .toList();
        return new Label(
                subjects.stream().map(Label::chinese).collect(Collectors.joining("、")),
                subjects.stream().map(Label::english).collect(Collectors.joining(", ")));
    }

    /** Rows by clause and force, each with its name in the rule book. */
    static Label rows(List<org.pbcore.rules.table.Row<?, ?>> rows) {
        return rows.stream()
                .map(row -> new Label(row.clause() + " ", row.clause() + " ")
                        .plus(row.modality().label())
                        .plus(new Label("（" + row.id() + "）", " (" + row.id() + ")")))
                .reduce((one, other) -> one.plus(new Label("；", "; ")).plus(other))
                .orElse(new Label("", ""));
    }

    private static String code(Change change) {
        return change.part() + " " + change.before() + "→" + change.after();
    }

    private Table organisations(Function<String, String> names) {
        List<Row> rows = new ArrayList<>();
        for (ChangeCount counted : result.changes()) {
            Change change = counted.change();
            for (String id : counted.organisations()) {
                rows.add(Row.of(
                        Cell.text(names.apply(id)),
                        Cell.text(id),
                        Cell.words(title(change.part())),
                        answer(change, change.before()),
                        answer(change, change.after()),
                        Cell.text(code(change))));
            }
        }
        return Table.of(
                "organisations",
                new Label("有变化的单位", "Organisations that change"),
                List.of(
                        Column.of("name", "单位", "Organisation", 34),
                        Column.of("id", "编号", "Id", 22),
                        Column.of("part", "结论", "Answer", 16),
                        Column.of("before", "原为", "Before", 22),
                        Column.of("after", "现为", "After", 22),
                        Column.of("code", "代码", "Code", 34)),
                Rows.of(rows));
    }

    private Cell answer(Change change, PartAnswer answer) {
        return Cell.words(comparison.words(change.part(), answer));
    }
}
