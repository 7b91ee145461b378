package org.pbcore.ledger.intake;

import org.pbcore.model.term.Label;

/** A column of the file that is read. */
record Column(String heading, Reading reading) {
    private static final Label EXPECTED = new Label("，应为", ": expected ");
    private static final Label FOUND = new Label("，实为", ", found ");

    boolean holdsDates() {
        return reading instanceof DateReading;
    }

    /** Reads a cell; one problem at most comes of it. */
    void read(Cell cell, Line line) {
        if (cell.isEmpty() || (!reading.readsMissing() && cell.meaning(Resources.MISSING) != Vocabulary.UNKNOWN)) {
            return;
        }
        var fault = reading.read(cell, line);
        if (fault == null) {
            return;
        }
        var text = cell.text();
        if (cell.foldDigits()) {
            fault = reading.read(cell, line);
            if (fault == null) {
                note(ProblemCode.FULL_WIDTH_DIGITS, line);
                return;
            }
        }
        if (reading.foldsLetters() && cell.foldCode()) {
            fault = reading.read(cell, line);
            if (fault == null) {
                note(ProblemCode.CODE_SPELLING, line);
                return;
            }
        }
        if (fault == ProblemCode.PERSONAL_NUMBER) {
            line.personal(heading, text);
        }
        if (fault != ProblemCode.NEGATIVE && fault != ProblemCode.INCONSISTENT) {
            reading.keep(text, line);
        }
        line.problem(heading, fault, message(fault, cell));
    }

    private void note(ProblemCode code, Line line) {
        line.problem(heading, code, code.label());
    }

    private Label message(ProblemCode fault, Cell cell) {
        return fault == ProblemCode.INCONSISTENT
                ? fault.label()
                : fault.label()
                        .plus(EXPECTED)
                        .plus(reading.expected())
                        .plus(FOUND)
                        .plus(cell.kind());
    }
}
