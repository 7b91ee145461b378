package org.pbcore.rules.lifecycle;

import java.time.LocalDate;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/** A lifecycle that no family owns: asked, begun, done, with a way back and a way out. */
final class Errand {
    static final Clause CLAUSE = new Clause("2.7.2");
    static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    private Errand() {}

    enum State implements Term {
        ASKED,
        BEGUN,
        DONE,
        DROPPED;

        @Override
        public Label label() {
            return new Label(name(), name());
        }
    }

    enum Move implements Term {
        BEGIN,
        PROLONG,
        FINISH,
        DROP;

        @Override
        public Label label() {
            return new Label(name(), name());
        }
    }

    static LifecycleBuilder<State, Move> stated() {
        return Lifecycle.<State, Move>lifecycle("test.errand", new Label("事项", "errand"), State.ASKED)
                .from(State.ASKED)
                .step(Move.BEGIN, State.BEGUN, Modality.MUST, CLAUSE)
                .within(Policies.builtin("two-new-2020").on(DAY), "formation.joint.organisations")
                .from(State.BEGUN)
                .step(Move.PROLONG, State.BEGUN, Modality.MAY, CLAUSE)
                .needs(Need.PERSON, Need.DUE_DAY)
                .step(Move.FINISH, State.DONE, Modality.SHOULD, CLAUSE)
                .from(State.ASKED, State.BEGUN)
                .step(Move.DROP, State.DROPPED, Modality.MAY, CLAUSE);
    }
}
