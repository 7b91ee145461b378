package org.pbcore.rules.lifecycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;
import org.pbcore.rules.policy.Limit;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.BoundWord;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/**
 * States a lifecycle step by step; a step belongs to the states named last, and what follows a step to that step.
 *
 * @param <S> the vocabulary of the states
 * @param <K> the vocabulary of the steps
 */
public final class LifecycleBuilder<S extends Enum<S> & Term, K extends Enum<K> & Term> {
    private final String id;
    private final Label title;
    private final S start;
    private final List<Step<S, K>> steps = new ArrayList<>();
    private List<S> from = List.of();
    private Optional<Limit> within = Optional.empty();
    private Set<Need> needs = Set.of();
    private boolean keepsDueDay;
    private Runnable finish = () -> {};

    LifecycleBuilder(String id, Label title, S start) {
        this.id = id;
        this.title = title;
        this.start = start;
    }

    /**
     * Names the states that allow the steps that follow.
     *
     * @param states the states
     * @return this builder
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the states are only read
    public final LifecycleBuilder<S, K> from(S... states) {
        from = List.of(states);
        return this;
    }

    /**
     * Allows a step.
     *
     * @param name what is done
     * @param to the state that it leads to
     * @param modality the force; MAY where it is only allowed
     * @param clause the clause that it carries out
     * @return this builder
     */
    public LifecycleBuilder<S, K> step(K name, S to, Modality modality, Clause clause) {
        finish.run();
        List<S> states = from;
        within = Optional.empty();
        needs = Set.of();
        keepsDueDay = false;
        finish = () -> states.forEach(
                state -> steps.add(new Step<>(name, state, to, modality, clause, within, needs, keepsDueDay)));
        return this;
    }

    /**
     * Gives the step stated last the days of a parameter, counted from the day on which its state was entered.
     *
     * @param p the parameters in force
     * @param parameter the name of a limit; where the policy does not set it, the step has no last day of its own
     * @return this builder
     */
    public LifecycleBuilder<S, K> within(Parameters p, String parameter) {
        within = p.has(parameter) ? Optional.of(p.limit(parameter)) : Optional.empty();
        within.ifPresent(this::refuseLower);
        return this;
    }

    /**
     * Asks that something stands on the step stated last when it is taken.
     *
     * @param needs what must stand there
     * @return this builder
     */
    public LifecycleBuilder<S, K> needs(Need... needs) {
        this.needs = Set.of(needs);
        return this;
    }

    /**
     * Lets a last day that a person set go on to hold after the step stated last.
     *
     * @return this builder
     */
    public LifecycleBuilder<S, K> keepsDueDay() {
        keepsDueDay = true;
        return this;
    }

    /**
     * Proves the lifecycle.
     *
     * @return the lifecycle
     * @throws LifecycleDefectException when a state cannot be reached or never closed, or a step has two meanings in
     *     one state
     */
    public Lifecycle<S, K> build() {
        finish.run();
        finish = () -> {};
        refuseTwoMeanings();
        Set<S> reached = spread(EnumSet.of(start), true);
        Set<S> closed = EnumSet.allOf(start.getDeclaringClass());
        steps.forEach(step -> closed.remove(step.from()));
        Set<S> closable = spread(closed, false);
        for (S state : start.getDeclaringClass().getEnumConstants()) {
            if (!reached.contains(state)) {
                throw defect("状态无法到达 no way to state " + state.code());
            }
            if (!closable.contains(state)) {
                throw defect("状态无法办结 no way to close from state " + state.code());
            }
        }
        return new Lifecycle<>(id, title, start, steps);
    }

    private void refuseTwoMeanings() {
        for (int i = 0; i < steps.size(); i++) {
            Step<S, K> step = steps.get(i);
            boolean isRepeated = steps.subList(0, i).stream()
                    .anyMatch(earlier -> earlier.from() == step.from() && earlier.name() == step.name());
            if (isRepeated) {
                throw defect("同一状态下同一步骤重复 twice in state " + step.from().code() + ": "
                        + step.name().code());
            }
        }
    }

    /** Every state that steps lead to from these, or from which they lead to these. */
    private Set<S> spread(Set<S> states, boolean isForward) {
        Set<S> all = EnumSet.noneOf(start.getDeclaringClass());
        all.addAll(states);
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (Step<S, K> step : steps) {
                S known = isForward ? step.from() : step.to();
                S other = isForward ? step.to() : step.from();
                isGrowing |= all.contains(known) && all.add(other);
            }
        }
        return all;
    }

    private void refuseLower(Limit limit) {
        if (limit.bound().word() != BoundWord.AT_MOST && limit.bound().word() != BoundWord.FEWER_THAN) {
            throw defect("期限须为上限 days need an upper bound: " + limit.parameter());
        }
    }

    private LifecycleDefectException defect(String message) {
        return new LifecycleDefectException(id + ": " + message);
    }
}
