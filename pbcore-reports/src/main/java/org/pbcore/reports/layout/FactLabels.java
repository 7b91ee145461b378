package org.pbcore.reports.layout;

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
public final class FactLabels {
    private final Map<String, Label> labels = new HashMap<>();

    /**
     * Reads the names.
     *
     * @param rulebook whose tables ask
     */
    public FactLabels(Rulebook rulebook) {
        for (DecisionTable<Organisation, ?> table : tables(rulebook)) {
            table.axes().forEach(axis -> axis.facts().forEach(fact -> labels.put(fact.name(), fact.label())));
        }
    }

    /**
     * Returns every table of a survey report.
     *
     * @param rulebook whose tables
     * @return the tables, in the order of the families
     */
    public static List<DecisionTable<Organisation, ?>> tables(Rulebook rulebook) {
        List<DecisionTable<Organisation, ?>> tables = new ArrayList<>();
        rulebook.coverage().metrics().stream().map(Metric::table).forEach(tables::add);
        tables.addAll(rulebook.formation().tables());
        tables.addAll(rulebook.affiliation().tables());
        tables.addAll(rulebook.survey().tables());
        return tables;
    }

    /**
     * Returns what people call a fact.
     *
     * @param fact its name
     * @return the words; the name itself where no table asks of it
     */
    public Label of(String fact) {
        return labels.getOrDefault(fact, new Label(fact, fact));
    }

    /**
     * Returns the Chinese names of facts.
     *
     * @param facts their names
     * @return the words, joined by 、
     */
    public String chinese(List<String> facts) {
        return facts.stream().map(fact -> of(fact).chinese()).collect(Collectors.joining("、"));
    }

    /**
     * Returns what people call some facts.
     *
     * @param facts their names
     * @return the words, joined
     */
    public Label of(List<String> facts) {
        return new Label(
                chinese(facts), facts.stream().map(fact -> of(fact).english()).collect(Collectors.joining(", ")));
    }
}
