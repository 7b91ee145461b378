package org.pbcore.ledger.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** Reads the cells of a row as they come, into the same {@link Line} row after row; before the headings, only texts. */
final class RowReader {
    private static final char REPLACEMENT = '\uFFFD';

    private final List<String> texts = new ArrayList<>();
    private final Cell cell = new Cell();
    private final Line line;
    private @Nullable Columns columns;
    private @Nullable ProblemCode damage;
    private boolean blank;
    private boolean footer;
    private boolean broken;
    private long rowNumber;

    RowReader(Optional<String> sheet) {
        line = new Line(sheet);
    }

    /** Takes what the headings ask; until then every row is taken for the headings. */
    void columns(Columns asked) {
        columns = asked;
    }

    /** Returns the texts of a row above the first row that is read. */
    List<String> texts() {
        return texts;
    }

    Line line() {
        return line;
    }

    /** Returns the row as a spreadsheet counts it. */
    long rowNumber() {
        return rowNumber;
    }

    /** Tells whether the row holds nothing but spaces. */
    boolean isBlank() {
        return blank;
    }

    /** Tells whether the row is one below the table: totals, signatures, notes. */
    boolean isFooter() {
        return line.creditCode() == null && (footer || (line.name() != null && Resources.isFooter(line.name())));
    }

    /** Tells whether the row goes on over several lines, so that a stray quote may have made one row of several. */
    boolean isBroken() {
        return broken;
    }

    /** Returns what makes the row unreadable, or null. */
    @Nullable
    ProblemCode damage() {
        return damage;
    }

    void begin(long number) {
        rowNumber = number;
        blank = true;
        footer = false;
        broken = false;
        damage = null;
        texts.clear();
        line.begin(number);
    }

    void field(int place, char[] buffer, int offset, int length) {
        for (int index = offset; index < offset + length; index++) {
            broken |= buffer[index] == '\n' || buffer[index] == '\r';
            if (buffer[index] >= REPLACEMENT) {
                damage = buffer[index] == QuoteGuard.MARK ? ProblemCode.SYNTAX : ProblemCode.UNDECODABLE;
            }
        }
        cell.of(buffer, offset, length);
        var column = columns == null || place >= columns.size() ? null : columns.at(place);
        if (blank && !cell.isEmpty()) {
            footer |= cell.isFooter();
            blank = columns != null && column == null && !footer;
        }
        if (columns == null) {
            texts.add(cell.text());
        } else if (column != null) {
            column.read(cell, line);
        }
    }

    /** Takes a cell that holds something which is not read. */
    void unread(Column column, ProblemCode code) {
        blank = false;
        line.problem(column.heading(), code, code.label());
    }

    /** Says something of a cell that is read. */
    void note(String heading, ProblemCode code, Label message) {
        line.problem(heading, code, message);
    }
}
