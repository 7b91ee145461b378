package org.pbcore.reports.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.reports.layout.FactLabels;
import org.pbcore.reports.layout.FormulaGuard;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.table.OpenPart;
import org.pbcore.rules.wanted.Wanted;

/**
 * A writer of facts-wanted.csv: one row a cell to be filled, for an office that asks for what is unknown.
 *
 * <p>UTF-8 with a byte order mark, CRLF, a heading of Chinese name and English name. A row holds the organisation, the
 * fact, in which step to ask for it, which facts must be asked for with it, the open parts that the step decides for
 * certain, their number, and the clauses they depend on. Not thread-safe.
 */
public final class FactsWantedCsv implements AutoCloseable {
    private static final List<String> HEADING =
            List.of("编号 id", "待补事实", "fact", "步骤 step", "一并需要 with", "可定答案数 answers", "可定答案 decides", "条款 clauses");

    private final CsvWriter csv;
    private final FactLabels labels;

    /**
     * Begins a file with its heading.
     *
     * @param rulebook the rulebook under which facts are wanted
     * @param out where the file goes; closed with this writer
     * @throws IOException when it cannot be written
     */
    public FactsWantedCsv(Rulebook rulebook, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        writer.write('\uFEFF');
        this.csv = CsvWriter.builder().build(writer);
        this.labels = new FactLabels(rulebook);
        csv.writeRecord(HEADING);
    }

    /**
     * Writes the rows of an organisation; none where nothing is open.
     *
     * @param organisation the organisation
     * @param wanted what is open about it
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    public void write(Organisation organisation, Wanted wanted) {
        int number = 0;
        for (Wanted.Step step : wanted.steps()) {
            number++;
            String parts = step.decides().stream().map(OpenPart::name).collect(Collectors.joining(" "));
            String clauses = step.decides().stream()
                    .flatMap(part -> part.clauses().stream())
                    .map(clause -> clause.id())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" "));
            for (String fact : step.facts()) {
                csv.writeRecord(
                        FormulaGuard.asText(organisation.getId()),
                        labels.of(fact).chinese(),
                        fact,
                        Integer.toString(number),
                        step.facts().stream()
                                .filter(other -> !other.equals(fact))
                                .collect(Collectors.joining(" ")),
                        Integer.toString(step.decides().size()),
                        parts,
                        clauses);
            }
        }
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
}
