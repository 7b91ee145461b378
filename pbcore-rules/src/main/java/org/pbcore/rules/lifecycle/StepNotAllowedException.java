package org.pbcore.rules.lifecycle;

import java.util.List;
import org.pbcore.model.PbcoreException;
import org.pbcore.model.term.Term;

/** A refusal of a step that the state of a matter does not allow. The message lists those that it allows. */
public final class StepNotAllowedException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /** The code of the state. */
    private final String state;

    /** The code of the step. */
    private final String step;

    /** The codes of the steps that are allowed. */
    private final List<String> allowed;

    StepNotAllowedException(String lifecycle, Term state, Term step, List<? extends Term> allowed) {
        super(
                "STEP_NOT_ALLOWED",
                lifecycle + ": " + state.label().chinese() + "状态不能"
                        + step.label().chinese() + " state "
                        + state.code() + " does not allow " + step.code() + "; it allows "
                        + allowed.stream().map(Term::code).toList());
        this.state = state.code();
        this.step = step.code();
        this.allowed = allowed.stream().map(Term::code).toList();
    }

    /**
     * Returns the state.
     *
     * @return the code of the state
     */
    public String state() {
        return state;
    }

    /**
     * Returns the step that was refused.
     *
     * @return the code of the step
     */
    public String step() {
        return step;
    }

    /**
     * Returns the steps that the state allows.
     *
     * @return the codes, in the order of the lifecycle; empty where the matter is closed
     */
    public List<String> allowed() {
        return allowed;
    }
}
