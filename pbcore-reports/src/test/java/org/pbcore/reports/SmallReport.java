package org.pbcore.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.pbcore.model.term.Label;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.planning.Site;

/** A small report that holds one of everything. */
public final class SmallReport {
    private SmallReport() {}

    /** Headings of three rows: a group of a group and a column, a group of columns, a column alone. */
    static List<Heading> headings() {
        return List.of(
                Column.of("name", "名称", "Name", 12),
                HeadingGroup.of(
                        "情况",
                        "Facts",
                        HeadingGroup.of(
                                "类型", "Type", Column.of("own", "单独", "own", 6), Column.of("joint", "联合", "joint", 6)),
                        Column.of("count", "人数", "Persons", 8)),
                HeadingGroup.of("其他", "Other", Column.of("rate", "率", "Rate", 9), Column.of("day", "日期", "Day", 12)),
                Column.of("head", "负责人", "Head", 10));
    }

    /** The table of the report. */
    public static Table table() {
        return Table.of(
                        "units",
                        new Label("单位", "Units"),
                        headings(),
                        Rows.of(List.of(
                                Row.of(
                                        Cell.text("=1+1"),
                                        Cell.YES,
                                        Cell.NO,
                                        Cell.count(List.of("a", "b")),
                                        new Cell.Toned(
                                                new Cell.Ratio(new Rate(1, 3), List.of("a"), List.of("b", "c")),
                                                Tone.RED),
                                        Cell.day(LocalDate.of(2020, 9, 15)),
                                        new Cell.Personal(PersonalKind.NAME, "某人")),
                                Row.total(
                                        Cell.words(new Label("合计", "Total")),
                                        Cell.NONE,
                                        Cell.BLANK,
                                        Cell.count(1234),
                                        Cell.rate(new Rate(0, 0)),
                                        new Cell.Amount(new BigDecimal("1234.50")),
                                        Cell.text("甲<乙>&\"丙\"")))))
                .footed(List.of(new Label("填表人：", "Filled in by:")));
    }

    /** The report. */
    public static Report report() {
        return Report.of(
                        "small",
                        new Label("小表", "A small report"),
                        List.of(
                                new Section(
                                        "units",
                                        new Label("单位", "Units"),
                                        List.of(table(), Note.of("说明一。", "Note one."))),
                                new Section(
                                        "map",
                                        new Label("地图", "Map"),
                                        List.of(
                                                new PlaceMap(
                                                        "map",
                                                        new Label("分布", "Places"),
                                                        List.of(
                                                                point("a", 0, 0, 1),
                                                                point("b", 100, 50, 1),
                                                                point("c", 40, 40, 0))),
                                                new Chart(
                                                        "chart",
                                                        new Label("图", "Chart"),
                                                        Chart.Kind.BARS,
                                                        List.of(new Label("甲县", "A")),
                                                        List.of(new Chart.Series(
                                                                new Label("覆盖", "covered"),
                                                                List.of(Cell.rate(new Rate(1, 2))))))))))
                .asOf(LocalDate.of(2020, 9, 15))
                .under(new PolicyReference("two-new-2020", new Label("方案", "Plan")));
    }

    private static PlaceMap.Point point(String id, int x, int y, int group) {
        return new PlaceMap.Point(id, new Label(id, id), new Site(x, y), group);
    }
}
