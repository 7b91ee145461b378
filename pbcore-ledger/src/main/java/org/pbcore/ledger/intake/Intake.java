package org.pbcore.ledger.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.pbcore.model.term.Label;

/** One reading of one survey. */
final class Intake {
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int ROWS_PER_PROGRESS = 1 << 12;

    private final SurveyListener listener;
    private final OptionalLong bytesTotal;
    private final LineHandler handler = new LineHandler();
    private final CreditCodeSet codes = new CreditCodeSet();
    private final Map<ProblemCode, Long> problems = new EnumMap<>(ProblemCode.class);
    private long registered;
    private long rejected;
    private long blanks;
    private boolean unclosed;

    Intake(SurveyListener listener, OptionalLong bytesTotal) {
        this.listener = listener;
        this.bytesTotal = bytesTotal;
    }

    IntakeSummary read(InputStream stream) throws IOException {
        try (var text = new SurveyText(stream);
                var csv = CsvReader.builder()
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_FIELD)
                        .build(handler, new QuoteGuard(text.reader()))) {
            var lines = csv.iterator();
            var columns = readHeadings(lines);
            while (advance(lines)) {
                take(columns);
                if (handler.rowNumber() % ROWS_PER_PROGRESS == 0) {
                    listener.progress(text.bytesRead(), bytesTotal);
                }
            }
            if (unclosed) {
                rejectBlanks();
                reject(ProblemCode.UNREADABLE_REST);
            }
            listener.progress(text.bytesRead(), bytesTotal);
        }
        return new IntakeSummary(registered + rejected, registered, rejected, new TreeMap<>(problems));
    }

    private Columns readHeadings(Iterator<LineHandler> lines) throws IOException {
        do {
            if (!advance(lines)) {
                throw new UnreadableSurveyException(unclosed ? "a quote that is never closed" : "an empty file");
            }
        } while (handler.isBlank());
        var columns = new Columns(handler.headings(), handler.rowNumber());
        if (columns.facts().isEmpty()) {
            throw new UnreadableSurveyException(columns.size() + " other headings");
        }
        handler.columns(columns);
        listener.columns(columns.facts());
        columns.problems().forEach(this::report);
        return columns;
    }

    /** Parses the next line into the handler; false at the end, or where no line can be found any more. */
    private boolean advance(Iterator<LineHandler> lines) throws IOException {
        try {
            if (!lines.hasNext()) {
                return false;
            }
            lines.next();
            return true;
        } catch (CsvParseException failure) {
            unclosed = true;
            return false;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void take(Columns columns) {
        var damage = handler.damage();
        if (handler.isBlank()) {
            blanks++;
            return;
        }
        rejectBlanks();
        if (damage != null) {
            reject(damage);
        } else if (handler.fieldCount() != columns.size()) {
            rejectFieldCount(columns.size());
        } else {
            register(columns);
        }
    }

    private void register(Columns columns) {
        var line = handler.line();
        var code = line.creditCode();
        var row = line.toRow(columns);
        if (code != null && !codes.add(code)) {
            rejected++;
            var label = ProblemCode.DUPLICATE_CODE.label();
            var heading = Optional.of(columns.headingOf("creditCode"));
            report(new Problem(handler.rowNumber(), heading, ProblemCode.DUPLICATE_CODE, label));
            line.problems().forEach(this::report);
            return;
        }
        line.problems().forEach(this::report);
        registered++;
        listener.registered(row);
    }

    /** Rejects the empty rows since the last row, now that another one follows them. */
    private void rejectBlanks() {
        for (; blanks > 0; blanks--) {
            rejected++;
            var label = ProblemCode.BLANK_ROW.label();
            report(new Problem(handler.rowNumber() - blanks, Optional.empty(), ProblemCode.BLANK_ROW, label));
        }
    }

    private void rejectFieldCount(int expected) {
        int found = handler.fieldCount();
        var numbers =
                new Label("：应有 " + expected + " 列，实有 " + found + " 列", ": expected " + expected + ", found " + found);
        rejected++;
        var label = ProblemCode.FIELD_COUNT.label().plus(numbers);
        report(new Problem(handler.rowNumber(), Optional.empty(), ProblemCode.FIELD_COUNT, label));
    }

    private void reject(ProblemCode code) {
        rejected++;
        report(new Problem(handler.rowNumber(), Optional.empty(), code, code.label()));
    }

    private void report(Problem problem) {
        problems.merge(problem.code(), 1L, Long::sum);
        listener.problem(problem);
    }
}
