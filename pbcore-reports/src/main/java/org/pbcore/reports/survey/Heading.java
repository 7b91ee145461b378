package org.pbcore.reports.survey;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * What stands above a report.
 *
 * @param title what the report is
 * @param place where the organisations are
 * @param simulated whether the data are made up; every page then says so
 * @param assumptions what was assumed where the data are silent, a line each
 */
public record Heading(Label title, Label place, boolean simulated, List<Label> assumptions) {
    /**
     * Copies the list.
     *
     * @param title what the report is
     * @param place where the organisations are
     * @param simulated whether the data are made up; every page then says so
     * @param assumptions what was assumed where the data are silent, a line each
     */
    public Heading {
        assumptions = List.copyOf(assumptions);
    }
}
