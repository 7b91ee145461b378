package org.pbcore.rules.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.pbcore.model.supervision.Inspection;
import org.pbcore.model.supervision.InspectionKind;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;

/**
 * Says which inspections are asked for on the date, and which planned ones are due and missed (3.3-a).
 *
 * <p>Representative organisations are viewed at any time; special and cross inspections begin with the day from which
 * the policy sets {@code supervision.inspections}.
 */
public final class Inspections {
    private final DecisionTable<InspectionKind, Modality> asked;

    /**
     * Compiles the table.
     *
     * @param p the parameters in force
     */
    public Inspections(Parameters p) {
        this.asked = SupervisionTables.inspection(p);
    }

    /**
     * Decides how strongly a kind of inspection is asked for.
     *
     * @param kind the kind
     * @return the force; NONE before the day from which the policy asks for it
     */
    public Decision<Modality> decide(InspectionKind kind) {
        return asked.decide(kind);
    }

    /**
     * Returns the inspections that were planned for a day or later and not held by its end.
     *
     * @param inspections the inspections
     * @param on the day
     * @return those that were still to come, in the order given
     */
    public List<Inspection> due(Collection<Inspection> inspections, LocalDate on) {
        return inspections.stream()
                .filter(inspection -> !inspection.getPlannedOn().isBefore(on) && !isHeld(inspection, on))
                .toList();
    }

    /**
     * Returns the inspections that were planned for a day before and not held by its end.
     *
     * @param inspections the inspections
     * @param on the day
     * @return those that were missed so far, in the order given
     */
    public List<Inspection> missed(Collection<Inspection> inspections, LocalDate on) {
        return inspections.stream()
                .filter(inspection -> inspection.getPlannedOn().isBefore(on) && !isHeld(inspection, on))
                .toList();
    }

    /**
     * Returns the tables.
     *
     * @return asked
     */
    public List<DecisionTable<InspectionKind, ?>> tables() {
        return List.of(asked);
    }

    private static boolean isHeld(Inspection inspection, LocalDate on) {
        return inspection.getHeldOn().map(held -> !held.isAfter(on)).orElse(false);
    }
}
