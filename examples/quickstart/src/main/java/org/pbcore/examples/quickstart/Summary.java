package org.pbcore.examples.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pbcore.model.term.Label;
import org.pbcore.reports.survey.Breakdown;
import org.pbcore.reports.survey.CountyLine;
import org.pbcore.reports.survey.MetricLine;
import org.pbcore.reports.survey.Share;
import org.pbcore.reports.survey.SurveyReport;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.wanted.FactsRanking;

/** Prints the summary of a survey on a terminal. */
final class Summary {
    private final PrintWriter out;

    Summary(PrintWriter out) {
        this.out = out;
    }

    void print(SurveyReport report, FactsRanking wanted, Path folder, long millis) {
        out.println();
        out.println(
                both(report.heading().title()) + " · " + both(report.heading().place()));
        out.println("政策 policy " + report.policy().id() + " · 统计日 as of " + report.asOf()
                + (report.heading().simulated() ? " · 数据为模拟 SIMULATED DATA" : ""));
        out.printf(
                Locale.ROOT,
                "行 rows %,d = 登记 registered %,d + 退回 rejected %,d · 问题 problems %,d · %.1f s%n",
                report.intake().rows(),
                report.intake().registered(),
                report.intake().rejected(),
                report.intake().problemCount(),
                millis / 1000.0);
        heading("假设（摸排表未问） assumed where the survey did not ask");
        report.heading().assumptions().forEach(line -> out.println("  " + both(line)));
        heading("覆盖率 coverage");
        metrics(report.whole());
        heading("分县区 by county");
        counties(report);
        report.breakdowns().forEach(this::breakdown);
        heading("五个清 five clears");
        clears(report);
        heading("待补事实 facts wanted");
        wanted(wanted);
        heading("读取问题 problems in the survey");
        report.intake().problems().forEach(this::share);
        out.println();
        out.println("结果 results: " + folder.resolve("report.html")
                + ", decisions.csv, problems.csv, facts-wanted.csv, coverage.json");
    }

    private void heading(String text) {
        out.println();
        out.println(text);
    }

    private void metrics(List<MetricLine> metrics) {
        TextTable table = new TextTable("", "", "分子 num", "分母 den", "比率 %", "剔除 excl", "待定 open");
        for (MetricLine metric : metrics) {
            table.row(
                    metric.label().chinese(),
                    metric.label().english(),
                    number(metric.count().rate().numerator()),
                    number(metric.count().rate().denominator()),
                    percent(metric.count().rate()),
                    number(metric.count().excluded()),
                    number(metric.count().undecided()));
        }
        table.print(out);
    }

    private void counties(SurveyReport report) {
        List<String> columns = new ArrayList<>(List.of("县区 county", "", "单位 n"));
        report.whole().forEach(metric -> columns.add(metric.label().chinese() + " %"));
        TextTable table = new TextTable(columns.toArray(String[]::new));
        for (CountyLine county : report.counties()) {
            List<String> cells = new ArrayList<>(
                    List.of(county.name().orElse("—"), county.code().value(), number(county.organisations())));
            county.metrics().forEach(metric -> cells.add(percent(metric.count().rate())));
            table.row(cells.toArray(String[]::new));
        }
        table.print(out);
        out.println("  无区划 without a region: " + number(report.withoutRegion()));
    }

    private void breakdown(Breakdown breakdown) {
        heading(both(breakdown.title()));
        breakdown.values().stream().filter(value -> value.count() > 0).forEach(this::share);
        if (breakdown.undecided().count() > 0) {
            share(new Share(
                    "", new Label("待定", "undecided"), breakdown.undecided().count()));
        }
    }

    private void clears(SurveyReport report) {
        report.fiveClears().clears().forEach(line -> {
            Label label = line.clear().label();
            out.printf(
                    Locale.ROOT,
                    "  %,10d 清 clear %,10d 不清 unclear   %s%n",
                    line.cleared(),
                    line.unclear(),
                    both(label));
        });
        out.printf(Locale.ROOT, "  %,10d 全清 all clear%n", report.fiveClears().allClear());
    }

    private void wanted(FactsRanking wanted) {
        out.printf(
                Locale.ROOT,
                "  %,d 家单位有 %,d 个答案待定 answers open of so many organisations；补 cells to fill：%,d 格定 decide 50 %%，%,d 格 80 %%，"
                        + "%,d 格 97 %%，%,d 格 100 %%%n",
                wanted.openSubjects(),
                wanted.openAnswers(),
                wanted.cellsToDecide(50),
                wanted.cellsToDecide(80),
                wanted.cellsToDecide(97),
                wanted.cellsToDecide(100));
        for (FactsRanking.Column column : wanted.columns()) {
            out.printf(
                    Locale.ROOT,
                    "  %,10d 个答案 answers  %5.1f %% 累计 in all  %,10d 格 cells  %s%n",
                    column.decides(),
                    100.0 * column.decided() / wanted.openAnswers(),
                    column.cells(),
                    String.join(" + ", column.facts()));
        }
    }

    private void share(Share share) {
        out.printf(Locale.ROOT, "  %,10d  %s%n", share.count(), both(share.label()));
    }

    private static String percent(Rate rate) {
        return rate.percent().orElse("不适用");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String both(Label label) {
        return label.chinese().equals(label.english()) ? label.chinese() : label.chinese() + " " + label.english();
    }
}
