package org.pbcore.reports.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pbcore.model.term.Label;
import org.pbcore.reports.survey.Page.Bar;
import org.pbcore.reports.survey.Page.Block;
import org.pbcore.reports.survey.Page.Card;
import org.pbcore.reports.survey.Page.Cell;
import org.pbcore.reports.survey.Page.Figure;
import org.pbcore.reports.survey.Page.Open;
import org.pbcore.reports.survey.Page.PolicyRow;
import org.pbcore.reports.survey.Page.Row;
import org.pbcore.reports.survey.Page.Scripts;
import org.pbcore.reports.survey.Page.Tone;
import org.pbcore.rules.coverage.Rate;

/** Puts the numbers of a report into the words of its page. */
final class PageMaker {
    private static final Label NOT_APPLICABLE = new Label("不适用", "n/a");
    private static final Cell NO_CELL = new Cell("", "", NOT_APPLICABLE.chinese(), "", Tone.GREY);
    private final SurveyReport report;

    PageMaker(SurveyReport report) {
        this.report = report;
    }

    Page page(Scripts scripts) {
        return new Page(
                report,
                report.asOf().toString(),
                figures(),
                report.whole().stream().map(PageMaker::card).toList(),
                report.whole().stream().map(MetricLine::label).toList(),
                report.counties().stream().map(this::row).toList(),
                sums(),
                report.breakdowns().stream().map(PageMaker::block).toList(),
                open(),
                clears(),
                problems(),
                policy(),
                scripts);
    }

    private List<Figure> figures() {
        Intake intake = report.intake();
        return List.of(
                figure("读入行", "rows read", intake.rows(), Tone.PLAIN),
                figure("登记单位", "registered", intake.registered(), Tone.PLAIN),
                figure("退回行", "rejected", intake.rejected(), intake.rejected() == 0 ? Tone.GREEN : Tone.RED),
                figure("读入问题", "problems", intake.problemCount(), intake.problemCount() == 0 ? Tone.GREEN : Tone.AMBER),
                figure("参与统计单位", "organisations counted", report.organisations(), Tone.PLAIN),
                figure("五清单位", "all clear", report.fiveClears().allClear(), Tone.PLAIN));
    }

    private static Figure figure(String chinese, String english, long count, Tone tone) {
        return new Figure(new Label(chinese, english), number(count), tone);
    }

    private static Card card(MetricLine metric) {
        Rate rate = metric.count().rate();
        Label gap = gap(metric);
        return new Card(
                metric.label(),
                cell(rate, PageTones.whole(metric)),
                gap,
                number(metric.count().excluded()),
                number(metric.count().undecided()));
    }

    private static Label gap(MetricLine metric) {
        Rate rate = metric.count().rate();
        if (rate.denominator() == 0) {
            return new Label("分母为零，不适用", "nobody in the denominator");
        }
        if (rate.numerator() == rate.denominator()) {
            return new Label("全部覆盖", "nobody missed");
        }
        String missed = number(rate.denominator() - rate.numerator());
        return PageTones.whole(metric).equals(Tone.RED)
                ? new Label("应建未建" + missed + "家", missed + " must have formed, have not")
                : new Label("未覆盖" + missed + "家", missed + " missed");
    }

    private Row row(CountyLine county) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < county.metrics().size(); i++) {
            Rate rate = county.metrics().get(i).count().rate();
            cells.add(cell(
                    rate, PageTones.against(rate, report.whole().get(i).count().rate())));
        }
        Label name = county.name().map(known -> new Label(known, "")).orElse(new Label("未知区划", "unknown region"));
        return new Row(
                county.code().value(),
                name,
                number(county.organisations()),
                cells,
                named("organisation", county.metrics()),
                named("work", county.metrics()));
    }

    private static Cell named(String metric, List<MetricLine> metrics) {
        Optional<MetricLine> found =
                metrics.stream().filter(line -> line.name().equals(metric)).findFirst();
        return found.map(line -> cell(line.count().rate(), Tone.PLAIN)).orElse(NO_CELL);
    }

    /** The last rows of the table by county: those without a region, then everybody. */
    private List<Row> sums() {
        List<Row> sums = new ArrayList<>();
        if (report.withoutRegion() != 0) {
            sums.add(new Row(
                    "—",
                    new Label("无区划，只计入全域", "no region, in the whole only"),
                    number(report.withoutRegion()),
                    List.of(),
                    NO_CELL,
                    NO_CELL));
        }
        List<Cell> cells = report.whole().stream()
                .map(metric -> cell(metric.count().rate(), Tone.PLAIN))
                .toList();
        sums.add(new Row(
                "",
                new Label("全域合计", "the whole"),
                number(report.organisations()),
                cells,
                named("organisation", report.whole()),
                named("work", report.whole())));
        return sums;
    }

    private static Block block(Breakdown breakdown) {
        long total = breakdown.total();
        List<Bar> bars = new ArrayList<>(bars(breakdown.values(), total));
        long undecided = breakdown.undecided().count();
        bars.add(bar(
                new Share("", new Label("待定", "undecided"), undecided),
                total,
                undecided == 0 ? Tone.PLAIN : Tone.AMBER));
        return new Block(breakdown.title(), number(total), bars);
    }

    private static List<Bar> bars(List<Share> shares, long total) {
        return shares.stream().map(share -> bar(share, total, Tone.PLAIN)).toList();
    }

    private static Bar bar(Share share, long total, Tone tone) {
        long width = total == 0 ? 0 : Math.round(100.0 * share.count() / total);
        return new Bar(share.label(), share.code(), number(share.count()), width, tone);
    }

    private List<Open> open() {
        return Stream.concat(report.breakdowns().stream(), report.standings().stream())
                .filter(breakdown -> breakdown.undecided().count() > 0)
                .map(breakdown -> new Open(
                        breakdown.title(),
                        number(breakdown.undecided().count()),
                        bars(
                                breakdown.undecided().missing(),
                                breakdown.undecided().count())))
                .toList();
    }

    private Block clears() {
        ClearsResult result = report.fiveClears();
        long total = result.allClear() + result.unclear();
        List<Bar> bars = result.clears().stream()
                .map(line -> {
                    Tone tone = line.unclear() == 0 ? Tone.GREEN : Tone.AMBER;
                    Label label = new Label(
                            line.clear().label().chinese() + "（不清" + number(line.unclear()) + "）",
                            line.clear().label().english() + " (" + number(line.unclear()) + " unclear)");
                    return bar(new Share(line.clear().code(), label, line.cleared()), total, tone);
                })
                .toList();
        return new Block(new Label("各项清楚单位数", "clear in each respect"), number(total), bars);
    }

    private List<Block> problems() {
        ClearsResult result = report.fiveClears();
        List<Share> items = result.problems().stream()
                .map(line -> new Share(
                        line.code().code(),
                        new Label(
                                line.item().chinese() + line.code().label().chinese(),
                                line.item().path() + " " + line.code().label().english()),
                        line.count()))
                .toList();
        return Stream.of(
                        problems("读入问题", "problems of reading", report.intake().problems()),
                        problems("五清问题（按类）", "five clears, by kind", result.byCode()),
                        problems("五清问题（按项）", "five clears, by item", items))
                .filter(block -> !block.bars().isEmpty())
                .toList();
    }

    private static Block problems(String chinese, String english, List<Share> shares) {
        long total = shares.stream().mapToLong(Share::count).sum();
        long most = shares.stream().mapToLong(Share::count).max().orElse(0);
        return new Block(new Label(chinese, english), number(total), bars(shares, most));
    }

    private List<PolicyRow> policy() {
        return report.policy().tables().stream()
                .map(table ->
                        new PolicyRow(table.title(), table.clauses().stream().collect(Collectors.joining(" · "))))
                .toList();
    }

    private static Cell cell(Rate rate, Tone tone) {
        Optional<String> percent = rate.percent();
        return new Cell(
                number(rate.numerator()),
                number(rate.denominator()),
                percent.map(known -> known + "%").orElse(NOT_APPLICABLE.chinese()),
                percent.orElse(""),
                tone);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
