package org.pbcore.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pbcore.model.term.Label;

/**
 * A policy as it was written: its own parameters and the policy it extends.
 *
 * <p>Read one with {@link Policies}; ask what is in force on a date with {@link #on(LocalDate)}.
 */
public final class Policy {
    private final String id;
    private final Label title;
    private final Label source;
    private final String jurisdiction;
    private final LocalDate from;
    private final Optional<Policy> parent;
    private final Set<String> rules;
    private final Map<String, Parameter> parameters;

    Policy(
            String id,
            Label title,
            Label source,
            String jurisdiction,
            LocalDate from,
            Optional<Policy> parent,
            Set<String> rules,
            Map<String, Parameter> parameters) {
        this.id = id;
        this.title = title;
        this.source = source;
        this.jurisdiction = jurisdiction;
        this.from = from;
        this.parent = parent;
        Set<String> answered = new TreeSet<>(rules);
        parent.ifPresent(extended -> answered.addAll(extended.rules));
        this.rules = Set.copyOf(answered);
        this.parameters = new LinkedHashMap<>(parameters);
    }

    /**
     * Returns the id.
     *
     * @return the id, for example {@code two-new-2020}
     */
    public String id() {
        return id;
    }

    /**
     * Returns what people call the policy.
     *
     * @return the title
     */
    public Label title() {
        return title;
    }

    /**
     * Returns the text that the policy carries out.
     *
     * @return the source
     */
    public Label source() {
        return source;
    }

    /**
     * Returns where the policy holds; it lies within the jurisdiction of the policy it extends.
     *
     * @return the code of a region, or {@code CN} for the country
     */
    public String jurisdiction() {
        return jurisdiction;
    }

    /**
     * Returns the first day on which the policy is in force.
     *
     * @return the day
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the policy that this one extends.
     *
     * @return the policy, or empty at the top
     */
    public Optional<Policy> parent() {
        return parent;
    }

    /**
     * Returns the layers of this policy: itself, the policy it extends, and so on to the top.
     *
     * @return the layers, this policy first; a parameter is the nearest layer's that has a value in force
     */
    public List<Policy> layers() {
        List<Policy> layers = new ArrayList<>();
        for (Optional<Policy> layer = Optional.of(this); layer.isPresent(); layer = layer.get().parent) {
            layers.add(layer.get());
        }
        return layers;
    }

    /**
     * Returns the rules that this policy answers, its own and those it extends.
     *
     * @return names of rules
     */
    public Set<String> rules() {
        return rules;
    }

    /**
     * Returns what is in force on a date.
     *
     * @param date the date
     * @return the parameters
     * @throws PolicyNotInForceException when the policy is not in force yet
     */
    public Parameters on(LocalDate date) {
        if (date.isBefore(from)) {
            throw new PolicyNotInForceException(id, date);
        }
        return new Parameters(this, date);
    }

    /** The names of the parameters that this policy sets itself. */
    Set<String> ownNames() {
        return parameters.keySet();
    }

    /**
     * Returns the days from which something else may be in force.
     *
     * @return the first day of this policy, and every later day on which a value of it or of a policy that it extends
     *     begins or has just ended, earliest first
     */
    public NavigableSet<LocalDate> turningDays() {
        NavigableSet<LocalDate> days = new TreeSet<>(Set.of(from));
        layers().stream()
                .flatMap(layer -> layer.parameters.values().stream())
                .flatMap(parameter -> parameter.values().stream())
                .flatMap(value ->
                        Stream.concat(Stream.of(value.from()), value.to().map(last -> last.plusDays(1)).stream()))
                .forEach(days::add);
        return days.tailSet(from, true);
    }

    /** The parameter of a name, of this policy alone. */
    Optional<Parameter> own(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
