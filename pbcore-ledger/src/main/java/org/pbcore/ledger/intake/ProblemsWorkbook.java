package org.pbcore.ledger.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.pbcore.ledger.workbook.NewFile;
import org.pbcore.ledger.workbook.RowNotes;
import org.pbcore.ledger.workbook.TextSheet;
import org.pbcore.ledger.workbook.Workbook;
import org.pbcore.ledger.workbook.WorkbookLimits;

/**
 * The file that came in, given back as a workbook with a column of what is wrong in each row.
 *
 * <p>A workbook keeps its cells, formulas and styles; the column is the first free one. A CSV file becomes text, in
 * which what is longer than a cell is cut, with a note, and more rows than a sheet holds go on in the next. Problems
 * are collected in memory, and those of a row stand in one cell.
 */
public final class ProblemsWorkbook {
    private static final int LONGEST = 30_000;
    private static final int ROWS_PER_PROGRESS = 4_096;
    private static final String MARK = String.valueOf(QuoteGuard.MARK);

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
                .merge((int) problem.rowNumber(), join("", text), ProblemsWorkbook::join);
    }

    private static String join(String first, String second) {
        var joined = first.isEmpty() ? second : first + "\n" + second;
        return joined.length() <= LONGEST ? joined : first.isEmpty() ? second.substring(0, LONGEST) : first;
    }

    /**
     * Writes the file with its problems.
     *
     * @param original the file that was read
     * @param target the workbook, another file; an earlier one is replaced once the new one is whole
     * @throws IOException when a file cannot be read or written
     * @throws org.pbcore.ledger.workbook.WorkbookRefusedException when a workbook is damaged, a sheet has no room, or
     *     both are one file
     */
    public void write(Path original, Path target) throws IOException {
        write(original, target, FileProgress.NONE);
    }

    /**
     * Writes the file with its problems, and tells how far it is.
     *
     * @param original the file that was read
     * @param target the workbook, another file; an earlier one is replaced once the new one is whole
     * @param progress hears how much of the original has been gone through, every few thousand rows and at the end
     * @throws IOException when a file cannot be read or written
     * @throws org.pbcore.ledger.workbook.WorkbookRefusedException when a workbook is damaged, a sheet has no room, or
     *     both are one file
     */
    public void write(Path original, Path target, FileProgress progress) throws IOException {
        var total = OptionalLong.of(Files.size(original));
        if (Workbook.isPackage(original)) {
            RowNotes.write(original, target, problems, WorkbookLimits.USUAL, bytes -> progress.at(bytes, total));
        } else {
            var ofRow = problems.getOrDefault("", Map.of());
            NewFile.write(
                    original, target, file -> writeText(original, file, ofRow, bytes -> progress.at(bytes, total)));
        }
    }

    private static void writeText(Path original, Path target, Map<Integer, String> ofRow, LongConsumer progress)
            throws IOException {
        var leftOut = new ArrayDeque<StringBuilder>();
        try (var stream = Files.newInputStream(original);
                var text = new SurveyText(stream);
                var csv = CsvTable.parser().ofCsvRecord(new QuoteGuard(text.reader(), leftOut));
                var sheet = new TextSheet(target, "problems")) {
            int row = 0;
            int width = 0;
            var lines = csv.iterator();
            try {
                while (lines.hasNext()) {
                    row++;
                    var cells = new ArrayList<>(lines.next().getFields());
                    width = row == 1 ? cells.size() : width;
                    var problem = join(ofRow.getOrDefault(row, ""), whole(cells, leftOut));
                    while (!problem.isEmpty() && cells.size() < width) {
                        cells.add("");
                    }
                    if (!problem.isEmpty()) {
                        cells.add(problem);
                    }
                    sheet.row(cells);
                    if (row % ROWS_PER_PROGRESS == 0) {
                        progress.accept(text.bytesRead());
                    }
                }
            } catch (CsvParseException unclosed) {
                sheet.row(List.of(ProblemCode.UNREADABLE_REST.label().chinese()));
            }
            progress.accept(text.bytesRead());
        }
    }

    /** Puts back what a stray quote cut off, and cuts what no cell holds; tells of what was cut. */
    private static String whole(List<String> cells, Deque<StringBuilder> leftOut) {
        var cut = new ArrayList<String>();
        for (int column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            if (text.endsWith(MARK)) {
                var rest = leftOut.poll();
                text = text.substring(0, text.length() - 1) + (rest == null ? "" : rest);
            }
            if (text.length() > TextSheet.LONGEST) {
                text = text.substring(0, TextSheet.LONGEST);
                cut.add("#" + (column + 1));
            }
            cells.set(column, text);
        }
        return cut.isEmpty()
                ? ""
                : "[" + Severity.NOTE.label().chinese() + "] " + String.join("、", cut) + "：只给回前 " + TextSheet.LONGEST
                        + " 个字符 only the first " + TextSheet.LONGEST + " characters are given back";
    }
}
