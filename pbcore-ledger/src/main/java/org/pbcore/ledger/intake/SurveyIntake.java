package org.pbcore.ledger.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.pbcore.ledger.workbook.Workbook;
import org.pbcore.ledger.workbook.WorkbookLimits;
import org.pbcore.model.code.RegionCode;

/**
 * Reads survey tables: workbooks (.xlsx), and CSV in UTF-8 or GBK, with or without a byte order mark, compressed by
 * gzip or not.
 *
 * <p>Which of them a file is shows in its first bytes. In CSV the first row that is not empty holds the headings; in a
 * sheet the headings are the rows, tied together by merged cells, of which most are known. Every further row is either
 * registered or rejected; a bad cell leaves its fact unknown. Facts that no column gives stay unknown. Rows are handed
 * on one by one: what grows with the file is 12 bytes or a little more for each credit code, and the shared texts of a
 * workbook.
 */
public final class SurveyIntake {
    private SurveyIntake() {}

    /**
     * Reads a file: of a workbook, the first visible sheet with known headings.
     *
     * @param file the file
     * @param listener receives the rows and problems
     * @return what became of the rows
     * @throws IOException when the file cannot be read or its compression is damaged
     * @throws UnreadableSurveyException when there is no known heading
     * @throws org.pbcore.ledger.workbook.WorkbookRefusedException when a workbook is damaged or asks for too much
     */
    public static IntakeSummary read(Path file, SurveyListener listener) throws IOException {
        return read(file, Optional.empty(), listener);
    }

    /**
     * Reads a file of which it is known where its organisations lie.
     *
     * @param file the file
     * @param place where the organisations lie of which the file names no place that can be read; those outside it are
     *     told as {@link ProblemCode#OUTSIDE_REGION} and stay where they are said to be
     * @param listener receives the rows and problems
     * @return what became of the rows
     * @throws IOException when the file cannot be read or its compression is damaged
     * @throws UnreadableSurveyException when there is no known heading
     * @throws org.pbcore.ledger.workbook.WorkbookRefusedException when a workbook is damaged or asks for too much
     */
    public static IntakeSummary read(Path file, Optional<RegionCode> place, SurveyListener listener)
            throws IOException {
        if (Workbook.isPackage(file)) {
            try (var table = new SheetTable(file, Optional.empty(), WorkbookLimits.USUAL)) {
                return new Intake(table, place, listener, OptionalLong.of(Files.size(file))).read();
            }
        }
        try (var stream = Files.newInputStream(file);
                var table = new CsvTable(stream)) {
            return new Intake(table, place, listener, OptionalLong.of(Files.size(file))).read();
        }
    }

    /**
     * Reads a sheet of a workbook.
     *
     * @param file the file, .xlsx
     * @param sheet the name of the sheet, hidden or not; empty for the first visible one with known headings
     * @param limits what the workbook may ask for
     * @param listener receives the rows and problems
     * @return what became of the rows
     * @throws IOException when the file cannot be read
     * @throws UnreadableSurveyException when there is no known heading or no such sheet
     * @throws org.pbcore.ledger.workbook.WorkbookRefusedException when the workbook is damaged or asks for too much;
     *     rows handed on before stay handed on
     */
    public static IntakeSummary readWorkbook(
            Path file, Optional<String> sheet, WorkbookLimits limits, SurveyListener listener) throws IOException {
        try (var table = new SheetTable(file, sheet, limits)) {
            return new Intake(table, Optional.empty(), listener, OptionalLong.of(Files.size(file))).read();
        }
    }

    /**
     * Reads a stream of CSV to its end. A workbook is read from a file.
     *
     * @param stream the bytes of the file; they need no buffer, and the stream is left open
     * @param listener receives the rows and problems
     * @return what became of the rows
     * @throws IOException when the stream cannot be read or its compression is damaged
     * @throws UnreadableSurveyException when the first row has no known heading
     */
    public static IntakeSummary read(InputStream stream, SurveyListener listener) throws IOException {
        try (var table = new CsvTable(stream)) {
            return new Intake(table, Optional.empty(), listener, OptionalLong.empty()).read();
        }
    }
}
