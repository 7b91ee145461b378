package org.pbcore.reports.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/**
 * Writes report.html: one file that asks nothing of the network, Chinese first with English beside, for a screen, a
 * phone and paper. Every text is escaped; without JavaScript the chart gives way to the table by county.
 */
public final class SurveyHtml {
    private SurveyHtml() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where it goes, UTF-8; left open
     * @throws IOException when it cannot be written
     */
    public static void write(SurveyReport report, OutputStream out) throws IOException {
        Page page = new PageMaker(report).page(PageScripts.load());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        PageRenderer.of().execute(page, writer);
        writer.flush();
    }
}
