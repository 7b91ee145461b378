package org.pbcore.reports.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Table;
import org.pbcore.reports.layout.CellText;
import org.pbcore.reports.layout.FormulaGuard;
import org.pbcore.reports.layout.HeadingGrid;
import org.pbcore.reports.layout.Meter;

/**
 * Writes tables as CSV: UTF-8 with a byte order mark, CRLF, one heading row.
 *
 * <p>A column under groups is headed by all its headings, separated by {@code /}. A text that a spreadsheet could take
 * for a formula begins with an apostrophe. Notes, footers, charts and maps have no place in it.
 */
public final class CsvTables {
    private static final int BUFFER = 1 << 16;

    private CsvTables() {}

    /**
     * Writes the tables of a report one below another, each under a line with its title, with an empty line between.
     *
     * @param report the report
     * @param how language, masks and progress
     * @param out where it goes; left open
     * @throws IOException when it cannot be written
     */
    public static void write(Report report, Rendering how, OutputStream out) throws IOException {
        List<Table> tables = report.tables();
        Meter meter = new Meter(tables, how);
        CsvWriter csv = begin(out);
        for (int i = 0; i < tables.size(); i++) {
            if (tables.size() > 1) {
                if (i > 0) {
                    csv.writeRecord("");
                }
                csv.writeRecord(how.language().of(tables.get(i).title()));
            }
            write(tables.get(i), how, meter, csv);
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
        CsvWriter csv = begin(out);
        write(table, how, meter, csv);
        csv.flush();
        meter.end();
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
            Cell cell = row.cells().get(column);
            String plain = text.plain(cell);
            fields[column] = CellText.isNumber(cell) ? plain : FormulaGuard.asText(plain);
        }
        return fields;
    }
}
