package org.pbcore.reports.overview;

import java.io.IOException;
import java.util.List;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Language;
import org.pbcore.reports.layout.Markup;

/** Writes the dialog in which lists are shown; a script fills it. */
final class PanelMarkup {
    private static final List<Words> COLUMNS = List.of(
            Words.NAME, Words.CODE, Words.REGION, Words.KIND, Words.MEMBERS, Words.EMPLOYEES, Words.FORM, Words.WHY);

    private final Language language;
    private final Markup html;

    private PanelMarkup(Language language, Markup html) {
        this.language = language;
        this.html = html;
    }

    static void write(Language language, Markup html) throws IOException {
        new PanelMarkup(language, html).write();
    }

    private void write() throws IOException {
        html.raw("<dialog id=\"panel\" aria-labelledby=\"panel-title\">\n<div class=\"panel-head\">")
                .raw("<h2 id=\"panel-title\" tabindex=\"-1\"></h2>");
        button("panel-close", "关闭", "Close");
        html.raw(
                        "</div>\n<p id=\"panel-others\" class=\"others\"></p>\n<p class=\"tools\"><label for=\"panel-search\">")
                .text(in("搜索名称、编号、区划", "Search name, code, region"))
                .raw("</label> <input id=\"panel-search\" type=\"search\" autocomplete=\"off\"> ");
        button("panel-csv", "导出 CSV", "Save as CSV");
        html.raw("</p>\n<p id=\"panel-count\" role=\"status\" aria-live=\"polite\"></p>\n")
                .raw("<div class=\"scroll\" id=\"panel-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(in("名单", "List"))
                .raw(
                        "\">\n<table role=\"table\" aria-labelledby=\"panel-title\">\n<thead role=\"rowgroup\"><tr role=\"row\">");
        for (Words column : COLUMNS) {
            html.raw("<th role=\"columnheader\" scope=\"col\">")
                    .text(language.of(column.label()))
                    .raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody role=\"rowgroup\" id=\"panel-rows\"></tbody>\n</table>\n</div>\n")
                .raw("<p class=\"pages\">");
        button("panel-back", "上一页", "Previous page");
        html.raw(" <span id=\"panel-page\"></span> ");
        button("panel-on", "下一页", "Next page");
        html.raw("</p>\n</dialog>\n");
    }

    private void button(String id, String chinese, String english) throws IOException {
        html.raw("<button type=\"button\" id=\"" + id + "\">")
                .text(in(chinese, english))
                .raw("</button>");
    }

    private String in(String chinese, String english) {
        return language.of(new Label(chinese, english));
    }
}
