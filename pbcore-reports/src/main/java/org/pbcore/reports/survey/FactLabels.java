package org.pbcore.reports.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Label;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.Metric;
import org.pbcore.rules.table.DecisionTable;

/** What people call the facts that the tables of a rulebook ask of. */
final class FactLabels {
    private final Map<String, Label> labels = new HashMap<>();

    FactLabels(Rulebook rulebook) {
        for (DecisionTable<Organisation, ?> table : tables(rulebook)) {
            table.axes().forEach(axis -> axis.facts().forEach(fact -> labels.put(fact.name(), fact.label())));
        }
    }

    /** Every table of a survey report, in the order of the families. */
    static List<DecisionTable<Organisation, ?>> tables(Rulebook rulebook) {
        List<DecisionTable<Organisation, ?>> tables = new ArrayList<>();
        rulebook.coverage().metrics().stream().map(Metric::table).forEach(tables::add);
        tables.addAll(rulebook.formation().tables());
        tables.addAll(rulebook.affiliation().tables());
        tables.addAll(rulebook.survey().tables());
        return tables;
    }

    Label of(String fact) {
        return labels.getOrDefault(fact, new Label(fact, fact));
    }

    /** The Chinese names of facts, joined by 、. */
    String chinese(List<String> facts) {
        return facts.stream().map(fact -> of(fact).chinese()).collect(Collectors.joining("、"));
    }
}
