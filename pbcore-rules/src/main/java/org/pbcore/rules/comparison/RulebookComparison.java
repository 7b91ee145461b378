package org.pbcore.rules.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Label;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.PolicyFormatException;
import org.pbcore.rules.policy.PolicyNotInForceException;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.TableDefectException;

/**
 * Two rulebooks side by side: two policies on one date, one policy on two dates, or a draft against what holds.
 *
 * <p>Compares the rules that both answer of organisations, part by part, and says which rules only one answers. What a
 * change comes from is found by trial: each parameter that the two set differently is exchanged alone. Immutable and
 * thread-safe; counting happens in a {@link ComparisonTally}.
 *
 * <pre>{@code
 * ComparisonTally tally = RulebookComparison.between(baseline, plan).tally();
 * organisations.forEach(tally::add);
 * tally.result().changes();
 * }</pre>
 */
public final class RulebookComparison {
    private static final Label UNDECIDED = new Label("待定", "undecided");

    private final Rulebook before;
    private final Rulebook after;
    private final List<SettingChange> settings;
    private final List<TablePair> tables;

    private RulebookComparison(Rulebook before, Rulebook after) {
        this.before = before;
        this.after = after;
        this.settings = SettingChange.between(before.parameters(), after.parameters());
        this.tables = tables();
    }

    /**
     * Puts two rulebooks side by side.
     *
     * @param before the one, for example what holds
     * @param after the other, for example what is to take its place
     * @return the comparison
     */
    public static RulebookComparison between(Rulebook before, Rulebook after) {
        return new RulebookComparison(before, after);
    }

    /**
     * Returns the one rulebook.
     *
     * @return the rulebook before
     */
    public Rulebook before() {
        return before;
    }

    /**
     * Returns the other rulebook.
     *
     * @return the rulebook after
     */
    public Rulebook after() {
        return after;
    }

    /**
     * Returns the rules that the one rulebook answers and the other does not.
     *
     * @return names of rules, sorted
     */
    public SortedSet<String> onlyBefore() {
        return only(before, after);
    }

    /**
     * Returns the rules that the other rulebook answers and the one does not.
     *
     * @return names of rules, sorted
     */
    public SortedSet<String> onlyAfter() {
        return only(after, before);
    }

    /**
     * Returns the rules that are compared: answered by both, of organisations.
     *
     * @return names of rules, sorted
     */
    public SortedSet<String> compared() {
        SortedSet<String> rules = new TreeSet<>();
        tables.forEach(pair -> rules.add(pair.rule()));
        return rules;
    }

    /**
     * Returns the parameters that the two set differently, whichever rule asks of them.
     *
     * @return the changes, by name of the parameter
     */
    public List<SettingChange> settings() {
        return settings;
    }

    /**
     * Returns what people call the table of a part.
     *
     * @param part the name of the part with that of its rule, for example {@code formation.duty}
     * @return the title of its table
     * @throws IllegalArgumentException when the part is not compared
     */
    public Label title(String part) {
        return tables.stream()
                .filter(pair -> pair.has(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not compared: " + part))
                .after()
                .title();
    }

    /**
     * Returns an answer in words.
     *
     * @param part the name of the part with that of its rule
     * @param answer an answer to it
     * @return the words; the code where no row answers so
     */
    public Label words(String part, PartAnswer answer) {
        return tables.stream()
                .filter(pair -> pair.has(part))
                .flatMap(pair -> pair.words(part, answer).stream())
                .findFirst()
                .orElse(answer.isDecided() ? new Label(answer.code(), answer.code()) : UNDECIDED);
    }

    /**
     * Begins counting, without listing anybody.
     *
     * @return a tally of nobody
     */
    public ComparisonTally tally() {
        return tally(0, (organisation, changes) -> {});
    }

    /**
     * Begins counting.
     *
     * @param listed how many ids of organisations are kept for each change, zero or more; {@link Integer#MAX_VALUE} for
     *     all of them
     * @param listener hears of each organisation for which something changes
     * @return a tally of nobody
     */
    public ComparisonTally tally(int listed, ChangeListener listener) {
        return new ComparisonTally(this, listed, listener);
    }

    List<TablePair> pairs() {
        return tables;
    }

    private static SortedSet<String> only(Rulebook one, Rulebook other) {
        SortedSet<String> rules = new TreeSet<>(one.parameters().policy().rules());
        rules.removeAll(other.parameters().policy().rules());
        return rules;
    }

    private List<TablePair> tables() {
        Map<String, DecisionTable<Organisation, ?>> old = byId(before);
        Map<String, Map<String, DecisionTable<Organisation, ?>>> forward = exchanged(before, after);
        Map<String, Map<String, DecisionTable<Organisation, ?>>> back = exchanged(after, before);
        List<TablePair> pairs = new ArrayList<>();
        byId(after).forEach((id, table) -> {
            DecisionTable<Organisation, ?> was = old.get(id);
            if (was != null) {
                pairs.add(new TablePair(
                        table.family(),
                        was,
                        table,
                        forward.getOrDefault(id, Map.of()),
                        back.getOrDefault(id, Map.of())));
            }
        });
        return List.copyOf(pairs);
    }

    /**
     * By table and parameter, the tables of a rulebook with that parameter as in the other; without those that fail.
     */
    private Map<String, Map<String, DecisionTable<Organisation, ?>>> exchanged(Rulebook one, Rulebook other) {
        Map<String, Map<String, DecisionTable<Organisation, ?>>> tables = new HashMap<>();
        for (SettingChange change : settings) {
            mixed(one, other, change.parameter())
                    .ifPresent(mixed -> byId(mixed)
                            .forEach((id, table) -> tables.computeIfAbsent(id, key -> new LinkedHashMap<>())
                                    .put(change.parameter(), table)));
        }
        return tables;
    }

    /** A rulebook with one parameter as in the other; empty where that parameter means nothing without others. */
    private static Optional<Rulebook> mixed(Rulebook one, Rulebook other, String parameter) {
        try {
            return Optional.of(Rulebook.of(one.parameters().replacing(Set.of(parameter), other.parameters())));
        } catch (PolicyNotInForceException | PolicyFormatException | TableDefectException notAlone) {
            return Optional.empty();
        }
    }

    private static Map<String, DecisionTable<Organisation, ?>> byId(Rulebook rulebook) {
        Map<String, DecisionTable<Organisation, ?>> tables = new LinkedHashMap<>();
        rulebook.organisationTables().forEach(table -> tables.put(table.id(), table));
        return tables;
    }
}
