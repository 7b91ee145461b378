package org.pbcore.rules.lifecycle;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pbcore.model.term.Label;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.Row;
import org.pbcore.rules.table.Tabled;

/**
 * Decides whether Party building keeps step with the five events of an organisation's life (五个同步, 2.2-a to -e), and
 * follows each of them.
 *
 * <p>An event begins a matter; the one step that it allows is what the table requires of it. At the same time means on
 * the day of the event, unless the policy gives more days ({@code fiveSyncs.days}). Events themselves are never
 * refused: what happens in an organisation's life does not wait for Party building.
 */
public final class FiveSyncs implements Tabled {
    private static final String DAYS = "fiveSyncs.days";

    private final DecisionTable<SyncFacts, Sync> sync = FiveSyncsTables.sync();
    private final Map<SyncEvent, Lifecycle<SyncState, SyncAction>> lifecycles = new EnumMap<>(SyncEvent.class);

    /**
     * Compiles the table and the lifecycles.
     *
     * @param p the parameters in force
     */
    public FiveSyncs(Parameters p) {
        for (SyncEvent event : SyncEvent.values()) {
            lifecycles.put(event, lifecycle(p, event));
        }
    }

    /** The lifecycle of an event, from the row of the table that says what is still required. */
    private Lifecycle<SyncState, SyncAction> lifecycle(Parameters p, SyncEvent event) {
        Row<?, Sync> open = sync.decide(new SyncFacts(event, Set.of())).rows().get(0);
        LifecycleBuilder<SyncState, SyncAction> lifecycle = Lifecycle.<SyncState, SyncAction>lifecycle(
                        "five-syncs." + event.code(), new Label("同步：", "sync: ").plus(event.label()), SyncState.OPEN)
                .from(SyncState.OPEN)
                .step(open.outcome().required(), SyncState.MET, open.modality(), open.clause())
                .within(p, DAYS);
        return lifecycle.build();
    }

    /**
     * Decides.
     *
     * @param facts the event and what was done beside it
     * @return what is required and whether it was done
     */
    public SyncDecision decide(SyncFacts facts) {
        return new SyncDecision(sync.decide(facts));
    }

    /**
     * Explains a decision.
     *
     * @param facts the event and what was done beside it
     * @return one explanation
     */
    public List<Explanation<?>> explain(SyncFacts facts) {
        return List.of(sync.explain(facts));
    }

    /**
     * Begins to follow an event.
     *
     * @param event the event
     * @param on the day of the event
     * @return the matter; its one next step is what the event requires
     */
    public Matter<SyncState, SyncAction> begin(SyncEvent event, LocalDate on) {
        return lifecycle(event).begin(on);
    }

    /**
     * Returns the lifecycle that an event begins.
     *
     * @param event the event
     * @return the lifecycle
     */
    public Lifecycle<SyncState, SyncAction> lifecycle(SyncEvent event) {
        return Objects.requireNonNull(lifecycles.get(event));
    }

    /**
     * Returns the tables.
     *
     * @return sync
     */
    @Override
    public List<DecisionTable<SyncFacts, ?>> tables() {
        return List.of(sync);
    }

    /**
     * Returns the lifecycles.
     *
     * @return one an event
     */
    public List<Lifecycle<?, ?>> lifecycles() {
        return List.copyOf(lifecycles.values());
    }
}
