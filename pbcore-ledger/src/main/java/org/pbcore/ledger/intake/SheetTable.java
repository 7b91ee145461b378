package org.pbcore.ledger.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.workbook.CellKind;
import org.pbcore.ledger.workbook.MergedRange;
import org.pbcore.ledger.workbook.Sheet;
import org.pbcore.ledger.workbook.SheetCell;
import org.pbcore.ledger.workbook.SheetRows;
import org.pbcore.ledger.workbook.Workbook;
import org.pbcore.ledger.workbook.WorkbookLimits;

/** The rows of one sheet of a workbook: the one of a given name, or the first visible one with known headings. */
final class SheetTable implements Table {
    private final Workbook workbook;
    private final List<Problem> problems = new ArrayList<>();
    private final MergedBelow merged;
    private final Sheet sheet;
    private final HeadingBlock headings;
    private final RowReader row;
    private final SheetRows rows;
    private final long fileBytes;
    private final long bytesBefore;
    private boolean done;

    SheetTable(Path file, Optional<String> name, WorkbookLimits limits) throws IOException {
        fileBytes = Files.size(file);
        workbook = Workbook.open(file, limits);
        try {
            var found = find(name);
            sheet = found.sheet;
            headings = found.headings;
            merged = new MergedBelow(
                    found.merged, headings.lastRow(), headings.columns().size());
            noteOtherSheets();
            row = new RowReader(Optional.of(sheet.name()));
            row.columns(headings.columns());
            bytesBefore = workbook.bytesInflated();
            rows = workbook.rows(sheet);
        } catch (RuntimeException | IOException failure) {
            workbook.close();
            throw failure;
        }
    }

    private Found find(Optional<String> name) throws IOException {
        for (var candidate : workbook.sheets()) {
            boolean wanted = name.map(candidate.name()::equals).orElse(candidate.visible());
            if (wanted) {
                var ranges = workbook.merged(candidate);
                var block = HeadingBlock.find(firstRows(candidate), ranges, candidate.name());
                if (block != null) {
                    return new Found(candidate, block, ranges);
                }
            }
        }
        throw new UnreadableSurveyException("no visible sheet with known headings in its first "
                + HeadingBlock.ROWS_SEARCHED + " rows, or no such sheet");
    }

    private NavigableMap<Integer, Map<Integer, String>> firstRows(Sheet candidate) throws IOException {
        var first = new TreeMap<Integer, Map<Integer, String>>();
        try (var rowsOfSheet = workbook.rows(candidate)) {
            while (first.size() < HeadingBlock.ROWS_SEARCHED && rowsOfSheet.next()) {
                var texts = new HashMap<Integer, String>();
                rowsOfSheet.cells().forEach(cell -> texts.put(cell.column(), cell.text()));
                first.put(rowsOfSheet.row(), texts);
            }
        }
        return first;
    }

    private void noteOtherSheets() throws IOException {
        for (var other : workbook.sheets()) {
            if (!other.equals(sheet)) {
                try (var rowsOfSheet = workbook.rows(other)) {
                    if (rowsOfSheet.next()) {
                        var code = ProblemCode.SHEET_NOT_READ;
                        problems.add(new Problem(
                                Optional.of(other.name()), rowsOfSheet.row(), Optional.empty(), code, code.label()));
                    }
                }
            }
        }
    }

    @Override
    public Columns headings() {
        var columns = headings.columns();
        columns.problems().addAll(0, problems);
        return columns;
    }

    @Override
    public boolean advance() {
        while (rows.next()) {
            if (rows.row() > headings.lastRow()) {
                read();
                if (!row.isBlank()) {
                    return true;
                }
            }
        }
        done = true;
        return false;
    }

    private void read() {
        row.begin(rows.row());
        var columns = headings.columns();
        boolean outside = false;
        for (var cell : rows.cells()) {
            if (cell.column() < columns.size()) {
                read(cell, columns.at(cell.column()));
            } else if (!outside) {
                outside = true;
                var code = ProblemCode.OUTSIDE_TABLE;
                row.note("#" + (cell.column() + 1), code, code.label());
            }
        }
        if (!row.isBlank()) {
            merged.hidden(rows.row(), place -> {
                var column = columns.at(place);
                if (column != null) {
                    row.unread(column, ProblemCode.MERGED_CELL);
                }
            });
        }
    }

    /** Takes a cell; one of a column that is not read may still tell that the row stands below the table. */
    private void read(SheetCell cell, @Nullable Column column) {
        if (column == null) {
            if (cell.kind() == CellKind.TEXT) {
                field(cell, cell.text());
            }
            return;
        }
        switch (cell.kind()) {
            case FORMULA -> row.unread(column, ProblemCode.FORMULA);
            case ERROR -> row.unread(column, ProblemCode.CELL_ERROR);
            case INEXACT_NUMBER -> row.unread(column, ProblemCode.INEXACT_NUMBER);
            case TEXT, TRUTH, DATE, NUMBER -> {
                var text = cell.text();
                if (cell.kind() == CellKind.NUMBER
                        && column.holdsDates()
                        && cell.date().isPresent()) {
                    text = cell.date().get().toString();
                    var code = ProblemCode.SERIAL_DATE;
                    row.note(column.heading(), code, code.label());
                }
                field(cell, text);
            }
        }
    }

    private void field(SheetCell cell, String text) {
        var characters = text.toCharArray();
        row.field(cell.column(), characters, 0, characters.length);
    }

    @Override
    public RowReader row() {
        return row;
    }

    @Override
    public int fieldCount() {
        return -1;
    }

    @Override
    public boolean isBroken() {
        return false;
    }

    @Override
    public long bytesRead() {
        if (done) {
            return fileBytes;
        }
        double share = (double) (workbook.bytesInflated() - bytesBefore) / Math.max(1, sheet.bytes());
        return (long) (fileBytes * Math.min(1, share));
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }

    private record Found(Sheet sheet, HeadingBlock headings, List<MergedRange> merged) {}
}
