package org.pbcore.rules.formation;

import static org.pbcore.rules.facts.OrganisationFacts.FULL_MEMBERS;
import static org.pbcore.rules.facts.OrganisationFacts.KIND;
import static org.pbcore.rules.facts.OrganisationFacts.LEGAL_ENTITY;
import static org.pbcore.rules.facts.OrganisationFacts.PARTY_MEMBERS;
import static org.pbcore.rules.formation.FormationTables.FULL;
import static org.pbcore.rules.formation.FormationTables.JOINT;
import static org.pbcore.rules.formation.FormationTables.LEGAL;
import static org.pbcore.rules.formation.FormationTables.MEMBERS;
import static org.pbcore.rules.formation.FormationTables.WORK_COVERAGE;

import java.util.List;
import java.util.function.Consumer;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.term.Label;
import org.pbcore.rules.facts.HeadcountTarget;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.TableBuilder;

/**
 * Who must form, and how strongly (2.2.2-a to -d).
 *
 * <p>Of the duties that apply to an organisation the strongest wins, whatever a policy makes of each; of equally strong
 * ones the one that the plan names first. So one member or employee more never weakens a duty. A row is divided only
 * where another duty is stronger than its own.
 */
final class DutyTable {
    private final Parameters p;
    private final List<HeadcountTarget> targets;
    private final TableBuilder<Organisation, Modality> table =
            DecisionTable.table("formation.duty", new Label("组建义务", "duty to form"));

    private DutyTable(Parameters p) {
        this.p = p;
        this.targets = HeadcountTarget.all(p);
    }

    static DecisionTable<Organisation, Modality> of(Parameters p) {
        return new DutyTable(p).compile();
    }

    private DecisionTable<Organisation, Modality> compile() {
        Duty joint = new Duty(p.modality(JOINT), p.clause(JOINT, FULL, MEMBERS));
        Duty full = new Duty(p.modality(FULL), p.clause(FULL)).orStronger(joint);
        enough(full).forEach(standing -> rows(List.of(standing)));
        List<Standing> some = some(joint);
        some.subList(0, some.size() - 1).forEach(standing -> rows(List.of(standing)));
        rows(List.of(some.get(some.size() - 1), noMembers()));
        return table.build();
    }

    /** Those with members enough for a branch of their own. */
    private List<Standing> enough(Duty own) {
        Consumer<TableBuilder<Organisation, Modality>> full = row -> row.when(FULL_MEMBERS, p.bound(FULL));
        if (!isLegalEntityStrongerThan(own)) {
            return List.of(new Standing("full-branch", "full", own, full));
        }
        Duty legal = new Duty(p.modality(LEGAL), p.clause(LEGAL, FULL));
        return List.of(
                new Standing(
                        "full-legal-entity", "full-legal", legal, full.andThen(row -> row.when(LEGAL_ENTITY, true))),
                new Standing("full-branch", "full", own, full.andThen(row -> row.when(LEGAL_ENTITY, false))));
    }

    /** Those with members, but not enough of them. */
    private List<Standing> some(Duty own) {
        Consumer<TableBuilder<Organisation, Modality>> few =
                row -> row.when(FULL_MEMBERS, p.bound(FULL).not()).when(PARTY_MEMBERS, p.bound(MEMBERS));
        if (!isLegalEntityStrongerThan(own)) {
            return List.of(new Standing("few", "few", own, few));
        }
        Duty legal = new Duty(p.modality(LEGAL), p.clause(LEGAL, FULL, MEMBERS));
        return List.of(
                new Standing("legal-entity", "legal", legal, few.andThen(row -> row.when(LEGAL_ENTITY, true))),
                new Standing("few", "few", own, few.andThen(row -> row.when(LEGAL_ENTITY, false))));
    }

    private Standing noMembers() {
        Duty nothing = new Duty(Modality.NONE, p.citing(WORK_COVERAGE, FULL, MEMBERS));
        return new Standing(
                "none",
                "none",
                nothing,
                row -> row.when(FULL_MEMBERS, p.bound(FULL).not())
                        .when(PARTY_MEMBERS, p.bound(MEMBERS).not()));
    }

    private boolean isLegalEntityStrongerThan(Duty duty) {
        return p.has(LEGAL) && p.modality(LEGAL).isStrongerThan(duty.modality);
    }

    /** The rows of standings of the membership: at each stronger target that one's duty, elsewhere their own. */
    private void rows(List<Standing> standings) {
        for (HeadcountTarget target : targets) {
            standings.stream()
                    .filter(standing -> standing.yieldsTo(target))
                    .forEach(standing -> divided(standing, target));
        }
        for (Standing standing : standings) {
            OrganisationKind[] others = HeadcountTarget.without(
                    targets.stream().filter(standing::yieldsTo).toList());
            if (others.length > 0) {
                row(standing.row, standing.duty, standing);
                if (others.length < OrganisationKind.values().length) {
                    table.when(KIND, others);
                }
            }
        }
    }

    private void divided(Standing standing, HeadcountTarget target) {
        String name = target.word() + "-" + standing.word;
        Duty reached = new Duty(target.modality(), p.citing(target.clause(), FULL, MEMBERS));
        target.reached(row(name + "-at-target", reached, standing));
        Duty own = standing.duty;
        Duty missed = own.modality == Modality.NONE
                ? new Duty(Modality.NONE, reached.clause)
                : new Duty(own.modality, p.citing(own.clause, HeadcountTarget.parameter(target.kind())));
        target.missed(row(name + "-below-target", missed, standing));
    }

    private TableBuilder<Organisation, Modality> row(String name, Duty duty, Standing standing) {
        table.row(name, duty.modality, duty.clause, duty.modality);
        standing.conditions.accept(table);
        return table;
    }

    private record Duty(Modality modality, Clause clause) {
        /** The stronger of two duties, this one where they are equally strong. */
        Duty orStronger(Duty other) {
            return other.modality.isStrongerThan(modality) ? other : this;
        }
    }

    /** Organisations of one kind of membership: the name of their row, a word for its parts, their duty. */
    private record Standing(
            String row, String word, Duty duty, Consumer<TableBuilder<Organisation, Modality>> conditions) {
        boolean yieldsTo(HeadcountTarget target) {
            return target.modality().isStrongerThan(duty.modality);
        }
    }
}
