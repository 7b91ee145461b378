package org.pbcore.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pbcore.rules.lifecycle.Errand.DAY;

import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.rules.lifecycle.Errand.Move;
import org.pbcore.rules.lifecycle.Errand.State;

class LifecycleProperties {
    private final Lifecycle<State, Move> errand = Errand.stated().build();

    @Property(tries = 300)
    void history_ofAnyWalk_followsToTheSameState(@ForAll long seed) {
        Matter<State, Move> walked = walk(new Random(seed));

        Matter<State, Move> followed = errand.begin(DAY).after(walked.history());

        assertThat(followed.state()).isEqualTo(walked.state());
        assertThat(followed.next()).isEqualTo(walked.next());
    }

    @Property(tries = 300)
    void overdue_onADay_isNotChangedByLaterSteps(@ForAll long seed) {
        Matter<State, Move> walked = walk(new Random(seed));
        Matter<State, Move> early = errand.begin(DAY);

        for (StepTaken<Move> taken : walked.history()) {
            LocalDate on = taken.getOn().minusDays(1);
            assertThat(walked.overdue(on)).isEqualTo(early.overdue(on));
            early = early.after(taken);
        }
        assertThat(walked.asOf(LocalDate.MAX)).containsSame(walked);
    }

    private Matter<State, Move> walk(Random random) {
        Matter<State, Move> matter = errand.begin(DAY);
        LocalDate on = DAY;
        for (int i = 0; i < 6 && !matter.isClosed(); i++) {
            on = on.plusDays(random.nextInt(5));
            Step<State, Move> step =
                    matter.allowed().get(random.nextInt(matter.allowed().size()));
            matter = matter.after(StepTaken.<Move>builder()
                    .step(step.name())
                    .on(on)
                    .by("x")
                    .dueOn(on.plusDays(random.nextInt(4)))
                    .build());
        }
        return matter;
    }
}
