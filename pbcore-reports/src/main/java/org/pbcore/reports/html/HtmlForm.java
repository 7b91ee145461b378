package org.pbcore.reports.html;

import java.io.IOException;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Form;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.layout.CellText;
import org.pbcore.reports.layout.Markup;

/** Writes a form of a page. */
final class HtmlForm {
    private HtmlForm() {}

    static void write(Form form, Rendering how, Markup html) throws IOException {
        CellText text = new CellText(how);
        int columns = 2 * form.widest();
        html.raw("<table class=\"form\">\n<caption>")
                .text(how.language().of(form.title()))
                .raw("</caption>\n");
        for (Form.Line line : form.lines()) {
            html.raw("<tr>");
            int rest = columns - 2 * (line.fields().size() - 1);
            for (int i = 0; i < line.fields().size(); i++) {
                Form.Field field = line.fields().get(i);
                boolean isLast = i == line.fields().size() - 1;
                html.raw("<th scope=\"row\">")
                        .text(how.language().of(field.label()))
                        .raw("</th><td");
                html.raw(isLast && rest > 2 ? " colspan=\"" + (rest - 1) + "\"" : "");
                html.raw(field.height() > 1 ? " style=\"height:" + field.height() * 3 / 2 + "em\">" : ">");
                cell(field.cell(), text, html);
                html.raw("</td>");
            }
            html.raw("</tr>\n");
        }
        html.raw("</table>\n");
    }

    private static void cell(Cell cell, CellText text, Markup html) throws IOException {
        HtmlTable.toned(cell, text, html);
    }
}
