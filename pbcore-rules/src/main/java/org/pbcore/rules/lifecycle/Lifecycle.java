package org.pbcore.rules.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/**
 * A course that matters of one kind take: states, and the steps that each state allows, with clause, force and days.
 *
 * <p>Building one proves that every state can be reached, that from every state the matter can be closed, and that a
 * step has one meaning in a state. Immutable and thread-safe; a matter under way is a {@link Matter}.
 *
 * <pre>{@code
 * Matter<NoticeState, NoticeStep> notice = lifecycle.begin(LocalDate.of(2020, 10, 12));
 * notice.allowed();        // what may be done
 * notice.next();           // what must be done, and by when
 * notice.overdue(today);   // what is late
 * }</pre>
 *
 * @param <S> the vocabulary of the states
 * @param <K> the vocabulary of the steps
 */
public final class Lifecycle<S extends Enum<S> & Term, K extends Enum<K> & Term> {
    private final String id;
    private final Label title;
    private final S start;
    private final List<Step<S, K>> steps;

    Lifecycle(String id, Label title, S start, List<Step<S, K>> steps) {
        this.id = id;
        this.title = title;
        this.start = start;
        this.steps = List.copyOf(steps);
    }

    /**
     * Begins to state a lifecycle.
     *
     * @param <S> the vocabulary of the states; every constant is used
     * @param <K> the vocabulary of the steps
     * @param id the id, family and subject, for example {@code supervision.notice}
     * @param title what people call it
     * @param start the state in which a matter begins
     * @return a builder without steps
     */
    public static <S extends Enum<S> & Term, K extends Enum<K> & Term> LifecycleBuilder<S, K> lifecycle(
            String id, Label title, S start) {
        return new LifecycleBuilder<>(id, title, start);
    }

    /**
     * Begins a matter.
     *
     * @param on the day on which it begins
     * @return the matter in its first state
     */
    public Matter<S, K> begin(LocalDate on) {
        return new Matter<>(this, on, Optional.empty());
    }

    /**
     * Begins a matter for which a last day is set.
     *
     * @param on the day on which it begins
     * @param dueOn the last day for its first step
     * @return the matter in its first state
     */
    public Matter<S, K> begin(LocalDate on, LocalDate dueOn) {
        return new Matter<>(this, on, Optional.of(dueOn));
    }

    /**
     * Returns the id.
     *
     * @return the id, family and subject
     */
    public String id() {
        return id;
    }

    /**
     * Returns what people call it.
     *
     * @return the title
     */
    public Label title() {
        return title;
    }

    /**
     * Returns the state in which a matter begins.
     *
     * @return the state
     */
    public S start() {
        return start;
    }

    /**
     * Returns every step.
     *
     * @return the steps, in the order in which they were stated
     */
    public List<Step<S, K>> steps() {
        return steps;
    }

    /**
     * Returns the steps that a state allows.
     *
     * @param state the state
     * @return the steps, in order; empty where the matter is closed
     */
    public List<Step<S, K>> from(S state) {
        return steps.stream().filter(step -> step.from() == state).toList();
    }

    /** The step of a name in a state; refused where the state does not allow it. */
    Step<S, K> step(S state, K name) {
        return from(state).stream()
                .filter(step -> step.name() == name)
                .findFirst()
                .orElseThrow(() -> new StepNotAllowedException(
                        id, state, name, from(state).stream().map(Step::name).toList()));
    }
}
