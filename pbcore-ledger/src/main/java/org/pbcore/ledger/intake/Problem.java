package org.pbcore.ledger.intake;

import java.util.Optional;
import org.pbcore.model.term.Label;

/**
 * A thing that could not be read as written, with its place.
 *
 * <p>It tells the kind of the value and never the value, which may be personal data.
 *
 * @param sheet the sheet of a workbook; empty for CSV
 * @param rowNumber the row as a spreadsheet shows it, counted from 1
 * @param column the heading of the column, below its groups, or its number after {@code #} where the heading is blank;
 *     empty where the whole row is meant
 * @param code what is wrong
 * @param message what is wrong, what was expected and what kind of value was there
 */
public record Problem(
        Optional<String> sheet, long rowNumber, Optional<String> column, ProblemCode code, Label message) {
    /**
     * Returns what the problem costs.
     *
     * @return the severity of its code
     */
    public Severity severity() {
        return code.severity();
    }
}
