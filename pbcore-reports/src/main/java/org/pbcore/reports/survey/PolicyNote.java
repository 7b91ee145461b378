package org.pbcore.reports.survey;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * The policy behind a report.
 *
 * @param id its id
 * @param title what people call it
 * @param source the text that it carries out
 * @param tables for each decision table the clauses of its rows
 */
public record PolicyNote(String id, Label title, Label source, List<TableClauses> tables) {
    /**
     * Copies the list.
     *
     * @param id its id
     * @param title what people call it
     * @param source the text that it carries out
     * @param tables for each decision table the clauses of its rows
     */
    public PolicyNote {
        tables = List.copyOf(tables);
    }

    /**
     * The clauses of one decision table.
     *
     * @param title what people call the table
     * @param clauses the ids of its clauses, in the order of the rows, each once
     */
    public record TableClauses(Label title, List<String> clauses) {
        /**
         * Copies the list.
         *
         * @param title what people call the table
         * @param clauses the ids of its clauses, in the order of the rows, each once
         */
        public TableClauses {
            clauses = List.copyOf(clauses);
        }
    }
}
