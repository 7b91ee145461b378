package org.pbcore.rules.instructor;

import static org.pbcore.rules.table.DecisionTable.table;
import static org.pbcore.rules.table.Modality.MAY;
import static org.pbcore.rules.table.Modality.MUST;
import static org.pbcore.rules.table.Modality.NONE;

import org.pbcore.model.instructor.GuidanceCategory;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.Part;
import org.pbcore.rules.table.TableBuilder;

/** The decision table of guidance by instructors (2.4-d to -g). */
final class DispatchTables {
    private static final ChoiceAxis<DispatchFacts, Boolean> PARTY_ORGANISATION = Axis.flag(
            "partyOrganisation", new Label("已建党组织", "has a Party organisation"), DispatchFacts::partyOrganisation);
    private static final ChoiceAxis<DispatchFacts, GuidanceCategory> CATEGORY = Axis.choice(
            "category", new Label("指导类别", "category for guidance"), GuidanceCategory.class, DispatchFacts::category);

    private DispatchTables() {}

    /** How an organisation is guided (2.4-d to -g). */
    static DecisionTable<DispatchFacts, DispatchOutcome> guidance() {
        TableBuilder<DispatchFacts, DispatchOutcome> table =
                table("instructor.guidance", new Label("党建指导", "guidance by instructors"));
        table.part(new Part<>("mode", DispatchOutcome::mode)).part(new Part<>("modality", DispatchOutcome::modality));
        row(table, "key", MUST, "e", DispatchMode.RESIDENT_FULL_TIME).when(CATEGORY, GuidanceCategory.KEY);
        row(table, "difficult", MUST, "f", DispatchMode.LEADER_AND_FULL_TIME)
                .when(CATEGORY, GuidanceCategory.DIFFICULT);
        row(table, "without-party-organisation", MUST, "d", DispatchMode.ANY)
                .when(PARTY_ORGANISATION, false)
                .when(CATEGORY, GuidanceCategory.GOOD, GuidanceCategory.ORDINARY);
        row(table, "good", MAY, "g", DispatchMode.DISPATCHED)
                .when(PARTY_ORGANISATION, true)
                .when(CATEGORY, GuidanceCategory.GOOD);
        row(table, "ordinary", NONE, "d", DispatchMode.NONE)
                .when(PARTY_ORGANISATION, true)
                .when(CATEGORY, GuidanceCategory.ORDINARY);
        return table.build();
    }

    private static TableBuilder<DispatchFacts, DispatchOutcome> row(
            TableBuilder<DispatchFacts, DispatchOutcome> table,
            String row,
            Modality modality,
            String letter,
            DispatchMode mode) {
        return table.row(row, modality, new Clause("2.4-" + letter), new DispatchOutcome(mode, modality));
    }
}
