package org.pbcore.reports.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.reports.layout.FactLabels;
import org.pbcore.reports.layout.FormulaGuard;
import org.pbcore.rules.Rulebook;

/**
 * A writer of decisions.csv: one row an organisation, for an office that opens it in a spreadsheet and a program that
 * reads it.
 *
 * <p>UTF-8 with a byte order mark, CRLF, a heading of Chinese name and English name. A decided cell holds the code of
 * the answer, an undecided one 待定 with the facts that would decide it. What could be read as a formula is made text by
 * an apostrophe before it. No name, person or other value of the survey than counts and choices stands in a row. Not
 * thread-safe.
 */
public final class DecisionsCsv implements AutoCloseable {
    private static final List<String> HEADING = List.of(
            "编号 id",
            "组建义务 duty",
            "组建形式 form",
            "设置层级 tier",
            "功能型党组织 functional",
            "隶属关系 affiliation",
            "摸排单位 surveyor",
            "台账单位 ledgerUnit",
            "五个清 fiveClears",
            "条款 clauses",
            "理由 reasons");
    private static final int BUFFER = 1 << 16;

    private final CsvWriter csv;
    private final Cells.Cache cells;
    private final ClearsWords clears;
    private final StringBuilder text = new StringBuilder();

    /**
     * Begins a file with its heading.
     *
     * @param rulebook the rulebook that decides
     * @param out where the file goes; closed with this writer
     * @throws IOException when it cannot be written
     */
    public DecisionsCsv(Rulebook rulebook, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        writer.write('\uFEFF');
        this.csv = CsvWriter.builder().bufferSize(BUFFER).build(writer);
        this.cells = new Cells.Cache(new Sentences(
                new FactLabels(rulebook),
                rulebook.formation().branchLimit(),
                rulebook.parameters().date()));
        this.clears = new ClearsWords(rulebook.fiveClears().clears());
        csv.writeRecord(HEADING);
    }

    /**
     * Writes a row.
     *
     * @param decisions what this writer's rulebook says of an organisation
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    public void write(OrganisationDecisions decisions) {
        Cells formation = cells.of(decisions.formation());
        Cells affiliation = cells.of(decisions.affiliation());
        Cells survey = cells.of(decisions.survey());
        csv.writeRecord(
                FormulaGuard.asText(decisions.organisation().getId()),
                formation.answers().get(0),
                formation.answers().get(1),
                formation.answers().get(2),
                formation.answers().get(3),
                affiliation.answers().get(0),
                survey.answers().get(0),
                survey.answers().get(1),
                clears.of(decisions.fiveClears()),
                clauses(formation, affiliation, survey),
                reasons(decisions.organisation(), formation, affiliation, survey));
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

    private String clauses(Cells... families) {
        text.setLength(0);
        for (Cells family : families) {
            if (!family.clauses().isEmpty()) {
                text.append(text.isEmpty() ? "" : " ").append(family.clauses());
            }
        }
        return text.toString();
    }

    private String reasons(Organisation organisation, Cells... families) {
        text.setLength(0);
        for (Cells family : families) {
            for (Phrase phrase : family.phrases()) {
                if (!text.isEmpty()) {
                    text.append('；');
                }
                phrase.write(organisation, text);
            }
        }
        return text.append('。').toString();
    }
}
