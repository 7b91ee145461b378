package org.pbcore.reports.overview;

import java.io.IOException;
import java.util.List;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Chart;
import org.pbcore.reports.Language;
import org.pbcore.reports.chart.ChartFigure;
import org.pbcore.reports.layout.Markup;
import org.pbcore.reports.overview.History.Moment;
import org.pbcore.rules.coverage.Metric;
import org.pbcore.rules.coverage.Rate;

/** Writes the trend: a table, above which a script draws the same numbers. */
final class TrendSection {
    private TrendSection() {}

    static void write(CityOverview overview, Language language, Markup html) throws IOException {
        List<Metric> metrics = overview.rulebook().coverage().metrics();
        String title = language.of(new Label("趋势", "Trend"));
        html.raw("<section id=\"trend\" aria-labelledby=\"trend-title\">\n<h2 id=\"trend-title\">")
                .text(title)
                .raw("</h2>\n");
        ChartFigure.write(chart(overview, metrics), language, html);
        html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(title)
                .raw("\">\n<table id=\"trend-table\">\n<caption>")
                .text(language.of(
                        new Label("台账各时点的覆盖率（分子/分母）", "Rates at positions of the ledger (numerator/denominator)")))
                .raw("</caption>\n<thead><tr>");
        html.raw("<th scope=\"col\">").text(language.of(new Label("日期", "Day"))).raw("</th>");
        heading(language.of(new Label("台账位置", "Position")), html);
        heading(language.of(new Label("单位数", "Organisations")), html);
        for (Metric metric : metrics) {
            heading(language.of(metric.label()), html);
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (Moment moment : overview.history().moments()) {
            row(moment, metrics, language, html);
        }
        html.raw("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private static Chart chart(CityOverview overview, List<Metric> metrics) {
        List<Moment> moments = overview.history().moments();
        return new Chart(
                "trend",
                new Label("各项覆盖率（%），数字见下表。", "Rates in percent; the table below has the same numbers."),
                Chart.Kind.LINE,
                moments.stream().map(TrendSection::label).toList(),
                metrics.stream()
                        .map(metric -> new Chart.Series(
                                metric.label(),
                                moments.stream()
                                        .map(moment -> value(moment, metric))
                                        .toList()))
                        .toList());
    }

    private static Label label(Moment moment) {
        String text = moment.day() + " · " + Numbers.text(moment.position());
        return new Label(text, text);
    }

    private static Cell value(Moment moment, Metric metric) {
        Rate rate = moment.rates().get(metric.name());
        return rate == null ? Cell.BLANK : Cell.rate(rate);
    }

    private static void heading(String text, Markup html) throws IOException {
        html.raw("<th scope=\"col\" class=\"n\">").text(text).raw("</th>");
    }

    private static void row(Moment moment, List<Metric> metrics, Language language, Markup html) throws IOException {
        html.raw("<tr><th scope=\"row\">" + moment.day() + "</th><td class=\"n\">" + Numbers.text(moment.position())
                + "</td><td class=\"n\">" + Numbers.text(moment.organisations()) + "</td>");
        for (Metric metric : metrics) {
            Rate rate = moment.rates().get(metric.name());
            html.raw("<td class=\"n\">");
            if (rate == null) {
                html.raw("—");
            } else {
                html.raw("<b>")
                        .text(RateText.of(rate, language))
                        .raw("</b> <span class=\"of\">" + Numbers.text(rate.numerator()) + "/"
                                + Numbers.text(rate.denominator()) + "</span>");
            }
            html.raw("</td>");
        }
        html.raw("</tr>\n");
    }
}
