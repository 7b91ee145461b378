package org.pbcore.reports.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Section;
import org.pbcore.reports.layout.LetterLines;
import org.pbcore.reports.layout.Meter;

/**
 * Writes a report as a workbook: a sheet a section, headings over several rows with merged cells, rows as they come.
 *
 * <p>Every text is a text: what begins like a formula is kept from ever becoming one. A number is a number, a day a
 * day, and a rate the number that is printed. A text of more than 32,767 characters ends with an ellipsis; rows beyond
 * the last of a sheet go on in a further one. A column is as wide as its numbers, where its rows are in memory; in rows
 * that pass once a number that is too wide is printed smaller. Headings stay in view and come again on every printed
 * page. Charts and maps are left out: tables beside them hold the same. Memory does not grow with the rows.
 */
public final class XlsxReport {
    private XlsxReport() {}

    /**
     * Writes a report.
     *
     * @param report the report, of one section or more
     * @param how language, masks and progress
     * @param out where it goes; left open
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException when it has no section
     */
    public static void write(Report report, Rendering how, OutputStream out) throws IOException {
        if (report.sections().isEmpty()) {
            throw new IllegalArgumentException("a report without sections");
        }
        Meter meter = new Meter(report.tables(), how);
        try (Parts parts = new Parts(out)) {
            SheetNames names = new SheetNames();
            int last = report.sections().size() - 1;
            for (int i = 0; i <= last; i++) {
                Section section = report.sections().get(i);
                List<Label> title = title(report, section, how);
                List<Label> foot = i == last ? lines(report, how, LetterLines::below) : List.of();
                new SheetWriter(parts, names, how, meter, section, title, foot).write();
            }
            parts.finish();
        }
        meter.end();
    }

    private static List<Label> title(Report report, Section section, Rendering how) {
        List<Label> lines = new ArrayList<>();
        if (report.sections().size() == 1) {
            lines.add(report.title());
        } else {
            lines.add(report.title().plus(new Label(" · ", " · ")).plus(section.title()));
        }
        lines.addAll(lines(report, how, LetterLines::above));
        lines.addAll(report.lines());
        return lines;
    }

    /** What makes a letter of a report stands in plain lines, in the one language of the workbook. */
    private static List<Label> lines(
            Report report, Rendering how, Function<LetterLines, List<LetterLines.Line>> which) {
        return report.letter().map(letter -> which.apply(new LetterLines(letter, how))).stream()
                .flatMap(List::stream)
                .map(line -> line.text(how.language()))
                .map(text -> new Label(text, text))
                .toList();
    }
}
