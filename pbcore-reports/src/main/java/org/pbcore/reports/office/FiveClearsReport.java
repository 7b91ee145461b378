package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Note;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.fiveclears.Clear;
import org.pbcore.rules.fiveclears.FiveClears;
import org.pbcore.rules.fiveclears.FiveClearsDecision;
import org.pbcore.rules.fiveclears.Problem;

/** The list of problems of the five clears (“五个清”问题清单, 2.1-f): how many are clear, and what each one lacks. */
public final class FiveClearsReport {
    private static final Label TITLE = new Label("“五个清”问题清单", "Problems of the five clears");

    private FiveClearsReport() {}

    /**
     * What was found of an organisation.
     *
     * @param organisation the organisation
     * @param decision what is clear and what is not
     */
    public record Finding(Organisation organisation, FiveClearsDecision decision) {}

    /**
     * Makes the report. No value of a line stands in it, only which item is wrong and how.
     *
     * @param fiveClears what was checked
     * @param findings what was found of each organisation
     * @param regions what regions are called
     * @return a section of numbers by clear, and one with a row for each problem and room for what is done about it
     */
    public static Report of(FiveClears fiveClears, List<Finding> findings, RegionTree regions) {
        return Report.of(
                "five-clears",
                TITLE,
                List.of(
                        new Section(
                                "summary",
                                new Label("汇总", "Summary"),
                                List.of(
                                        summary(fiveClears, findings),
                                        Note.of(
                                                "条款：" + fiveClears.clause().id(),
                                                "Clause: " + fiveClears.clause().id()))),
                        Section.of(problems(findings, regions))));
    }

    private static Table summary(FiveClears fiveClears, List<Finding> findings) {
        Map<Clear, List<String>> clear = new LinkedHashMap<>();
        Map<Clear, List<String>> unclear = new LinkedHashMap<>();
        for (Clear one : fiveClears.clears()) {
            clear.put(one, new ArrayList<>());
            unclear.put(one, new ArrayList<>());
        }
        List<String> allClear = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (Finding finding : findings) {
            String id = finding.organisation().getId();
            (finding.decision().isAllClear() ? allClear : rest).add(id);
            finding.decision()
                    .clears()
                    .forEach((one, isClear) -> (isClear ? clear : unclear)
                            .computeIfAbsent(one, fresh -> new ArrayList<>())
                            .add(id));
        }
        List<Row> rows = new ArrayList<>();
        clear.forEach((one, ids) ->
                rows.add(new Row(cells(one.label(), ids, unclear.getOrDefault(one, List.of())), false)));
        rows.add(new Row(cells(new Label("全部清", "all clear"), allClear, rest), true));
        return Table.of(
                "clears",
                new Label("五个清汇总", "The five clears"),
                List.of(
                        Column.of("clear", "项目", "Item", 30),
                        Column.of("isClear", "清", "Clear", 12),
                        Column.of("isNotClear", "不清", "Not clear", 12),
                        Column.of("rate", "占比", "Rate", 12)),
                Rows.of(rows));
    }

    private static List<Cell> cells(Label label, List<String> clear, List<String> unclear) {
        return List.of(
                Cell.words(label),
                Cell.count(clear),
                Cell.count(unclear),
                new Cell.Ratio(new Rate(clear.size(), (long) clear.size() + unclear.size()), clear, unclear));
    }

    private static Table problems(List<Finding> findings, RegionTree regions) {
        RegionRows places = new RegionRows(regions);
        List<Row> rows = new ArrayList<>();
        for (Finding finding : findings) {
            Organisation organisation = finding.organisation();
            for (Problem problem : finding.decision().problems()) {
                rows.add(Row.of(
                        Cell.count(rows.size() + 1L),
                        Cell.text(organisation.getName().orElse("")),
                        Cell.text(organisation.getId()),
                        organisation
                                .getRegion()
                                .map(code -> Cell.words(places.called(code)))
                                .orElse(Cell.BLANK),
                        Cell.words(problem.clear().label()),
                        Cell.words(problem.label()),
                        Cell.BLANK,
                        Cell.BLANK,
                        Cell.BLANK,
                        Cell.BLANK));
            }
        }
        return Table.of(
                        "problems",
                        new Label("问题清单", "Problems"),
                        List.of(
                                Column.of("number", "序号", "No.", 7),
                                Column.of("name", "单位名称", "Organisation", 28),
                                Column.of("organisation", "编号", "Id", 21),
                                Column.of("region", "区划", "Region", 26),
                                Column.of("clear", "五个清", "Clear", 22),
                                Column.of("problem", "问题", "Problem", 30),
                                Column.of("measure", "整改措施", "Measure", 24),
                                Column.of("person", "责任人", "Person", 10),
                                Column.of("due", "整改时限", "Due", 12),
                                Column.of("done", "整改情况", "Done", 16)),
                        Rows.of(rows))
                .keyedBy(2);
    }
}
