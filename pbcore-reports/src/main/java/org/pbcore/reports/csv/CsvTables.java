package org.pbcore.reports.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Block;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Form;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Table;
import org.pbcore.reports.layout.CellText;
import org.pbcore.reports.layout.FormulaGuard;
import org.pbcore.reports.layout.HeadingGrid;
import org.pbcore.reports.layout.LetterLines;
import org.pbcore.reports.layout.Meter;

/**
 * Writes tables as CSV: UTF-8 with a byte order mark, CRLF, one heading row.
 *
 * <p>A column under groups is headed by all its headings, separated by {@code /}. A text that a spreadsheet could take
 * for a formula, or for a number other than its digits (leading zeros, more than 15 digits, digits around an E), begins
 * with an apostrophe; so does one that begins with an apostrophe and such a text. The intake of surveys takes the
 * apostrophe away again. Notes, footers, charts and maps have no place in it.
 */
public final class CsvTables {
    private static final int BUFFER = 1 << 16;

    private CsvTables() {}

    /**
     * Writes the tables and forms of a report one below another, each under a line with its title, with an empty line
     * between. A form is a line of label and value a field. What makes a letter of a report stands above and below.
     *
     * @param report the report
     * @param how language, masks and progress
     * @param out where it goes; left open
     * @throws IOException when it cannot be written
     */
    public static void write(Report report, Rendering how, OutputStream out) throws IOException {
        try {
            writeAll(report, how, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void writeAll(Report report, Rendering how, OutputStream out) throws IOException {
        Meter meter = new Meter(report.tables(), how);
        CsvWriter csv = begin(out);
        List<Block> blocks = report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Table || block instanceof Form)
                .toList();
        Optional<LetterLines> letter = report.letter().map(around -> new LetterLines(around, how));
        letter.ifPresent(lines -> write(lines.above(), csv));
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0 || letter.isPresent()) {
                csv.writeRecord("");
            }
            write(blocks.get(i), blocks.size() > 1, how, meter, csv);
        }
        if (letter.isPresent()) {
            csv.writeRecord("");
            write(letter.get().below(), csv);
        }
        csv.flush();
        meter.end();
    }

    /**
     * Writes one table, for a program that reads columns.
     *
     * @param table the table
     * @param how language, masks and progress
     * @param out where it goes; left open
     * @throws IOException when it cannot be written
     */
    public static void write(Table table, Rendering how, OutputStream out) throws IOException {
        Meter meter = new Meter(List.of(table), how);
        try {
            CsvWriter csv = begin(out);
            write(table, how, meter, csv);
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        meter.end();
    }

    private static void write(List<LetterLines.Line> lines, CsvWriter csv) {
        lines.forEach(line -> csv.writeRecord(line.name(), FormulaGuard.asText(line.value())));
    }

    private static void write(Block block, boolean isTitled, Rendering how, Meter meter, CsvWriter csv)
            throws IOException {
        if (block instanceof Table table) {
            if (isTitled) {
                csv.writeRecord(FormulaGuard.asText(how.language().of(table.title())));
            }
            write(table, how, meter, csv);
        } else if (block instanceof Form form) {
            if (isTitled) {
                csv.writeRecord(FormulaGuard.asText(how.language().of(form.title())));
            }
            CellText text = new CellText(how);
            for (Form.Line line : form.lines()) {
                for (Form.Field field : line.fields()) {
                    String label = FormulaGuard.asText(how.language().of(field.label()));
                    csv.writeRecord(label, field(field.cell(), text));
                }
            }
        }
    }

    private static CsvWriter begin(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        writer.write('\uFEFF');
        return CsvWriter.builder().bufferSize(BUFFER).build(writer);
    }

    private static void write(Table table, Rendering how, Meter meter, CsvWriter csv) throws IOException {
        List<List<Label>> paths = HeadingGrid.paths(table.headings());
        csv.writeRecord(paths.stream().map(path -> heading(path, how)).toList());
        CellText text = new CellText(how);
        String[] fields = new String[paths.size()];
        table.rows().forEach(row -> {
            meter.row(row, fields.length);
            csv.writeRecord(fields(row, text, fields));
        });
    }

    private static String heading(List<Label> path, Rendering how) {
        return FormulaGuard.asText(path.stream().map(how.language()::of).collect(Collectors.joining("/")));
    }

    private static String[] fields(Row row, CellText text, String[] fields) {
        for (int column = 0; column < fields.length; column++) {
            fields[column] = field(row.cells().get(column), text);
        }
        return fields;
    }

    private static String field(Cell cell, CellText text) {
        String plain = text.plain(cell);
        return CellText.isNumber(cell) ? plain : FormulaGuard.asExactText(plain);
    }
}
