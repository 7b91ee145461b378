package org.pbcore.rules.coverage;

import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.DecisionTable;

/**
 * A metric definition (口径): for every organisation where it stands, decided by a table.
 *
 * @param name the name, as JSON has it, for example {@code organisation}
 * @param label what people call it
 * @param table where an organisation stands; undecided where unknown facts leave it open
 */
public record Metric(String name, Label label, DecisionTable<Organisation, Standing> table) {}
