package org.pbcore.examples.quickstart.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pbcore.examples.quickstart.SimulatedCity;
import org.pbcore.rules.Rulebook;

/**
 * What reports are made of. Survey and facts are read when the first report asks for them. Without a survey the city is
 * a simulated one, and the facts of its office are simulated too; about a real city nothing is made up.
 */
final class Material {
    private final Rulebook rulebook;
    private final ReportCommand.Asked asked;
    private final Consumer<String> told;
    private final Map<String, String> names = new HashMap<>();
    private @Nullable SurveyedCity city;
    private @Nullable OfficeFacts facts;

    /**
     * Takes what was asked for.
     *
     * @param rulebook the rules
     * @param asked the options
     * @param told hears of lines that are refused
     */
    Material(Rulebook rulebook, ReportCommand.Asked asked, Consumer<String> told) {
        this.rulebook = rulebook;
        this.asked = asked;
        this.told = told;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    /** The day for which facts are judged. */
    LocalDate asOf() {
        return rulebook.parameters().date();
    }

    /** The most metres between units of a joint branch. */
    int distance() {
        return asked.distance();
    }

    /** The folder of the ledger that knows what was before; null where none was given. */
    @Nullable
    Path ledger() {
        return asked.ledger();
    }

    /** What a bulletin and notices are about. */
    SupervisionOptions aim() {
        return asked.aim();
    }

    /** The policy that the comparison takes as the one before. */
    String against() {
        return asked.against();
    }

    /** An annual table that was filled in: the one asked for, else that of the facts. */
    Optional<Path> reported() throws IOException {
        return Optional.ofNullable(asked.reported() != null ? asked.reported() : facts().file("annual-reported.csv"));
    }

    /** Last year's annual table: the one asked for, else that of the facts. */
    Optional<Path> lastYear() throws IOException {
        return Optional.ofNullable(asked.lastYear() != null ? asked.lastYear() : facts().file("annual-last-year.csv"));
    }

    /** Whether the survey is made up. */
    boolean isSimulated() {
        return asked.survey() == null;
    }

    SurveyedCity city() throws IOException {
        if (city == null) {
            city = SurveyedCity.read(SimulatedCity.unless(asked.survey(), asked.out()));
        }
        return city;
    }

    OfficeFacts facts() throws IOException {
        if (facts == null) {
            facts = new OfficeFacts(factsFolder(), told);
            for (SimulatedFacts.Name each : facts.linesIfAny("names", SimulatedFacts.Name.class)) {
                names.put(each.id(), each.name());
            }
        }
        return facts;
    }

    /** Tells something on the terminal. */
    void tell(String line) {
        told.accept(line);
    }

    private @Nullable Path factsFolder() throws IOException {
        if (asked.facts() != null || asked.survey() != null) {
            return asked.facts();
        }
        Path folder = asked.out().resolve("simulated-facts");
        SimulatedFacts.write(city(), asOf(), folder);
        SimulatedAnnual.write(city(), rulebook, folder);
        if (isAnswered("coverage") && isAnswered("supervision")) {
            SimulatedSupervision.write(city(), rulebook, folder);
        }
        return folder;
    }

    private boolean isAnswered(String rules) {
        return rulebook.parameters().policy().rules().contains(rules);
    }

    /** What a person, branch or unit of the facts, or an organisation of the survey is called; else its id. */
    String name(String id) {
        String known = names.get(id);
        return known != null ? known : city == null ? id : city.name(id);
    }
}
