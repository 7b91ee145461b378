package org.pbcore.reports.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.stream.Stream;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Block;
import org.pbcore.reports.Chart;
import org.pbcore.reports.Form;
import org.pbcore.reports.Letter;
import org.pbcore.reports.Note;
import org.pbcore.reports.PlaceMap;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.reports.chart.ChartFigure;
import org.pbcore.reports.chart.PageScript;
import org.pbcore.reports.layout.Markup;
import org.pbcore.reports.layout.Meter;

/**
 * Writes a report as a page of plain HTML: tables with headings over several rows, forms, notes and maps, for a screen,
 * a phone and paper. Rows are written as they come. A page with charts has scripts that draw them; without scripts a
 * table beside each holds the same numbers. Other pages have none.
 */
public final class HtmlReport {
    private final Markup html;
    private final Rendering how;
    private final Meter meter;

    private HtmlReport(Markup html, Rendering how, Meter meter) {
        this.html = html;
        this.how = how;
        this.meter = meter;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param how language, masks and progress
     * @param out where it goes, UTF-8; left open
     * @throws IOException when it cannot be written
     */
    public static void write(Report report, Rendering how, OutputStream out) throws IOException {
        Meter meter = new Meter(report.tables(), how);
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        new HtmlReport(new Markup(writer), how, meter).page(report);
        writer.flush();
        meter.end();
    }

    private void page(Report report) throws IOException {
        List<PageScript> scripts = scripts(report);
        html.raw("<!DOCTYPE html>\n<html lang=\"" + how.language().tag() + "\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'" + (scripts.isEmpty() ? "" : "; script-src" + PageScript.sources(scripts))
                        + "; base-uri 'none'; form-action 'none'\">\n<title>")
                .text(words(report.title()))
                .raw("</title>\n<style>\n")
                .raw(PageScript.read(HtmlReport.class, "report.css"))
                .raw("</style>\n</head>\n<body" + look(report) + ">\n<header>\n");
        HtmlLetter letter =
                report.letter().map(around -> new HtmlLetter(around, how, html)).orElse(null);
        if (letter != null) {
            letter.head();
        }
        html.raw("<h1>").text(words(report.title())).raw("</h1>\n");
        for (Label line : report.lines()) {
            html.raw("<p>").text(words(line)).raw("</p>\n");
        }
        html.raw("</header>\n");
        if (report.sections().size() > 1 && letter == null) {
            contents(report);
        }
        html.raw("<main>\n");
        if (letter != null) {
            letter.addressees();
        }
        List<Section> sections = report.sections();
        int body = Math.min(sections.size(), report.letter().map(Letter::body).orElse(Integer.MAX_VALUE));
        for (Section section : sections.subList(0, body)) {
            section(section, sections.size() > 1);
        }
        if (letter != null) {
            letter.close();
        }
        for (Section section : sections.subList(body, sections.size())) {
            section(section, sections.size() > 1);
        }
        if (letter != null) {
            letter.imprint();
        }
        html.raw("</main>\n");
        for (PageScript script : scripts) {
            html.raw("<script>").raw(script.text()).raw("</script>\n");
        }
        html.raw("</body>\n</html>\n");
    }

    private static String look(Report report) {
        return report.letter()
                .map(letter ->
                        letter.layout() == Letter.Layout.LETTER ? " class=\"letter plain\"" : " class=\"letter\"")
                .orElse("");
    }

    private static List<PageScript> scripts(Report report) throws IOException {
        boolean hasChart = report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(Chart.class::isInstance);
        return hasChart ? List.of(PageScript.charts(), ChartFigure.script()) : List.of();
    }

    private void contents(Report report) throws IOException {
        html.raw("<nav aria-label=\"").text(words(new Label("目录", "Contents"))).raw("\"><ul>\n");
        for (Section section : report.sections()) {
            html.raw("<li><a href=\"#").text(section.name()).raw("\">");
            html.text(words(section.title())).raw("</a></li>\n");
        }
        html.raw("</ul></nav>\n");
    }

    private void section(Section section, boolean isTitled) throws IOException {
        html.raw("<section id=\"")
                .text(section.name())
                .raw(isTitled && isAlone(section) ? "\" class=\"alone\">\n" : "\">\n");
        if (isTitled) {
            html.raw("<h2>").text(words(section.title())).raw("</h2>\n");
        }
        for (Block block : section.blocks()) {
            if (block instanceof Table table) {
                HtmlTable.write(table, how, html, meter);
            } else if (block instanceof Form form) {
                HtmlForm.write(form, how, html);
            } else if (block instanceof Note note) {
                html.raw("<ul class=\"notes\">\n");
                for (Label line : note.lines()) {
                    html.raw("<li>").text(words(line)).raw("</li>\n");
                }
                html.raw("</ul>\n");
            } else if (block instanceof PlaceMap map) {
                SvgMap.write(map, how.language(), html);
            } else if (block instanceof Chart chart) {
                ChartFigure.write(chart, how.language(), html);
            }
        }
        html.raw("</section>\n");
    }

    /** Whether a section's title says all that the caption of its table or form would. */
    private static boolean isAlone(Section section) {
        List<Label> captions = section.blocks().stream()
                .flatMap(block -> block instanceof Table table
                        ? Stream.of(table.title())
                        : block instanceof Form form ? Stream.of(form.title()) : Stream.empty())
                .toList();
        return captions.equals(List.of(section.title()));
    }

    private String words(Label label) {
        return how.language().of(label);
    }
}
