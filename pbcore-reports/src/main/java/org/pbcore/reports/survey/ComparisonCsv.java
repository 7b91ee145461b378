package org.pbcore.reports.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.reports.layout.FormulaGuard;
import org.pbcore.rules.comparison.Change;
import org.pbcore.rules.comparison.ComparisonResult;
import org.pbcore.rules.comparison.ComparisonResult.ChangeCount;

/**
 * A writer of what changes between two rulebooks: a line for each organisation and part, or a line for each change with
 * how many it concerns.
 *
 * <p>UTF-8 with a byte order mark, CRLF, a heading of Chinese name and English name; an undecided answer is {@code ?}.
 * Not thread-safe.
 */
public final class ComparisonCsv implements AutoCloseable {
    private static final List<String> CHANGE =
            List.of("答案 part", "原为 before", "现为 after", "参数 parameters", "原适用行 rows before", "现适用行 rows after");

    private final CsvWriter csv;

    private ComparisonCsv(OutputStream out, String first) {
        OutputStreamWriter writer = new OutputStreamWriter(out, UTF_8);
        this.csv = CsvWriter.builder().build(writer);
        try {
            writer.write('\uFEFF');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(first, CHANGE);
    }

    /**
     * Begins a file of organisations.
     *
     * @param out where the file goes; closed with this writer
     * @return a writer for {@link #write(Organisation, List)}
     * @throws UncheckedIOException when it cannot be written
     */
    public static ComparisonCsv ofOrganisations(OutputStream out) {
        return new ComparisonCsv(out, "编号 id");
    }

    /**
     * Writes a file of changes with how many organisations each concerns, and closes it.
     *
     * @param result what changes
     * @param out where the file goes; closed
     * @throws IOException when it cannot be written
     */
    public static void write(ComparisonResult result, OutputStream out) throws IOException {
        try (ComparisonCsv file = new ComparisonCsv(out, "单位数 organisations")) {
            for (ChangeCount counted : result.changes()) {
                file.write(Long.toString(counted.count()), cells(counted.change()));
            }
        }
    }

    /**
     * Writes the lines of an organisation.
     *
     * @param organisation the organisation
     * @param changes its changes
     * @throws UncheckedIOException when it cannot be written
     */
    public void write(Organisation organisation, List<Change> changes) {
        changes.forEach(change -> write(FormulaGuard.asText(organisation.getId()), cells(change)));
    }

    /**
     * Finishes the file and closes it.
     *
     * @throws IOException when it cannot be written
     */
    @Override
    public void close() throws IOException {
        csv.close();
    }

    private void write(String first, List<String> cells) {
        String[] record = new String[cells.size() + 1];
        record[0] = first;
        for (int i = 0; i < cells.size(); i++) {
            record[i + 1] = cells.get(i);
        }
        csv.writeRecord(record);
    }

    private static List<String> cells(Change change) {
        return List.of(
                change.part(),
                FormulaGuard.asText(change.before().code()),
                FormulaGuard.asText(change.after().code()),
                change.parameters().stream().sorted().collect(Collectors.joining(" ")),
                Change.text(change.beforeRows()),
                Change.text(change.afterRows()));
    }
}
