package org.pbcore.examples.quickstart;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pbcore.ledger.intake.Problem;

/** Writes problems.csv: a line for every rejected row and every bad cell. */
final class ProblemsCsv implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    ProblemsCsv(Path file) throws IOException {
        Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().build(out);
        csv.writeRecord("行号 row", "列 column", "代码 code", "级别 severity", "说明", "message");
    }

    void write(Problem problem) {
        csv.writeRecord(
                Long.toString(problem.rowNumber()),
                problem.sheet().map(sheet -> sheet + "!").orElse("")
                        + problem.column().orElse(""),
                problem.code().code(),
                problem.severity().code(),
                problem.message().chinese(),
                problem.message().english());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
