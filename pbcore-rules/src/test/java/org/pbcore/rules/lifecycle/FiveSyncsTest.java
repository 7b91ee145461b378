package org.pbcore.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.ClauseRegister;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.policy.Policies;

class FiveSyncsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    private final FiveSyncs syncs =
            new FiveSyncs(Policies.builtin("two-new-2020").on(DAY));

    @ParameterizedTest
    @CsvSource({
        "REGISTRATION,PREPARE_FORMATION,registration,2.2-a",
        "OPERATION,CARRY_OUT_ACTIVITIES,operation,2.2-b",
        "ANNUAL_INSPECTION,INSPECT_PARTY_WORK,annual-inspection,2.2-c",
        "EVALUATION,INCLUDE_PARTY_INDICATOR,evaluation,2.2-d",
        "CHANGE_OR_REVOCATION,DECIDE_CHANGE_OR_REVOCATION,change-or-revocation,2.2-e"
    })
    void decide_eachEvent_requiresItsOwnActionAlone(SyncEvent event, SyncAction action, String row, String clause) {
        SyncDecision met = syncs.decide(new SyncFacts(event, Set.of(action)));
        SyncDecision open = syncs.decide(new SyncFacts(event, EnumSet.complementOf(EnumSet.of(action))));

        assertThat(AnswerText.texts(met))
                .containsExactly(Map.entry("required", action.code()), Map.entry("met", "true"));
        assertThat(AnswerText.texts(open))
                .containsExactly(Map.entry("required", action.code()), Map.entry("met", "false"));
        assertThat(AnswerText.grounds(met.sync().rows())).containsExactly(row + " " + clause + " MUST");
        assertThat(AnswerText.grounds(open.sync().rows())).containsExactly(row + "-open " + clause + " MUST");
        assertThat(syncs.explain(new SyncFacts(event, Set.of())))
                .singleElement()
                .satisfies(explanation -> assertThat((Object) explanation.decision())
                        .isEqualTo(syncs.decide(new SyncFacts(event, Set.of())).sync()));
    }

    @Property(tries = 200)
    void met_forAnyActions_isWhetherTheRequiredOneIsAmongThem(@ForAll SyncEvent event, @ForAll Set<SyncAction> done) {
        Sync sync = syncs.decide(new SyncFacts(event, done)).sync().outcome().orElseThrow();

        assertThat(sync.met()).isEqualTo(done.contains(sync.required()));
    }

    @Property(tries = 50)
    void matter_ofAnyEvent_allowsWhatTheTableRequiresAndNothingElse(
            @ForAll SyncEvent event, @ForAll SyncAction action) {
        Matter<SyncState, SyncAction> open = syncs.begin(event, DAY);
        Sync sync = syncs.decide(new SyncFacts(event, Set.of(action)))
                .sync()
                .outcome()
                .orElseThrow();

        assertThat(open.next()).extracting(due -> due.step().name()).containsExactly(sync.required());
        if (sync.met()) {
            assertThat(open.after(action, DAY).state()).isEqualTo(SyncState.MET);
            assertThat(open.after(action, DAY).isClosed()).isTrue();
        } else {
            assertThatThrownBy(() -> open.after(action, DAY))
                    .isInstanceOfSatisfying(
                            StepNotAllowedException.class,
                            refusal -> assertThat(refusal.allowed())
                                    .containsExactly(sync.required().code()));
        }
    }

    @Test
    void overdue_underThePlan_isFromTheDayAfterTheEvent() {
        Matter<SyncState, SyncAction> open = syncs.begin(SyncEvent.REGISTRATION, DAY);

        assertThat(open.overdue(DAY)).isEmpty();
        assertThat(open.overdue(DAY.plusDays(1))).hasSize(1);
        assertThat(open.after(SyncAction.PREPARE_FORMATION, DAY).overdue(DAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void overdue_underAPolicyWithThirtyDays_isFromTheThirtyFirst() {
        FiveSyncs lenient = new FiveSyncs(PolicyText.extending(
                        "two-new-2020",
                        "'fiveSyncs.days': {'clause': '2.2-a', 'values': [{'atMost': 30, 'strength': 'GENERAL'}]}")
                .on(LocalDate.of(2021, 6, 1)));
        Matter<SyncState, SyncAction> open = lenient.begin(SyncEvent.REGISTRATION, DAY);

        assertThat(open.overdue(DAY.plusDays(30))).isEmpty();
        assertThat(open.overdue(DAY.plusDays(31))).hasSize(1);
    }

    @Test
    void tables_everyRow_citesAClauseOfTheRegister() {
        assertThat(syncs.tables())
                .flatExtracting(table -> table.rows())
                .hasSize(10)
                .allSatisfy(row -> assertThat(ClauseRegister.CLAUSES).contains(row.clause()));
        assertThat(syncs.lifecycle(SyncEvent.EVALUATION).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.clause().id()).isEqualTo("2.2-d"));
    }
}
