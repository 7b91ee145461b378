package org.pbcore.reports.office;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Heading;
import org.pbcore.reports.HeadingGroup;
import org.pbcore.reports.Note;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.rules.comparison.ComparisonResult;
import org.pbcore.rules.comparison.JointComparisonResult;
import org.pbcore.rules.comparison.JointComparisonResult.ListedUnits;
import org.pbcore.rules.comparison.MetricChange;
import org.pbcore.rules.comparison.RulebookComparison;
import org.pbcore.rules.coverage.MetricCount;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.coverage.Standing;
import org.pbcore.rules.formation.joint.JointPlan;

/** The sections of a comparison that hold numbers before and after: metrics, and joint plans. */
final class ComparisonNumbers {
    private static final Label ARROW = new Label(" → ", " → ");
    private static final Label UNDECIDED = new Label("待定", "undecided");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Note EXACT = Note.of(
            "率差为新率减原率，按分数精确计算；百分点四舍五入保留两位小数。",
            "The difference of rates is after less before, an exact fraction; percentage points are rounded half up to two"
                    + " decimals.");

    private ComparisonNumbers() {}

    static Section metrics(RulebookComparison comparison, ComparisonResult result) {
        List<Row> rows = new ArrayList<>();
        List<Row> steps = new ArrayList<>();
        for (MetricChange metric : result.metrics()) {
            Label label = comparison.after().coverage().metric(metric.metric()).label();
            rows.add(metric(label, metric));
            metric.steps().forEach(step -> steps.add(step(label, step)));
        }
        Table table = Table.of(
                "metrics",
                new Label("指标变化", "Metrics"),
                List.of(
                        Column.of("metric", "指标", "Metric", 20),
                        numbers("before", "原政策", "Before"),
                        numbers("after", "新政策", "After"),
                        HeadingGroup.of(
                                "变化",
                                "Change",
                                Column.of("numerator", "分子", "Numerator", 9),
                                Column.of("denominator", "分母", "Denominator", 9),
                                Column.of("rate", "率差", "Rate", 22),
                                Column.of("points", "百分点", "Points", 10))),
                Rows.of(rows));
        return new Section("metrics", table.title(), List.of(table, EXACT, steps(steps)));
    }

    private static Heading numbers(String key, String chinese, String english) {
        return HeadingGroup.of(
                chinese,
                english,
                Column.of(key + "Numerator", "分子", "Numerator", 9),
                Column.of(key + "Denominator", "分母", "Denominator", 9),
                Column.of(key + "Rate", "率", "Rate", 10),
                Column.of(key + "Undecided", "待定", "Undecided", 9));
    }

    private static Row metric(Label label, MetricChange metric) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(label)));
        for (MetricCount count : List.of(metric.before(), metric.after())) {
            cells.add(Cell.count(count.rate().numerator()));
            cells.add(Cell.count(count.rate().denominator()));
            cells.add(Cell.rate(count.rate()));
            cells.add(Cell.count(count.undecided()));
        }
        Rate before = metric.before().rate();
        Rate after = metric.after().rate();
        boolean isComparable = before.denominator() > 0 && after.denominator() > 0;
        cells.add(Cell.count(after.numerator() - before.numerator()));
        cells.add(Cell.count(after.denominator() - before.denominator()));
        cells.add(isComparable ? Cell.text(fraction(before, after)) : Cell.NONE);
        cells.add(isComparable ? new Cell.Amount(points(before, after)) : Cell.NONE);
        return new Row(cells, false);
    }

    /** After less before, in lowest terms. */
    private static String fraction(Rate before, Rate after) {
        BigInteger less = less(before, after);
        BigInteger over = over(before, after);
        BigInteger common = less.gcd(over);
        return less.signum() == 0 ? "0" : less.divide(common) + "/" + over.divide(common);
    }

    private static BigDecimal points(Rate before, Rate after) {
        return new BigDecimal(less(before, after))
                .multiply(HUNDRED)
                .divide(new BigDecimal(over(before, after)), 2, RoundingMode.HALF_UP);
    }

    private static BigInteger less(Rate before, Rate after) {
        return BigInteger.valueOf(after.numerator())
                .multiply(BigInteger.valueOf(before.denominator()))
                .subtract(BigInteger.valueOf(before.numerator()).multiply(BigInteger.valueOf(after.denominator())));
    }

    private static BigInteger over(Rate before, Rate after) {
        return BigInteger.valueOf(before.denominator()).multiply(BigInteger.valueOf(after.denominator()));
    }

    private static Row step(Label metric, MetricChange.Step step) {
        return Row.of(
                Cell.words(metric),
                Cell.words(words(step.before()).plus(ARROW).plus(words(step.after()))),
                Cell.count(step.count()),
                Cell.count(step.numerator()),
                Cell.count(step.denominator()),
                Cell.words(ComparisonReport.rows(step.beforeRows())),
                Cell.words(ComparisonReport.rows(step.afterRows())));
    }

    private static Label words(Optional<Standing> standing) {
        return standing.map(Standing::label).orElse(UNDECIDED);
    }

    private static Table steps(List<Row> rows) {
        return Table.of(
                "steps",
                new Label("变化来源", "What the changes are made of"),
                List.of(
                        Column.of("metric", "指标", "Metric", 20),
                        Column.of("step", "统计口径变化", "Step", 18),
                        Column.of("organisations", "单位数", "Organisations", 10),
                        Column.of("numerator", "分子", "Numerator", 9),
                        Column.of("denominator", "分母", "Denominator", 9),
                        Column.of("beforeRows", "原适用行、条款、力度", "Rows before", 40),
                        Column.of("afterRows", "现适用行、条款、力度", "Rows after", 40)),
                Rows.of(rows));
    }

    /** Joint plans: the two in numbers, and the units that only one of them covers. */
    static Section joint(JointComparisonResult joint, Function<String, String> names) {
        JointPlan before = joint.before();
        JointPlan after = joint.after();
        Table plans = Table.of(
                "joint",
                new Label("联合组建变化", "Joint plans"),
                List.of(
                        Column.of("number", "项目", "Number", 34),
                        Column.of("before", "原政策", "Before", 22),
                        Column.of("after", "新政策", "After", 12),
                        Column.of("change", "变化", "Change", 12)),
                Rows.of(List.of(
                        plan("参加单位数", "units", joint.units(), joint.units()),
                        plan("方案覆盖单位数", "units covered", before.covered(), after.covered()),
                        plan(
                                "联合党支部数",
                                "joint branches",
                                before.branches().size(),
                                after.branches().size()),
                        plan("所计距离（米）", "counted distance (m)", before.cost(), after.cost()))));
        List<Row> units = new ArrayList<>();
        only(units, joint.onlyBefore(), new Label("仅原政策", "before only"), names);
        only(units, joint.onlyAfter(), new Label("仅新政策", "after only"), names);
        Table moved = Table.of(
                "joint-units",
                new Label("仅一个方案覆盖的单位", "Units that one plan alone covers"),
                List.of(
                        Column.of("name", "单位", "Unit", 34),
                        Column.of("id", "编号", "Id", 22),
                        Column.of("plan", "方案", "Plan", 12)),
                Rows.of(units));
        return new Section("joint", plans.title(), List.of(plans, new Note(List.of(joint.sentence())), moved));
    }

    private static Row plan(String chinese, String english, long before, long after) {
        return Row.of(
                Cell.words(new Label(chinese, english)),
                Cell.count(before),
                Cell.count(after),
                Cell.count(after - before));
    }

    private static void only(List<Row> rows, ListedUnits units, Label plan, Function<String, String> names) {
        units.ids().forEach(id -> rows.add(Row.of(Cell.text(names.apply(id)), Cell.text(id), Cell.words(plan))));
    }
}
