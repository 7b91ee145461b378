package org.pbcore.reports.survey;

import java.io.IOException;
import org.pbcore.reports.chart.PageScript;
import org.pbcore.reports.survey.Page.Scripts;

/** Reads what is put into every page: style, chart and chart library. */
final class PageScripts {
    private PageScripts() {}

    static Scripts load() throws IOException {
        PageScript library = PageScript.charts();
        PageScript chart = new PageScript(PageScript.read(PageScripts.class, "survey.js"));
        return new Scripts(
                PageScript.read(PageScripts.class, "survey.css"),
                library.text(),
                library.source(),
                chart.text(),
                chart.source());
    }
}
