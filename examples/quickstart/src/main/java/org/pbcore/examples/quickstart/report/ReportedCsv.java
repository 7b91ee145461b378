package org.pbcore.examples.quickstart.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;
import org.pbcore.reports.office.annual.AnnualColumn;
import org.pbcore.reports.office.annual.AnnualPlace;
import org.pbcore.reports.office.annual.AnnualRow;
import org.pbcore.reports.office.annual.ReportedTable;

/**
 * Reads an annual table from CSV in UTF-8: the one that {@code report annual --format csv} writes, filled in by an
 * office. Columns are found by their headings, with or without 其中/ before them; with 年初 before them they hold numbers
 * at the start of the year. An empty cell is unknown. Cells that are no counts and rows that the table does not have
 * are told; an empty line ends the table.
 */
final class ReportedCsv {
    private static final String ROW = "指标";
    private static final String START = "年初";

    private final Path file;
    private final Consumer<String> told;
    private final Map<Integer, AnnualColumn> columns = new HashMap<>();
    private final Map<Integer, AnnualColumn> starts = new HashMap<>();
    private final Map<AnnualPlace, Long> atEnd = new HashMap<>();
    private final Map<AnnualPlace, Long> atStart = new HashMap<>();
    private int label = -1;

    private ReportedCsv(Path file, Consumer<String> told) {
        this.file = file;
        this.told = told;
    }

    static ReportedTable read(Path file, Label name, Consumer<String> told) throws IOException {
        ReportedCsv table = new ReportedCsv(file, told);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(file)) {
            for (CsvRecord line : csv) {
                boolean isBlank = line.getFields().stream().allMatch(String::isBlank);
                if (isBlank && table.label >= 0) {
                    break;
                } else if (table.label < 0) {
                    table.heading(line.getFields());
                } else {
                    table.row(line);
                }
            }
        }
        return new ReportedTable(name, table.atEnd, table.atStart);
    }

    private void heading(List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            String heading = plain(fields.get(i));
            heading = heading.substring(heading.lastIndexOf('/') + 1);
            boolean isStart = heading.startsWith(START);
            int place = i;
            find(AnnualColumn.values(), isStart ? heading.substring(START.length()) : heading)
                    .ifPresent(column -> (isStart ? starts : columns).put(place, column));
            label = heading.equals(ROW) ? i : label;
        }
    }

    private void row(CsvRecord line) {
        String name = label < line.getFieldCount() ? line.getField(label) : "";
        Optional<AnnualRow> row = find(AnnualRow.values(), plain(name));
        if (row.isEmpty()) {
            told.accept("拒绝 refused " + file + ":" + line.getStartingLineNumber() + "：表中没有此行 no such row of the table");
            return;
        }
        numbers(line, row.get(), columns, atEnd);
        numbers(line, row.get(), starts, atStart);
    }

    private void numbers(
            CsvRecord line, AnnualRow row, Map<Integer, AnnualColumn> places, Map<AnnualPlace, Long> numbers) {
        places.forEach((place, column) -> {
            String text =
                    place < line.getFieldCount() ? plain(line.getField(place)).replace(",", "") : "";
            if (text.matches("\\d{1,15}")) {
                numbers.put(new AnnualPlace(row, column), Long.parseLong(text));
            } else if (!text.isEmpty()) {
                told.accept("拒绝 refused " + file + ":" + line.getStartingLineNumber() + " "
                        + column.label().chinese() + "：应为计数 expected a count");
            }
        });
    }

    private static <T extends Term> Optional<T> find(T[] terms, String name) {
        return Stream.of(terms)
                .filter(term ->
                        term.label().chinese().equals(name) || term.code().equals(name))
                .findFirst();
    }

    /** Without spaces, which forms put between the signs of a heading. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
