package org.pbcore.examples.quickstart;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.pbcore.ledger.register.Difference;
import org.pbcore.ledger.register.FormerKey;
import org.pbcore.ledger.register.HeldReason;
import org.pbcore.ledger.register.Holding;

/** Writes differences.csv: a line for everything that a file would change. */
final class DifferencesCsv implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String RISKY = "=+-@\t\r";

    private final CsvWriter csv;

    DifferencesCsv(Path file) throws IOException {
        Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                "状态 state",
                "行号 row",
                "键 key",
                "名称 name",
                "变化 changes",
                "候选 candidates",
                "登记单位 held by",
                "未转入原因 held because",
                "转入日不早于 movable from",
                "撤回的原键 keys left");
    }

    void write(Difference difference) {
        csv.writeRecord(
                difference.state().code(),
                difference.rowNumber().isPresent()
                        ? Long.toString(difference.rowNumber().getAsLong())
                        : "",
                safe(difference.key().orElse("")),
                safe(difference.name().orElse("")),
                DifferencesSummary.fields(difference),
                difference.candidates().stream()
                        .map(candidate ->
                                candidate.key() + " " + candidate.reason().code())
                        .collect(Collectors.joining("; ")),
                difference.holder().orElse(""),
                difference
                        .holding()
                        .flatMap(Holding::reason)
                        .map(HeldReason::code)
                        .orElse(""),
                difference
                        .holding()
                        .flatMap(Holding::movableFrom)
                        .map(LocalDate::toString)
                        .orElse(""),
                difference.holding().stream()
                        .flatMap(holding -> holding.formerKeys().stream())
                        .map(FormerKey::key)
                        .collect(Collectors.joining("; ")));
    }

    /** Keeps a spreadsheet from taking a name for a formula. */
    private static String safe(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
