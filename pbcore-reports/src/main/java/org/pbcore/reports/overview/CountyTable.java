package org.pbcore.reports.overview;

import java.io.IOException;
import java.util.List;
import org.pbcore.rules.coverage.Metric;
import org.pbcore.rules.coverage.Rate;

/** Writes the table of counties and streets: each metric with its rate and the numbers behind it. */
final class CountyTable {
    private final PageWriting page;
    private final List<Metric> metrics;

    private CountyTable(PageWriting page) {
        this.page = page;
        this.metrics = page.overview().rulebook().coverage().metrics();
    }

    static void write(PageWriting page) throws IOException {
        new CountyTable(page).write();
    }

    private void write() throws IOException {
        page.section("counties", page.in("分县（市、区）", "Counties"));
        page.table(
                "county-table",
                page.in(
                        "各县（市、区）覆盖率，下列分子/分母与未覆盖单位数",
                        "Rates by county; below each, numerator/denominator and how many are missed"),
                " class=\"areas sortable\"");
        page.heading(page.in("区划", "Region"), "");
        page.heading(page.in("单位数", "Organisations"), " class=\"n\"");
        for (Metric metric : metrics) {
            page.heading(page.words(metric.label()), " class=\"n\"");
        }
        page.raw("</tr></thead>\n<tbody>\n");
        for (Area county : page.census().counties()) {
            row(county, " data-area=\"" + county.key() + "\"");
            for (Area street : county.parts()) {
                row(street, " class=\"street\" data-of=\"" + county.key() + "\"");
            }
        }
        page.raw("</tbody>\n<tfoot>\n");
        row(page.census().whole(), "");
        page.raw("</tfoot>\n");
        page.endTable();
        legend();
        page.raw("</section>\n");
    }

    private void row(Area area, String kind) throws IOException {
        page.raw("<tr" + kind + ">");
        page.rowHeading(area);
        page.numberCell(Questions.ALL, Questions.EVERYBODY, area);
        for (Metric metric : metrics) {
            Rate rate = page.census().rate(metric.name(), area);
            page.raw("<td class=\"n\" data-n=\"" + rate.numerator() + "\" data-d=\"" + rate.denominator() + "\">");
            page.rate(metric.name(), rate);
            page.raw("<span class=\"of\">");
            page.number(metric.name(), Questions.COUNTED, area);
            page.raw("/");
            page.number(metric.name(), Questions.DENOMINATOR, area);
            page.raw("</span><span class=\"gap\">").text(page.in("未覆盖 ", "missed "));
            page.number(metric.name(), Questions.MISSED, area);
            page.raw("</span></td>");
        }
        page.raw("</tr>\n");
    }

    private void legend() throws IOException {
        if (!page.overview().targets().isEmpty()) {
            page.raw("<p class=\"legend\"><span class=\"green\"><i class=\"sign\" aria-hidden=\"true\">●</i>")
                    .text(page.in("达到目标", "target met"))
                    .raw("</span> <span class=\"amber\"><i class=\"sign\" aria-hidden=\"true\">▲</i>")
                    .text(page.in("未达到目标", "target not met"))
                    .raw("</span></p>\n");
        }
    }
}
