package org.pbcore.reports.office.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Heading;
import org.pbcore.reports.HeadingGroup;
import org.pbcore.reports.Note;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.reports.Tone;

/**
 * The annual table as the form has it, and beside it what its checks found and whom its unknown facts concern.
 *
 * <p>Nothing in it is about a person.
 */
public final class AnnualReport {
    private static final Label TITLE =
            new Label("社会组织法人单位建立党的基层组织情况", "Party organisations in social organisations, annual table");

    private AnnualReport() {}

    /**
     * Makes the report.
     *
     * @param table the table
     * @param checks its checks
     * @param names the name of an organisation by its id
     * @return sections for the table, the differences, the organisations behind them, and the unknown
     */
    public static Report of(AnnualTable table, AnnualChecks checks, Function<String, String> names) {
        return Report.of(
                "annual",
                TITLE,
                List.of(
                        new Section("annual", new Label("年报表", "Annual table"), List.of(form(table), NOTE)),
                        new Section(
                                "differences",
                                new Label("校验差异", "Differences"),
                                List.of(differences(checks), found(checks))),
                        Section.of(organisations(checks, names)),
                        unknown(table, names)));
    }

    private static final Note NOTE = new Note(List.of(
            new Label(
                    "橙色：部分单位情况不明，数为已知数，见“情况不明”。未建立含仅有功能型党组织的；区域性、行业性党组织覆盖的不在三类之内。",
                    "Amber: facts of some are unknown, the number is what is known; see “Unknown”. Not formed includes those"
                            + " with a functional organisation only; covered by a regional or industry one is none of the"
                            + " three."),
            new Label(
                    "联合党支部只计一次，列入所含单位最多的一列；党员含未转入组织关系的。",
                    "A joint branch counts once, in the column of most of its organisations; members include those whose"
                            + " relation is not transferred.")));

    private static Table form(AnnualTable table) {
        List<Row> rows = new ArrayList<>();
        AnnualRow.Group group = null;
        for (AnnualRow row : AnnualRow.values()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(row.group() == group ? Cell.BLANK : Cell.words(row.group().label()));
            cells.add(Cell.words(row.label()));
            cells.add(Cell.count(rows.size() + 1L));
            for (AnnualColumn column : AnnualColumn.values()) {
                cells.add(shown(row, table.cell(row, column)));
            }
            rows.add(new Row(cells, row == AnnualRow.UNITS));
            group = row.group();
        }
        return Table.of("annual", TITLE, headings(), Rows.of(rows)).keyedBy(3);
    }

    private static Cell shown(AnnualRow row, AnnualCell cell) {
        Cell number = row.counted() == AnnualRow.Counted.ORGANISATIONS
                ? Cell.count(cell.organisations())
                : Cell.count(cell.count());
        return cell.unknown().isEmpty() ? number : new Cell.Toned(number, Tone.AMBER);
    }

    private static List<Heading> headings() {
        List<Heading> kinds = new ArrayList<>();
        AnnualColumn.KINDS.forEach(column -> kinds.add(new Column(column.code(), column.label(), 12)));
        return List.of(
                Column.of("group", "项目", "Group", 20),
                Column.of("row", "指标", "Row", 26),
                Column.of("number", "行次", "No.", 6),
                new Column(AnnualColumn.TOTAL.code(), AnnualColumn.TOTAL.label(), 10),
                new HeadingGroup(new Label("其中", "Of which"), kinds));
    }

    private static Table differences(AnnualChecks checks) {
        List<Row> rows = new ArrayList<>();
        for (AnnualDifference each : checks.differences()) {
            rows.add(Row.of(
                    Cell.count(rows.size() + 1L),
                    Cell.words(each.identity().label()),
                    Cell.words(each.table()),
                    Cell.words(each.place().row().label()),
                    Cell.words(each.place().column().label()),
                    Cell.count(each.computed()),
                    Cell.count(each.reported()),
                    new Cell.Toned(Cell.count(each.difference()), Tone.RED),
                    Cell.count(each.organisations()),
                    Cell.count(each.unknown())));
        }
        return Table.of(
                "differences",
                new Label("校验差异", "Differences"),
                List.of(
                        Column.of("number", "序号", "No.", 7),
                        Column.of("identity", "校验关系", "Identity", 46),
                        Column.of("table", "表", "Table", 14),
                        Column.of("row", "指标", "Row", 26),
                        Column.of("column", "列", "Column", 16),
                        Column.of("computed", "计算数", "Computed", 10),
                        Column.of("reported", "表中数", "Found", 10),
                        Column.of("difference", "相差", "Difference", 10),
                        Column.of("organisations", "涉及单位", "Organisations", 10),
                        Column.of("unknown", "另有情况不明", "Unknown too", 14)),
                Rows.of(rows));
    }

    private static Note found(AnnualChecks checks) {
        int differences = checks.differences().size();
        return Note.of(
                "共校验 " + checks.checked() + " 项，" + differences + " 项有差异；差异如实列出，不作调整。",
                checks.checked() + " identities checked, " + differences
                        + " do not hold; they are listed as they are.");
    }

    private static Table organisations(AnnualChecks checks, Function<String, String> names) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (AnnualDifference each : checks.differences()) {
            number++;
            for (String id : each.organisations()) {
                rows.add(organisation(number, id, names, new Label("涉及", "behind it")));
            }
            for (String id : each.unknown()) {
                rows.add(organisation(number, id, names, new Label("情况不明", "unknown")));
            }
        }
        return Table.of(
                "difference-organisations",
                new Label("差异涉及单位", "Organisations behind the differences"),
                List.of(
                        Column.of("difference", "差异序号", "Difference", 10),
                        Column.of("organisation", "单位", "Organisation", 34),
                        Column.of("id", "编号", "Id", 22),
                        Column.of("standing", "情况", "Standing", 12)),
                Rows.of(rows));
    }

    private static Row organisation(int number, String id, Function<String, String> names, Label standing) {
        return Row.of(Cell.count(number), Cell.text(names.apply(id)), Cell.text(id), Cell.words(standing));
    }

    private static Section unknown(AnnualTable table, Function<String, String> names) {
        List<Row> cells = new ArrayList<>();
        Map<String, List<AnnualRow>> open = new TreeMap<>();
        for (AnnualRow row : AnnualRow.values()) {
            for (AnnualColumn column : AnnualColumn.KINDS) {
                AnnualCell cell = table.cell(row, column);
                if (!cell.unknown().isEmpty()) {
                    cells.add(Row.of(
                            Cell.words(row.label()),
                            Cell.words(column.label()),
                            Cell.count(cell.count()),
                            Cell.count(cell.unknown())));
                }
                cell.unknown()
                        .forEach(id -> open.computeIfAbsent(id, fresh -> new ArrayList<>())
                                .add(row));
            }
        }
        List<Row> organisations = new ArrayList<>();
        open.forEach((id, rows) ->
                organisations.add(Row.of(Cell.text(names.apply(id)), Cell.text(id), Cell.words(joined(rows)))));
        return new Section(
                "unknown",
                new Label("情况不明", "Unknown"),
                List.of(
                        Table.of(
                                "unknown",
                                new Label("情况不明的数", "Numbers that may be higher"),
                                List.of(
                                        Column.of("row", "指标", "Row", 34),
                                        Column.of("column", "列", "Column", 22),
                                        Column.of("known", "已知数", "Known", 40),
                                        Column.of("unknown", "不明单位数", "Unknown", 12)),
                                Rows.of(cells)),
                        Table.of(
                                "unknown-organisations",
                                new Label("情况不明的单位", "Organisations of which facts are unknown"),
                                List.of(
                                        Column.of("organisation", "单位", "Organisation", 34),
                                        Column.of("id", "编号", "Id", 22),
                                        Column.of("rows", "不明指标", "Rows", 40)),
                                Rows.of(organisations))));
    }

    private static Label joined(List<AnnualRow> rows) {
        return rows.stream()
                .map(AnnualRow::label)
                .reduce((one, other) -> one.plus(new Label("、", ", ")).plus(other))
                .orElse(new Label("", ""));
    }
}
