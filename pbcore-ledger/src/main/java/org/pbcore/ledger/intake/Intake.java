package org.pbcore.ledger.intake;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.term.Label;

/** One reading of one survey. */
final class Intake {
    private static final int ROWS_PER_PROGRESS = 1 << 12;

    private final Table table;
    private final RowReader row;
    private final Optional<RegionCode> place;
    private final SurveyListener listener;
    private final OptionalLong bytesTotal;
    private final CreditCodeSet codes = new CreditCodeSet();
    private final Map<ProblemCode, Long> problems = new EnumMap<>(ProblemCode.class);
    private long registered;
    private long rejected;
    private long blanks;

    /** Begins; who names no place is at the place of the file. */
    Intake(Table table, Optional<RegionCode> place, SurveyListener listener, OptionalLong bytesTotal) {
        this.table = table;
        this.row = table.row();
        this.place = place;
        this.listener = listener;
        this.bytesTotal = bytesTotal;
    }

    IntakeSummary read() throws IOException {
        var columns = table.headings();
        if (columns.facts().isEmpty()) {
            throw new UnreadableSurveyException(columns.size() + " other headings");
        }
        listener.columns(columns.facts());
        listener.furtherColumns(columns.furtherHeadings());
        columns.problems().forEach(this::report);
        while (table.advance()) {
            take(columns);
            if (row.rowNumber() % ROWS_PER_PROGRESS == 0) {
                listener.progress(table.bytesRead(), bytesTotal);
            }
        }
        if (table.isBroken()) {
            rejectBlanks();
            reject(ProblemCode.UNREADABLE_REST);
            listener.unread(new UnreadRow(row.rowNumber(), ProblemCode.UNREADABLE_REST, Optional.empty()));
        }
        listener.progress(table.bytesRead(), bytesTotal);
        return new IntakeSummary(registered + rejected, registered, rejected, new TreeMap<>(problems));
    }

    private void take(Columns columns) {
        if (row.isBlank()) {
            blanks++;
            return;
        }
        rejectBlanks();
        var damage = row.damage();
        if (damage != null) {
            reject(damage);
            unread(damage, columns);
        } else if (row.isFooter()) {
            reject(ProblemCode.FOOTER);
        } else if (table.fieldCount() >= 0 && table.fieldCount() != columns.size()) {
            rejectFieldCount(columns.size());
            unread(ProblemCode.FIELD_COUNT, columns);
        } else if (row.line().isNameless()) {
            reject(ProblemCode.NAMELESS);
            row.line().problems().forEach(this::report);
            listener.unread(new UnreadRow(row.rowNumber(), ProblemCode.NAMELESS, Optional.empty()));
        } else {
            register(columns);
        }
    }

    /** Tells of a row that cannot be read, with what was read of it where it holds no other rows. */
    private void unread(ProblemCode code, Columns columns) {
        boolean told = !row.isBroken() && !row.line().isNameless();
        listener.unread(new UnreadRow(
                row.rowNumber(),
                code,
                told ? Optional.of(row.line().toRow(columns, place).organisation()) : Optional.empty()));
    }

    private void register(Columns columns) {
        var line = row.line();
        var code = line.creditCode();
        var read = line.toRow(columns, place);
        if (code != null && !codes.add(code)) {
            rejected++;
            report(line.place(columns.headingOf("creditCode"), ProblemCode.DUPLICATE_CODE));
            line.problems().forEach(this::report);
            return;
        }
        line.problems().forEach(this::report);
        registered++;
        listener.registered(read);
    }

    /** Rejects the empty rows since the last row, now that another one follows them. */
    private void rejectBlanks() {
        for (; blanks > 0; blanks--) {
            rejected++;
            var label = ProblemCode.BLANK_ROW.label();
            long number = row.rowNumber() - blanks;
            report(new Problem(row.line().sheet(), number, Optional.empty(), ProblemCode.BLANK_ROW, label));
        }
    }

    private void rejectFieldCount(int expected) {
        int found = table.fieldCount();
        var numbers =
                new Label("：应有 " + expected + " 列，实有 " + found + " 列", ": expected " + expected + ", found " + found);
        reject(ProblemCode.FIELD_COUNT, ProblemCode.FIELD_COUNT.label().plus(numbers));
    }

    private void reject(ProblemCode code) {
        reject(code, code.label());
    }

    private void reject(ProblemCode code, Label message) {
        rejected++;
        report(new Problem(row.line().sheet(), row.rowNumber(), Optional.empty(), code, message));
    }

    private void report(Problem problem) {
        problems.merge(problem.code(), 1L, Long::sum);
        listener.problem(problem);
    }
}
