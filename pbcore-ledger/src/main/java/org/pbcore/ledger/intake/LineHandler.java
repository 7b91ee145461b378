package org.pbcore.ledger.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cells as the parser comes to them: first the headings, then line after line into the same {@link Line}. */
final class LineHandler extends AbstractBaseCsvCallbackHandler<LineHandler> {
    private static final char REPLACEMENT = '\uFFFD';

    private final List<String> headings = new ArrayList<>();
    private final Cell cell = new Cell();
    private final Line line = new Line();
    private @Nullable Columns columns;
    private @Nullable ProblemCode damage;
    private boolean blank;
    private long rowNumber;

    /** Takes what the headings ask; until then every row is taken for the headings. */
    void columns(Columns asked) {
        columns = asked;
    }

    List<String> headings() {
        return headings;
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

    int fieldCount() {
        return getFieldCount();
    }

    /** Returns what makes the row unreadable, or null. */
    @Nullable
    ProblemCode damage() {
        return damage;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        rowNumber++;
        blank = true;
        damage = null;
        headings.clear();
        line.begin(rowNumber);
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        for (int index = offset; index < offset + length; index++) {
            if (buffer[index] >= REPLACEMENT) {
                damage = buffer[index] == QuoteGuard.MARK ? ProblemCode.SYNTAX : ProblemCode.UNDECODABLE;
            }
        }
        cell.of(buffer, offset, length);
        blank &= cell.isEmpty();
        if (columns == null) {
            headings.add(cell.text());
        } else if (place < columns.size()) {
            var column = columns.at(place);
            if (column != null) {
                column.read(cell, line);
            }
        }
    }

    @Override
    protected LineHandler buildRecord() {
        return this;
    }
}
