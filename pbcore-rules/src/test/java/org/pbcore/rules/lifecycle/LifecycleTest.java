package org.pbcore.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pbcore.rules.lifecycle.Errand.CLAUSE;
import static org.pbcore.rules.lifecycle.Errand.DAY;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.term.Label;
import org.pbcore.rules.lifecycle.Errand.Move;
import org.pbcore.rules.lifecycle.Errand.State;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Modality;

class LifecycleTest {
    private final Lifecycle<State, Move> errand = Errand.stated().build();

    @Test
    void matter_stepByStep_saysWhatIsAllowedAndDue() {
        Matter<State, Move> asked = errand.begin(DAY);
        Matter<State, Move> begun = asked.after(Move.BEGIN, DAY.plusDays(2));
        Matter<State, Move> done = begun.after(Move.FINISH, DAY.plusDays(2));

        assertThat(asked.allowed()).extracting(Step::name).containsExactly(Move.BEGIN, Move.DROP);
        assertThat(asked.next())
                .extracting(due -> due.step().name(), due -> due.lastDay().orElseThrow())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Move.BEGIN, DAY.plusDays(3)));
        assertThat(begun.next()).singleElement().satisfies(due -> {
            assertThat(due.step().name()).isEqualTo(Move.FINISH);
            assertThat(due.lastDay()).isEmpty();
        });
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.isClosed()).isTrue();
        assertThat(done.next()).isEmpty();
        assertThat(done.history()).extracting(StepTaken::getStep).containsExactly(Move.BEGIN, Move.FINISH);
        assertThat(asked.state()).isEqualTo(State.ASKED);
    }

    @Test
    void step_thatTheStateDoesNotAllow_isRefusedWithStateStepAndAllowed() {
        assertThatThrownBy(() -> errand.begin(DAY).after(Move.FINISH, DAY))
                .isInstanceOfSatisfying(StepNotAllowedException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("STEP_NOT_ALLOWED");
                    assertThat(refusal.state()).isEqualTo("ASKED");
                    assertThat(refusal.step()).isEqualTo("FINISH");
                    assertThat(refusal.allowed()).containsExactly("BEGIN", "DROP");
                })
                .hasMessageContaining("FINISH");
        assertThatThrownBy(() -> errand.begin(DAY).after(Move.DROP, DAY).after(Move.BEGIN, DAY))
                .isInstanceOfSatisfying(
                        StepNotAllowedException.class,
                        refusal -> assertThat(refusal.allowed()).isEmpty());
    }

    @Test
    void step_datedBeforeTheOneBefore_isRefused() {
        Matter<State, Move> begun = errand.begin(DAY);

        assertThat(begun.after(Move.BEGIN, DAY).since()).isEqualTo(DAY);
        assertPath("/on", () -> begun.after(Move.BEGIN, DAY.minusDays(1)));
        assertPath(
                "/1/on",
                () -> errand.begin(DAY)
                        .after(List.of(StepTaken.of(Move.BEGIN, DAY.plusDays(1)), StepTaken.of(Move.FINISH, DAY))));
    }

    @Test
    void step_thatNeedsAPersonAndADay_isRefusedWithoutThem() {
        Matter<State, Move> begun = errand.begin(DAY).after(Move.BEGIN, DAY);
        StepTaken<Move> full = StepTaken.<Move>builder()
                .step(Move.PROLONG)
                .on(DAY)
                .by("甲")
                .dueOn(DAY)
                .build();

        assertPath("/by", () -> begun.after(Move.PROLONG, DAY));
        assertPath(
                "/dueOn",
                () -> begun.after(StepTaken.<Move>builder()
                        .step(Move.PROLONG)
                        .on(DAY)
                        .by("甲")
                        .build()));
        assertThat(begun.after(full).next().get(0).lastDay()).contains(DAY);
        assertThat(begun.after(full).toString()).doesNotContain("甲");
    }

    @Test
    void overdue_aroundTheLastDay_beginsTheDayAfter() {
        Matter<State, Move> asked = errand.begin(DAY);

        assertThat(asked.overdue(DAY.minusDays(1))).isEmpty();
        assertThat(asked.overdue(DAY.plusDays(2))).isEmpty();
        assertThat(asked.overdue(DAY.plusDays(3))).isEmpty();
        assertThat(asked.overdue(DAY.plusDays(4))).hasSize(1);
        assertThat(errand.begin(DAY, DAY).overdue(DAY.plusDays(1))).hasSize(1);
    }

    @Test
    void overdue_onADayBeforeTheStepThatMadeUpForIt_staysOverdue() {
        Matter<State, Move> late = errand.begin(DAY).after(Move.BEGIN, DAY.plusDays(10));

        assertThat(late.overdue(DAY.plusDays(9))).hasSize(1);
        assertThat(late.overdue(DAY.plusDays(10))).isEmpty();
        assertThat(late.asOf(DAY.plusDays(9)).orElseThrow().state()).isEqualTo(State.ASKED);
        assertThat(late.asOf(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void build_withADefect_isRefused() {
        assertDefect(
                "twice in state ASKED: BEGIN",
                Errand.stated().from(State.ASKED).step(Move.BEGIN, State.DONE, Modality.MAY, CLAUSE));
        assertDefect(
                "no way to close from state DONE",
                Errand.stated().from(State.DONE).step(Move.BEGIN, State.DONE, Modality.MAY, CLAUSE));
        assertDefect("no way to state BEGUN", Lifecycle.lifecycle("a.b", new Label("", ""), State.ASKED));
        assertThatThrownBy(() ->
                        Errand.stated().within(Policies.builtin("two-new-2020").on(DAY), "meeting.members.perQuarter"))
                .isInstanceOf(LifecycleDefectException.class)
                .hasMessageContaining("upper bound");
    }

    private static void assertDefect(String message, LifecycleBuilder<?, ?> builder) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(LifecycleDefectException.class)
                .hasMessageContaining(message);
    }

    private static void assertPath(String path, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }
}
