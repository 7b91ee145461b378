package org.pbcore.reports.overview;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Language;
import org.pbcore.reports.chart.ChartFigure;
import org.pbcore.reports.chart.PageScript;
import org.pbcore.reports.layout.Markup;
import org.pbcore.rules.policy.Policy;

/** Writes the page from its head to its scripts. */
final class OverviewPage {
    private static final Label TITLE = new Label("两个覆盖一览", "Overview of the two coverages");
    private static final List<String> PARTS =
            List.of("data.js", "search.js", "panel.js", "csv.js", "tables.js", "start.js");

    private final CityOverview overview;
    private final Census census;
    private final Language language;
    private final Markup html;
    private final Writer out;

    OverviewPage(CityOverview overview, Census census, Language language, Markup html, Writer out) {
        this.overview = overview;
        this.census = census;
        this.language = language;
        this.html = html;
        this.out = out;
    }

    void write() throws IOException {
        boolean hasTrend = !overview.history().moments().isEmpty();
        List<PageScript> scripts = new ArrayList<>(List.of(script()));
        if (hasTrend) {
            scripts.add(PageScript.charts());
            scripts.add(ChartFigure.script());
        }
        head(scripts);
        html.raw("<body>\n<a class=\"skip\" href=\"#main\">")
                .text(in("跳到正文", "Skip to the content"))
                .raw("</a>\n");
        top();
        html.raw("<main id=\"main\" class=\"wrap\">\n");
        PageWriting page = new PageWriting(overview, census, language, html);
        RateCards.write(page);
        CountyTable.write(page);
        if (hasTrend) {
            TrendSection.write(overview, language, html);
        }
        ProblemSection.write(page);
        Definitions.write(page);
        html.raw("</main>\n");
        PanelMarkup.write(language, html);
        html.raw("<script type=\"application/json\" id=\"data\">");
        OverviewData.write(census, language, out);
        html.raw("</script>\n");
        for (PageScript each : scripts) {
            html.raw("<script>" + each.text() + "</script>\n");
        }
        html.raw("</body>\n</html>\n");
    }

    private static PageScript script() throws IOException {
        StringBuilder text = new StringBuilder("(function () {\n'use strict';\n");
        for (String part : PARTS) {
            text.append(PageScript.read(OverviewPage.class, part));
        }
        return new PageScript(text.append("})();\n").toString());
    }

    private void head(List<PageScript> scripts) throws IOException {
        html.raw("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'; script-src" + PageScript.sources(scripts)
                        + "; base-uri 'none'; form-action 'none'\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
                .text(words(overview.city()) + " · " + words(TITLE) + " · " + day())
                .raw("</title>\n<style>\n")
                .raw(PageScript.read(OverviewPage.class, "overview.css"))
                .raw("</style>\n</head>\n");
    }

    private void top() throws IOException {
        for (Label notice : overview.notices()) {
            html.raw("<p class=\"notice\">").text(words(notice)).raw("</p>\n");
        }
        Policy policy = overview.rulebook().parameters().policy();
        html.raw("<header>\n<div class=\"wrap\">\n<h1><span class=\"city\">")
                .text(words(overview.city()))
                .raw("</span> ")
                .text(words(TITLE))
                .raw("</h1>\n<p class=\"meta\"><span>")
                .text(in("统计日", "As of"))
                .raw(" <b>" + day() + "</b></span> <span>")
                .text(in("政策", "Policy"))
                .raw(" <b>")
                .text(words(policy.title()))
                .raw("</b> <code>")
                .text(policy.id())
                .raw("</code></span> <span>")
                .text(in("单位", "Organisations"))
                .raw(" <b>");
        Numbers.write(
                html,
                Questions.ALL,
                Questions.EVERYBODY,
                census.whole(),
                census.subjects().size());
        html.raw("</b></span></p>\n</div>\n</header>\n<nav class=\"wrap\" aria-label=\"")
                .text(in("本页内容", "On this page"))
                .raw("\"><ul>\n");
        contents("rates", in("覆盖率", "Rates"));
        contents("counties", in("分县（市、区）", "Counties"));
        if (!overview.history().moments().isEmpty()) {
            contents("trend", in("趋势", "Trend"));
        }
        contents("problems", in("问题", "Problems"));
        contents("notes", in("口径说明", "Definitions"));
        html.raw("</ul></nav>\n");
    }

    private void contents(String id, String title) throws IOException {
        html.raw("<li><a href=\"#" + id + "\">").text(title).raw("</a></li>\n");
    }

    private String day() {
        return overview.rulebook().parameters().date().toString();
    }

    private String in(String chinese, String english) {
        return words(new Label(chinese, english));
    }

    private String words(Label label) {
        return language.of(label);
    }
}
