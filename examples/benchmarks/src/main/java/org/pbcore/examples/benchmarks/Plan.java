package org.pbcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.DecisionTable;

/** The rulebook that benchmarks ask. */
final class Plan {
    private static final LocalDate DATE = LocalDate.of(2020, 9, 15);
    private static final int ROUNDS = 20;

    private Plan() {}

    static Rulebook rulebook() {
        return Rulebook.of(Policies.builtin("two-new-2020"), DATE);
    }

    /**
     * Makes a rulebook and asks all its tables until they are compiled, so that the code they share has seen them all
     * before one of them is measured.
     */
    static Rulebook warm() {
        Rulebook rulebook = rulebook();
        List<DecisionTable<Organisation, ?>> tables =
                new ArrayList<>(rulebook.formation().tables());
        tables.addAll(rulebook.affiliation().tables());
        tables.addAll(rulebook.survey().tables());
        rulebook.coverage().metrics().forEach(metric -> tables.add(metric.table()));
        Organisation[] population = Population.known(Population.SIZE);
        for (int round = 0; round < ROUNDS; round++) {
            tables.forEach(table -> ask(table, population));
            for (Organisation organisation : population) {
                Objects.requireNonNull(rulebook.formation().decide(organisation));
                Objects.requireNonNull(rulebook.affiliation().decide(organisation));
                Objects.requireNonNull(rulebook.survey().decide(organisation));
                Objects.requireNonNull(rulebook.coverage().decide(organisation));
            }
        }
        return rulebook;
    }

    private static void ask(DecisionTable<Organisation, ?> table, Organisation[] population) {
        for (Organisation organisation : population) {
            Objects.requireNonNull(table.decide(organisation));
        }
    }
}
