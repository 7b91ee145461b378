package org.pbcore.ledger.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pbcore.ledger.workbook.RowNotes;
import org.pbcore.ledger.workbook.TextSheet;
import org.pbcore.ledger.workbook.Workbook;
import org.pbcore.ledger.workbook.WorkbookLimits;

/**
 * The file that came in, given back as a workbook with a column of what is wrong in each row.
 *
 * <p>A workbook keeps its cells, formulas and styles; the column is the first free one. A CSV file becomes a sheet of
 * text. Problems are collected in memory, and those of a row stand in one cell.
 */
public final class ProblemsWorkbook {
    private static final int LONGEST = 30_000;

    private final Map<String, Map<Integer, String>> problems = new HashMap<>();

    /** Begins without problems. */
    public ProblemsWorkbook() {}

    /**
     * Takes a problem, as a {@link SurveyListener} receives it.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        var message = problem.message();
        var text = "[" + problem.severity().label().chinese() + "] "
                + problem.column().map(column -> column + "：").orElse("") + message.chinese() + " " + message.english();
        problems.computeIfAbsent(problem.sheet().orElse(""), sheet -> new HashMap<>())
                .merge((int) problem.rowNumber(), text, ProblemsWorkbook::join);
    }

    private static String join(String first, String second) {
        return first.length() + second.length() > LONGEST ? first : first + "\n" + second;
    }

    /**
     * Writes the file with its problems.
     *
     * @param original the file that was read
     * @param target the workbook; an earlier file is replaced
     * @throws IOException when a file cannot be read or written
     * @throws org.pbcore.ledger.workbook.WorkbookRefusedException when a workbook is damaged, or a sheet has no room
     */
    public void write(Path original, Path target) throws IOException {
        if (Workbook.isPackage(original)) {
            RowNotes.write(original, target, problems, WorkbookLimits.USUAL);
        } else {
            writeText(original, target, problems.getOrDefault("", Map.of()));
        }
    }

    private static void writeText(Path original, Path target, Map<Integer, String> ofRow) throws IOException {
        try (var stream = Files.newInputStream(original);
                var text = new SurveyText(stream);
                var csv = CsvReader.builder()
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text.reader());
                var sheet = new TextSheet(target, "problems")) {
            int row = 0;
            int width = 0;
            var lines = csv.iterator();
            try {
                while (lines.hasNext()) {
                    row++;
                    var cells = new ArrayList<>(lines.next().getFields());
                    width = row == 1 ? cells.size() : width;
                    var problem = ofRow.get(row);
                    while (problem != null && cells.size() < width) {
                        cells.add("");
                    }
                    if (problem != null) {
                        cells.add(problem);
                    }
                    sheet.row(cells);
                }
            } catch (CsvParseException unclosed) {
                sheet.row(List.of(ProblemCode.UNREADABLE_REST.label().chinese()));
            }
        }
    }
}
