package org.pbcore.rules.lifecycle;

import static org.pbcore.rules.table.Modality.MUST;

import java.util.Optional;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Part;
import org.pbcore.rules.table.TableBuilder;

/** The decision table of the five syncs (2.2-a to -e). */
final class FiveSyncsTables {
    private static final ChoiceAxis<SyncFacts, SyncEvent> EVENT =
            Axis.choice("event", new Label("环节", "event"), SyncEvent.class, facts -> Optional.of(facts.event()));

    private FiveSyncsTables() {}

    /** What each event requires, and whether it was done. */
    static DecisionTable<SyncFacts, Sync> sync() {
        TableBuilder<SyncFacts, Sync> table = DecisionTable.<SyncFacts, Sync>table(
                        "five-syncs.sync", new Label("五个同步", "five syncs"))
                .part(new Part<>("required", Sync::required))
                .part(new Part<>("met", Sync::met));
        rows(table, "registration", "2.2-a", SyncEvent.REGISTRATION, SyncAction.PREPARE_FORMATION);
        rows(table, "operation", "2.2-b", SyncEvent.OPERATION, SyncAction.CARRY_OUT_ACTIVITIES);
        rows(table, "annual-inspection", "2.2-c", SyncEvent.ANNUAL_INSPECTION, SyncAction.INSPECT_PARTY_WORK);
        rows(table, "evaluation", "2.2-d", SyncEvent.EVALUATION, SyncAction.INCLUDE_PARTY_INDICATOR);
        rows(
                table,
                "change-or-revocation",
                "2.2-e",
                SyncEvent.CHANGE_OR_REVOCATION,
                SyncAction.DECIDE_CHANGE_OR_REVOCATION);
        return table.build();
    }

    private static void rows(
            TableBuilder<SyncFacts, Sync> table, String row, String clause, SyncEvent event, SyncAction required) {
        table.row(row, MUST, new Clause(clause), new Sync(required, true))
                .when(EVENT, event)
                .when(done(required), true)
                .row(row + "-open", MUST, new Clause(clause), new Sync(required, false))
                .when(EVENT, event)
                .when(done(required), false);
    }

    private static ChoiceAxis<SyncFacts, Boolean> done(SyncAction action) {
        return Axis.flag(
                "done." + action.code(),
                action.label(),
                facts -> Optional.of(facts.done().contains(action)));
    }
}
