package org.pbcore.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    Parameters(Policy policy, LocalDate date) {
        this.policy = policy;
        this.date = date;
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
     * @return the clause
     * @throws PolicyNotInForceException when no value is in force
     */
    public Clause clause(String name) {
        Optional<Clause> clause = citation(name).clause();
        for (Optional<Policy> layer = Optional.of(policy);
                clause.isEmpty() && layer.isPresent();
                layer = layer.get().parent()) {
            clause = layer.get()
                    .own(name)
                    .flatMap(parameter -> parameter.citation().clause());
        }
        return present(name, clause);
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

    private record Found(Parameter parameter, Parameter.Value value) {}

    private Found find(String name) {
        return search(name).orElseThrow(() -> new PolicyNotInForceException(name, date));
    }

    private Optional<Found> search(String name) {
        for (Optional<Policy> layer = Optional.of(policy);
                layer.isPresent();
                layer = layer.get().parent()) {
            Optional<Parameter> own = layer.get().own(name);
            Optional<Parameter.Value> value = own.flatMap(parameter -> parameter.on(date));
            if (own.isPresent() && value.isPresent()) {
                return Optional.of(new Found(own.get(), value.get()));
            }
        }
        return Optional.empty();
    }

    private <T> T present(String name, Optional<T> value) {
        return value.orElseThrow(() -> new PolicyNotInForceException(name, date));
    }
}
