package org.pbcore.rules.coverage;

import static org.pbcore.rules.facts.OrganisationFacts.FULL_MEMBERS;
import static org.pbcore.rules.facts.OrganisationFacts.INSTRUCTORS;
import static org.pbcore.rules.facts.OrganisationFacts.KIND;
import static org.pbcore.rules.facts.OrganisationFacts.PARTY_ORGANISATION;
import static org.pbcore.rules.facts.OrganisationFacts.STATUS;
import static org.pbcore.rules.table.Modality.MUST;
import static org.pbcore.rules.table.Modality.NONE;

import java.util.List;
import java.util.function.Consumer;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.term.Label;
import org.pbcore.rules.facts.HeadcountTarget;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.TableBuilder;

/** The five metrics as decision tables (1, 2.2.2-b, 2.4-d). Their population: organisations that are operating. */
final class CoverageTables {
    private static final String FULL = "formation.fullMembers";
    private static final String INSTRUCTED = "coverage.instructors";
    private static final Clause FORMATION = new Clause("1-a");
    private static final Clause HEADCOUNT = new Clause("2.2.2-b");
    private static final Clause WORK = new Clause("1-b");
    private static final Clause GUIDANCE = new Clause("2.4-d");
    private static final PartyOrganisationForm[] HAS = {
        PartyOrganisationForm.OWN,
        PartyOrganisationForm.JOINT,
        PartyOrganisationForm.REGIONAL,
        PartyOrganisationForm.INDUSTRY
    };
    private static final PartyOrganisationForm[] HAS_NOT = {PartyOrganisationForm.NONE, PartyOrganisationForm.FUNCTIONAL
    };

    private CoverageTables() {}

    static List<Metric> all(Parameters p) {
        return List.of(formation(p), headcount(p), organisation(), work(p), guidance(p));
    }

    /** 应建尽建: of those that must form, the ones that have. */
    private static Metric formation(Parameters p) {
        Bound full = p.bound(FULL);
        Clause clause = p.citing(FORMATION, FULL);
        return metric("formation", new Label("应建尽建", "formation coverage"), FORMATION, table -> {
            row(table, "formed", clause, Standing.COUNTED)
                    .when(FULL_MEMBERS, full)
                    .when(PARTY_ORGANISATION, HAS);
            row(table, "not-formed", clause, Standing.MISSED)
                    .when(FULL_MEMBERS, full)
                    .when(PARTY_ORGANISATION, HAS_NOT);
            row(table, "not-due", clause, Standing.OUTSIDE).when(FULL_MEMBERS, full.not());
        });
    }

    /** Of those at the headcount target, the ones that have. */
    private static Metric headcount(Parameters p) {
        List<HeadcountTarget> targets = HeadcountTarget.all(p);
        OrganisationKind[] others = HeadcountTarget.without(targets);
        return metric("headcount", new Label("职工目标覆盖", "headcount coverage"), HEADCOUNT, table -> {
            for (HeadcountTarget target : targets) {
                String kind = target.word();
                target.reached(row(table, kind + "-formed", target.clause(), Standing.COUNTED))
                        .when(PARTY_ORGANISATION, HAS);
                target.reached(row(table, kind + "-not-formed", target.clause(), Standing.MISSED))
                        .when(PARTY_ORGANISATION, HAS_NOT);
                target.missed(row(table, kind + "-below-target", target.clause(), Standing.OUTSIDE));
            }
            if (others.length > 0) {
                row(table, "no-target", HEADCOUNT, Standing.OUTSIDE).when(KIND, others);
            }
        });
    }

    /** 组织覆盖: of all, the ones that have. */
    private static Metric organisation() {
        return metric("organisation", new Label("组织覆盖", "organisation coverage"), FORMATION, table -> {
            row(table, "has", FORMATION, Standing.COUNTED).when(PARTY_ORGANISATION, HAS);
            row(table, "has-not", FORMATION, Standing.MISSED).when(PARTY_ORGANISATION, HAS_NOT);
        });
    }

    /** 工作覆盖: of all, the ones that have, or are reached by a functional organisation or an instructor. */
    private static Metric work(Parameters p) {
        Bound some = p.bound(INSTRUCTED);
        return metric("work", new Label("工作覆盖", "work coverage"), WORK, table -> {
            row(table, "has", WORK, Standing.COUNTED).when(PARTY_ORGANISATION, HAS);
            row(table, "functional", WORK, Standing.COUNTED).when(PARTY_ORGANISATION, PartyOrganisationForm.FUNCTIONAL);
            row(table, "instructed", p.citing(WORK, INSTRUCTED), Standing.COUNTED)
                    .when(PARTY_ORGANISATION, PartyOrganisationForm.NONE)
                    .when(INSTRUCTORS, some);
            row(table, "not-reached", p.citing(WORK, INSTRUCTED), Standing.MISSED)
                    .when(PARTY_ORGANISATION, PartyOrganisationForm.NONE)
                    .when(INSTRUCTORS, some.not());
        });
    }

    /** Of those that have none, the ones with an instructor. */
    private static Metric guidance(Parameters p) {
        Bound some = p.bound(INSTRUCTED);
        return metric("guidance", new Label("指导覆盖", "guidance coverage"), GUIDANCE, table -> {
            row(table, "guided", p.citing(GUIDANCE, INSTRUCTED), Standing.COUNTED)
                    .when(PARTY_ORGANISATION, HAS_NOT)
                    .when(INSTRUCTORS, some);
            row(table, "not-guided", p.citing(GUIDANCE, INSTRUCTED), Standing.MISSED)
                    .when(PARTY_ORGANISATION, HAS_NOT)
                    .when(INSTRUCTORS, some.not());
            row(table, "has", GUIDANCE, Standing.OUTSIDE).when(PARTY_ORGANISATION, HAS);
        });
    }

    private static TableBuilder<Organisation, Standing> row(
            TableBuilder<Organisation, Standing> table, String name, Clause clause, Standing standing) {
        return table.row(name, standing == Standing.OUTSIDE ? NONE : MUST, clause, standing)
                .when(STATUS, OperatingStatus.OPERATING);
    }

    private static Metric metric(
            String name, Label label, Clause clause, Consumer<TableBuilder<Organisation, Standing>> rows) {
        TableBuilder<Organisation, Standing> table = DecisionTable.table("coverage." + name, label);
        table.row("not-operating", NONE, clause, Standing.EXCLUDED)
                .when(STATUS, OperatingStatus.SUSPENDED, OperatingStatus.CLOSED, OperatingStatus.DEREGISTERED);
        rows.accept(table);
        return new Metric(name, label, table.build());
    }
}
