package org.pbcore.reports.html;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Row;
import org.pbcore.reports.Table;
import org.pbcore.reports.layout.CellText;
import org.pbcore.reports.layout.HeadingGrid;
import org.pbcore.reports.layout.Markup;
import org.pbcore.reports.layout.Meter;
import org.pbcore.reports.layout.TextWidth;

/** Writes a table of a page. */
final class HtmlTable {
    /** A short code, such as a clause, that a line would break behind its hyphen. */
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z.]{1,8}-[0-9A-Za-z.-]{1,4}");

    private final Table table;
    private final Rendering how;
    private final Markup html;
    private final CellText text;
    private final HeadingGrid grid;

    private HtmlTable(Table table, Rendering how, Markup html) {
        this.table = table;
        this.how = how;
        this.html = html;
        this.text = new CellText(how);
        this.grid = HeadingGrid.of(table.headings());
    }

    static void write(Table table, Rendering how, Markup html, Meter meter) throws IOException {
        new HtmlTable(table, how, html).write(meter);
    }

    private void write(Meter meter) throws IOException {
        String title = how.language().of(table.title());
        html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(title)
                .raw("\">\n<table>\n<caption>")
                .text(title)
                .raw("</caption>\n<thead>\n");
        headings();
        html.raw("</thead>\n<tbody>\n");
        table.rows().forEach(row -> {
            meter.row(row, grid.columns().size());
            row(row);
        });
        html.raw("</tbody>\n</table>\n</div>\n");
        for (Label line : table.footer()) {
            html.raw("<p class=\"footer\">").text(how.language().of(line)).raw("</p>\n");
        }
    }

    private void headings() throws IOException {
        for (int row = 0; row < grid.depth(); row++) {
            html.raw("<tr>");
            for (HeadingGrid.Place place : grid.cells()) {
                if (place.row() == row) {
                    html.raw(place.columns() > 1 ? "<th scope=\"colgroup\"" : "<th scope=\"col\"");
                    span("rowspan", place.rows());
                    span("colspan", place.columns());
                    String words = how.language().of(place.label());
                    html.raw(isShort(words) ? " class=\"k\">" : ">").text(words).raw("</th>");
                }
            }
            html.raw("</tr>\n");
        }
    }

    /** A heading of four characters is not torn. */
    private static boolean isShort(String words) {
        return words.length() <= 4 && TextWidth.lines(words, 6) > 1;
    }

    private void span(String attribute, int count) throws IOException {
        if (count > 1) {
            html.raw(" " + attribute + "=\"" + count + "\"");
        }
    }

    private void row(Row row) throws IOException {
        html.raw(row.isTotal() ? "<tr class=\"total\">" : "<tr>");
        for (int column = 0; column < row.cells().size(); column++) {
            boolean isKey = column < table.keyColumns();
            Cell cell = row.cells().get(column);
            html.raw(isKey ? "<th scope=\"row\"" : "<td").raw(classOf(cell)).raw(">");
            toned(cell, text, html);
            html.raw(isKey ? "</th>" : "</td>");
        }
        html.raw("</tr>\n");
    }

    /** Writes the text of a cell, set off where the cell is: by a colour, a sign, and a word for who hears the page. */
    static void toned(Cell cell, CellText text, Markup html) throws IOException {
        if (cell instanceof Cell.Toned toned) {
            html.raw("<span class=\"" + toned.tone().name().toLowerCase(Locale.ROOT) + "\"><span aria-hidden=\"true\">"
                            + toned.tone().sign() + " </span><span class=\"said\">")
                    .text(text.how().language().of(toned.tone().label()))
                    .raw(" </span>");
        }
        html.text(text.shown(cell)).raw(cell instanceof Cell.Toned ? "</span>" : "");
    }

    private static String classOf(Cell cell) {
        if (CellText.isNumber(cell) || cell instanceof Cell.Day) {
            return " class=\"n\"";
        }
        if (cell instanceof Cell.Text text && CODE.matcher(text.text()).matches()) {
            return " class=\"k\"";
        }
        return cell instanceof Cell.Marked ? " class=\"m\"" : cell instanceof Cell.Toned ? " class=\"t\"" : "";
    }
}
