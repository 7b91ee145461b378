package org.pbcore.rules.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.term.Term;

/**
 * A matter under way in a lifecycle: its state, its history, and what is allowed, due and overdue.
 *
 * <p>Immutable: taking a step gives another one. {@code toString} names no person.
 *
 * @param <S> the vocabulary of the states
 * @param <K> the vocabulary of the steps
 */
public final class Matter<S extends Enum<S> & Term, K extends Enum<K> & Term> {
    private final Lifecycle<S, K> lifecycle;
    private final @Nullable Matter<S, K> before;
    private final List<StepTaken<K>> history;
    private final S state;
    private final LocalDate since;
    private final Optional<LocalDate> setDay;

    Matter(Lifecycle<S, K> lifecycle, LocalDate begunOn, Optional<LocalDate> dueOn) {
        this.lifecycle = lifecycle;
        this.before = null;
        this.history = List.of();
        this.state = lifecycle.start();
        this.since = begunOn;
        this.setDay = dueOn;
    }

    private Matter(Matter<S, K> before, Step<S, K> step, StepTaken<K> taken) {
        List<StepTaken<K>> all = new ArrayList<>(before.history);
        all.add(taken);
        this.lifecycle = before.lifecycle;
        this.before = before;
        this.history = List.copyOf(all);
        this.state = step.to();
        this.since = taken.getOn();
        this.setDay = taken.getDueOn().or(() -> step.keepsDueDay() ? before.setDay : Optional.empty());
    }

    /**
     * Takes a step.
     *
     * @param taken the step with its day
     * @return the matter after it
     * @throws StepNotAllowedException when the state does not allow the step
     * @throws InvalidFactsException when it is dated before the step before it (/on), or lacks a person (/by) or last
     *     day (/dueOn) that it needs
     */
    public Matter<S, K> after(StepTaken<K> taken) {
        return after(taken, "");
    }

    /**
     * Takes a step that needs neither a person nor a last day.
     *
     * @param step the step
     * @param on the day on which it was taken
     * @return the matter after it
     * @throws StepNotAllowedException when the state does not allow the step
     * @throws InvalidFactsException as for the other
     */
    public Matter<S, K> after(K step, LocalDate on) {
        return after(StepTaken.of(step, on));
    }

    /**
     * Takes several steps.
     *
     * @param history the steps, first one first
     * @return the matter after them
     * @throws StepNotAllowedException at the first step that its state does not allow
     * @throws InvalidFactsException as for one step; the path begins with the number of the step
     */
    public Matter<S, K> after(List<StepTaken<K>> history) {
        Matter<S, K> matter = this;
        for (int i = 0; i < history.size(); i++) {
            matter = matter.after(history.get(i), "/" + i);
        }
        return matter;
    }

    private Matter<S, K> after(StepTaken<K> taken, String path) {
        Step<S, K> step = lifecycle.step(state, taken.getStep());
        if (taken.getOn().isBefore(since)) {
            throw new InvalidFactsException(path + "/on", "日期早于上一步 dated before the step before it");
        }
        refuseLacking(step, taken, path);
        return new Matter<>(this, step, taken);
    }

    private static void refuseLacking(Step<?, ?> step, StepTaken<?> taken, String path) {
        for (Need need : Need.values()) {
            boolean isThere = need == Need.PERSON
                    ? taken.getBy().isPresent()
                    : taken.getDueOn().isPresent();
            if (step.needs().contains(need) && !isThere) {
                throw new InvalidFactsException(
                        path + need.path(),
                        need.label().chinese() + " " + step.name().code() + " needs "
                                + need.label().english());
            }
        }
    }

    /**
     * Returns the lifecycle.
     *
     * @return the lifecycle
     */
    public Lifecycle<S, K> lifecycle() {
        return lifecycle;
    }

    /**
     * Returns the state.
     *
     * @return the state
     */
    public S state() {
        return state;
    }

    /**
     * Returns the day of the last step, or on which the matter began.
     *
     * @return the day
     */
    public LocalDate since() {
        return since;
    }

    /**
     * Returns the steps taken.
     *
     * @return the steps, first one first
     */
    public List<StepTaken<K>> history() {
        return history;
    }

    /**
     * Returns the steps that the state allows.
     *
     * @return the steps, in the order of the lifecycle; empty where the matter is closed
     */
    public List<Step<S, K>> allowed() {
        return lifecycle.from(state);
    }

    /**
     * Says whether nothing more can be done.
     *
     * @return true where no step is allowed
     */
    public boolean isClosed() {
        return allowed().isEmpty();
    }

    /**
     * Returns what somebody must do next: the allowed steps that are duties.
     *
     * @return the steps with their last days; a day that a person set comes before the days of the policy
     */
    public List<Due<S, K>> next() {
        return allowed().stream()
                .filter(Step::isDuty)
                .map(step -> new Due<>(step, setDay.or(() -> step.lastDay(since))))
                .toList();
    }

    /**
     * Returns what was overdue on a day, as far as the steps up to that day tell.
     *
     * @param on the day
     * @return the steps whose last day had passed; empty before the matter began
     */
    public List<Due<S, K>> overdue(LocalDate on) {
        return asOf(on).stream()
                .flatMap(then -> then.next().stream())
                .filter(due -> due.isOverdue(on))
                .toList();
    }

    /**
     * Returns where the matter stood at the end of a day.
     *
     * @param on the day
     * @return the matter with the steps up to that day; empty before the matter began
     */
    public Optional<Matter<S, K>> asOf(LocalDate on) {
        Matter<S, K> then = this;
        while (then != null && then.since.isAfter(on)) {
            then = then.before;
        }
        return Optional.ofNullable(then);
    }

    @Override
    public String toString() {
        return lifecycle.id() + " " + state.code() + " since " + since;
    }
}
