package org.pbcore.rules.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/**
 * The parameters of a policy that are in force on one date: the policy's own, then those of the policies it extends.
 *
 * <p>Asking for a parameter that no layer sets, or that none sets yet, throws {@link PolicyNotInForceException}; ask
 * {@link #has} first where a rule can do without.
 */
public final class Parameters {
    private final Policy policy;
    private final LocalDate date;
    private final Map<String, Parameters> replaced;

    Parameters(Policy policy, LocalDate date) {
        this(policy, date, Map.of());
    }

    private Parameters(Policy policy, LocalDate date, Map<String, Parameters> replaced) {
        this.policy = policy;
        this.date = date;
        this.replaced = Map.copyOf(replaced);
    }

    /**
     * Asks what if: these parameters, with some as they stand elsewhere.
     *
     * @param names the names of the parameters that are taken from elsewhere, unset ones too
     * @param other where they are taken from
     * @return the parameters of this policy and date, but for those
     */
    public Parameters replacing(Set<String> names, Parameters other) {
        Map<String, Parameters> all = new HashMap<>(replaced);
        names.forEach(name -> all.put(name, other));
        return new Parameters(policy, date, all);
    }

    /**
     * Returns the policy.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns the date.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Says whether some layer sets a parameter on the date.
     *
     * @param name the name of the parameter
     * @return true where the policy or one that it extends has a value in force
     */
    public boolean has(String name) {
        return search(name).isPresent();
    }

    /**
     * Returns the bound of a parameter.
     *
     * @param name the name of the parameter
     * @return the bound
     * @throws PolicyNotInForceException when no value is in force
     */
    public Bound bound(String name) {
        return part(name, Bound.class);
    }

    /**
     * Returns the force of a parameter.
     *
     * @param name the name of the parameter
     * @return the modality
     * @throws PolicyNotInForceException when no value is in force
     */
    public Modality modality(String name) {
        return part(name, Modality.class);
    }

    /**
     * Returns a limit.
     *
     * @param name the name of the parameter
     * @return the limit
     * @throws PolicyNotInForceException when no value is in force
     */
    public Limit limit(String name) {
        Found found = find(name);
        Vocabulary.Entry entry = present(name, Vocabulary.bundled().find(name));
        return new Limit(
                name,
                entry.label(),
                entry.unit(),
                present(name, found.value().find(Bound.class)),
                present(name, found.value().find(LimitStrength.class)),
                found.parameter().citation());
    }

    /**
     * Returns the share of a parameter.
     *
     * @param name the name of the parameter
     * @return the share that is asked at least
     * @throws PolicyNotInForceException when no value is in force
     */
    public Share share(String name) {
        return part(name, Share.class);
    }

    /**
     * Returns the deadline of a parameter.
     *
     * @param name the name of the parameter
     * @return the last day on which it is met; the day belongs to it
     * @throws PolicyNotInForceException when no value is in force
     */
    public LocalDate deadline(String name) {
        return part(name, Parameter.Deadline.class).by();
    }

    /**
     * Returns the rates of a parameter.
     *
     * @param name the name of the parameter
     * @return the brackets
     * @throws PolicyNotInForceException when no value is in force
     */
    public RateBrackets brackets(String name) {
        return part(name, RateBrackets.class);
    }

    /**
     * Returns the sums of a parameter.
     *
     * @param name the name of the parameter
     * @return the least and the most
     * @throws PolicyNotInForceException when no value is in force
     */
    public AmountRange amounts(String name) {
        return part(name, AmountRange.class);
    }

    /**
     * Returns the number of a parameter.
     *
     * @param name the name of the parameter
     * @return the number, zero or more
     * @throws PolicyNotInForceException when no value is in force
     */
    public int number(String name) {
        return part(name, Parameter.Count.class).value();
    }

    /**
     * Returns the codes of a parameter.
     *
     * @param name the name of the parameter
     * @return the codes, in the order of the policy
     * @throws PolicyNotInForceException when no value is in force
     */
    public List<String> terms(String name) {
        return find(name)
                .value()
                .find(Parameter.Terms.class)
                .map(Parameter.Terms::codes)
                .orElse(List.of());
    }

    /**
     * Returns where the value in force stands.
     *
     * @param name the name of the parameter
     * @return policy, clause and article
     * @throws PolicyNotInForceException when no value is in force
     */
    public Citation citation(String name) {
        return find(name).parameter().citation();
    }

    /**
     * Returns the clause that a parameter carries out: the one beside the value in force, or, where that names only an
     * article of its own source, the one of the nearest policy below that names one.
     *
     * @param name the name of a parameter that has one
     * @param further other parameters that the same row asks; those not set say nothing
     * @return the clause, with the places where a host's own policies set one of these
     * @throws PolicyNotInForceException when no value is in force
     */
    public Clause clause(String name, String... further) {
        Clause clause = present(
                name,
                citation(name)
                        .clause()
                        .or(() -> source(name).policy.layers().stream()
                                .flatMap(layer -> layer.own(name).stream())
                                .flatMap(parameter -> parameter.citation().clause().stream())
                                .findFirst()));
        return citing(citing(clause, name), further);
    }

    /**
     * Adds to a clause where a host's own policies set what a row asks.
     *
     * @param clause the clause
     * @param names the names of the parameters that the row asks; those not set say nothing
     * @return the clause with those places; as it is where built-in policies set them all
     */
    public Clause citing(Clause clause, String... names) {
        return clause.from(Stream.of(names)
                .flatMap(name -> setting(name).stream())
                .filter(setting -> !Policies.builtin().contains(setting.policy().id()))
                .map(Setting::place)
                .toList());
    }

    /**
     * Returns the layer that sets a parameter: the nearest one with a value in force.
     *
     * @param name the name of the parameter
     * @return the policy that sets it
     * @throws PolicyNotInForceException when no value is in force
     */
    public Policy origin(String name) {
        return find(name).layer();
    }

    /**
     * Returns a parameter as it stands: its value with the layer that sets it.
     *
     * @param name the name of the parameter
     * @return the setting, or empty where no layer has a value in force
     */
    public Optional<Setting> setting(String name) {
        return search(name).map(found -> new Setting(found.layer(), found.parameter(), found.value()));
    }

    /**
     * Returns the parameters that some layer sets on the date.
     *
     * @return the names, sorted
     */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(replaced.keySet());
        policy.layers().forEach(layer -> names.addAll(layer.ownNames()));
        names.removeIf(name -> !has(name));
        return names;
    }

    /**
     * Returns the unit of a parameter.
     *
     * @param name the name of the parameter
     * @return the unit in words; empty where it counts nothing
     */
    public Label unit(String name) {
        return present(name, Vocabulary.bundled().find(name)).unit();
    }

    private <T> T part(String name, Class<T> type) {
        return present(name, find(name).value().find(type));
    }

    private record Found(Policy layer, Parameter parameter, Parameter.Value value) {}

    private Found find(String name) {
        return search(name).orElseThrow(() -> new PolicyNotInForceException(name, date));
    }

    private Optional<Found> search(String name) {
        Parameters source = source(name);
        for (Policy layer : source.policy.layers()) {
            Optional<Parameter> own = layer.own(name);
            Optional<Parameter.Value> value = own.flatMap(parameter -> parameter.on(source.date));
            if (own.isPresent() && value.isPresent()) {
                return Optional.of(new Found(layer, own.get(), value.get()));
            }
        }
        return Optional.empty();
    }

    /** Where a parameter is looked up. */
    private Parameters source(String name) {
        Parameters other = replaced.get(name);
        return other == null ? this : other.source(name);
    }

    private <T> T present(String name, Optional<T> value) {
        return value.orElseThrow(() -> new PolicyNotInForceException(name, date));
    }
}
