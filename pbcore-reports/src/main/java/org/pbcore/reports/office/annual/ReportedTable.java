package org.pbcore.reports.office.annual;

import java.util.Map;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.term.Label;

/**
 * A table as an office filled it in. A place that is left out is not checked: what nobody wrote is no zero.
 *
 * @param name what the table is called, for example 2020年报
 * @param atEnd the numbers at the end of the year
 * @param atStart the numbers at its start
 */
public record ReportedTable(Label name, Map<AnnualPlace, Long> atEnd, Map<AnnualPlace, Long> atStart) {
    /**
     * Copies the maps.
     *
     * @param name what the table is called
     * @param atEnd the numbers at the end of the year
     * @param atStart the numbers at its start
     * @throws InvalidFactsException with a path such as {@code /atEnd/UNITS/TOTAL} when a number is negative
     */
    public ReportedTable {
        atEnd = counts("/atEnd/", atEnd);
        atStart = counts("/atStart/", atStart);
    }

    private static Map<AnnualPlace, Long> counts(String path, Map<AnnualPlace, Long> numbers) {
        numbers.forEach((place, number) -> {
            if (number < 0) {
                throw new InvalidFactsException(
                        path + place.row().code() + "/" + place.column().code(), "计数不得为负 a count is never negative");
            }
        });
        return Map.copyOf(numbers);
    }
}
