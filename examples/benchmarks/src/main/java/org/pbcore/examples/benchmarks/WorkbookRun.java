package org.pbcore.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.reports.xlsx.XlsxReport;

/**
 * Writes a workbook of 20 columns, half texts that are all different and half counts, in turn by pbcore and by
 * fastexcel alone, which has no heading, look or height to write; prints medians, their ratio and sizes. Start it with
 * {@code -Xmx64m}. Arguments: rows (1,000,000), rounds (5), and who runs: both, pbcore or fastexcel.
 */
public final class WorkbookRun {
    private static final int COLUMNS = 20;
    private static final int ROWS_PER_FLUSH = 1000;

    private WorkbookRun() {}

    /**
     * Runs.
     *
     * @param args rows; rounds; both, pbcore or fastexcel
     * @throws Exception when a file cannot be written
     */
    public static void main(String[] args) throws Exception {
        long rows = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        String who = args.length > 2 ? args[2] : "both";
        Contestant pbcore = new Contestant("pbcore");
        Contestant fastexcel = new Contestant("fastexcel alone");
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            for (int round = -1; round < rounds; round++) {
                if (!who.equals("fastexcel")) {
                    print(pbcore.run(round, () -> pbcore(rows, file)), "pbcore", round);
                }
                if (!who.equals("pbcore")) {
                    print(fastexcel.run(round, () -> fastexcel(rows, file)), "fastexcel", round);
                }
            }
        } finally {
            Files.delete(file);
        }
        long heap = Runtime.getRuntime().maxMemory() >> 20;
        System.out.printf(
                Locale.ROOT, "%,d rows x %d columns, heap %d MiB, medians of %d%n", rows, COLUMNS, heap, rounds);
        pbcore.print();
        fastexcel.print();
        if (who.equals("both")) {
            pbcore.printBeside(fastexcel);
        }
    }

    private static void print(long bytes, String who, int round) {
        if (round < 0) {
            System.out.printf(Locale.ROOT, "%s: %,d bytes%n", who, bytes);
        }
    }

    private static long pbcore(long rows, Path file) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            columns.add(Column.of("c" + column, "列" + column, "column " + column, 14));
        }
        Iterator<Row> passing =
                LongStream.range(0, rows).mapToObj(WorkbookRun::row).iterator();
        Table table = Table.of("rows", new Label("行", "Rows"), columns, Rows.once(passing, OptionalLong.of(rows)));
        Report report = Report.of("rows", new Label("行", "Rows"), List.of(Section.of(table)));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            XlsxReport.write(report, Rendering.USUAL, out);
        }
        return Files.size(file);
    }

    private static Row row(long row) {
        List<Cell> cells = new ArrayList<>(COLUMNS);
        for (int column = 0; column < COLUMNS; column++) {
            cells.add(column % 2 == 0 ? Cell.text(text(row, column)) : Cell.count(row * column));
        }
        return new Row(cells, false);
    }

    private static String text(long row, int column) {
        return "单位" + (row * COLUMNS + column);
    }

    /** Texts stand in their cells: a shared table of different texts would grow with the rows. */
    private static long fastexcel(long rows, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("rows");
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    if (column % 2 == 0) {
                        sheet.inlineString(row, column, text(row, column));
                    } else {
                        sheet.value(row, column, (long) row * column);
                    }
                }
                if (row % ROWS_PER_FLUSH == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
        return Files.size(file);
    }
}
