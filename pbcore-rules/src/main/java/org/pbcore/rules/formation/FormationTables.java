package org.pbcore.rules.formation;

import static org.pbcore.rules.facts.OrganisationFacts.FLOATING_MEMBERS;
import static org.pbcore.rules.facts.OrganisationFacts.FULL_MEMBERS;
import static org.pbcore.rules.facts.OrganisationFacts.PARTY_MEMBERS;
import static org.pbcore.rules.table.DecisionTable.table;

import java.util.List;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.model.term.Label;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.Part;
import org.pbcore.rules.table.TableBuilder;

/** The decision tables of formation (2.2.1, 2.2.2). */
final class FormationTables {
    static final String MEMBERS = "formation.members";
    static final String FULL = "formation.fullMembers";
    static final String LEGAL = "formation.legalEntity";
    static final String JOINT = "formation.joint";
    static final String GENERAL_BRANCH = "formation.generalBranch";
    static final String PRIMARY_COMMITTEE = "formation.primaryCommittee";
    static final String FUNCTIONAL = "formation.functional";
    static final Clause WORK_COVERAGE = new Clause("2.4-d");
    private static final Clause NO_FUNCTIONAL = new Clause("2.2.1-d");

    private FormationTables() {}

    /** Alone, jointly, or covered by work (2.2.2-c, 2.2.2-d, 2.4-d). */
    static DecisionTable<Organisation, FormationForm> form(Parameters p) {
        Bound full = p.bound(FULL);
        Bound some = p.bound(MEMBERS);
        return DecisionTable.<Organisation, FormationForm>table("formation.form", new Label("组建形式", "form"))
                .row("own", p.modality(FULL), p.clause(FULL), FormationForm.OWN)
                .when(FULL_MEMBERS, full)
                .row("joint", p.modality(JOINT), p.clause(JOINT, FULL, MEMBERS), FormationForm.JOINT)
                .when(FULL_MEMBERS, full.not())
                .when(PARTY_MEMBERS, some)
                .row(
                        "work-coverage",
                        Modality.MUST,
                        p.citing(WORK_COVERAGE, FULL, MEMBERS),
                        FormationForm.WORK_COVERAGE)
                .when(FULL_MEMBERS, full.not())
                .when(PARTY_MEMBERS, some.not())
                .build();
    }

    /** The tier that the membership allows (2.2.2-c, 2.2.2-h, 2.2.2-i). */
    static DecisionTable<Organisation, TierProposal> tier(Parameters p) {
        Bound full = p.bound(FULL);
        TableBuilder<Organisation, TierProposal> table = table("formation.tier", new Label("设置层级", "tier"));
        table.part(new Part<>("tier", TierProposal::tier))
                .part(new Part<>("tierModality", TierProposal::modality))
                .part(new Part<>("approvals", TierProposal::approvals));
        table.row("no-own-organisation", Modality.NONE, p.clause(JOINT, FULL), TierProposal.none())
                .when(FULL_MEMBERS, full.not());
        TierProposal branch = TierProposal.of(PartyOrganisationTier.BRANCH, p.modality(FULL));
        table.row("branch", p.modality(FULL), p.clause(FULL, GENERAL_BRANCH, PRIMARY_COMMITTEE), branch)
                .when(FULL_MEMBERS, full);
        List.of(GENERAL_BRANCH, PRIMARY_COMMITTEE).forEach(larger -> below(table, p, larger));
        if (p.has(GENERAL_BRANCH)) {
            Modality may = p.modality(GENERAL_BRANCH);
            TierProposal general = TierProposal.of(PartyOrganisationTier.GENERAL_BRANCH, may);
            table.row("general-branch", may, p.clause(GENERAL_BRANCH, FULL, PRIMARY_COMMITTEE), general)
                    .when(FULL_MEMBERS, full)
                    .when(PARTY_MEMBERS, p.bound(GENERAL_BRANCH));
            below(table, p, PRIMARY_COMMITTEE);
        }
        if (p.has(PRIMARY_COMMITTEE)) {
            Modality may = p.modality(PRIMARY_COMMITTEE);
            TierProposal committee = TierProposal.of(
                    PartyOrganisationTier.PRIMARY_COMMITTEE, may, Approval.SUPERIOR_REVIEW, Approval.COUNTY_APPROVAL);
            table.row("primary-committee", may, p.clause(PRIMARY_COMMITTEE, FULL), committee)
                    .when(FULL_MEMBERS, full)
                    .when(PARTY_MEMBERS, p.bound(PRIMARY_COMMITTEE));
        }
        return table.build();
    }

    private static void below(TableBuilder<Organisation, TierProposal> table, Parameters p, String larger) {
        if (p.has(larger)) {
            table.when(PARTY_MEMBERS, p.bound(larger).not());
        }
    }

    /** Whether a functional Party organisation is encouraged (2.2.1-d). */
    static DecisionTable<Organisation, Modality> functional(Parameters p) {
        TableBuilder<Organisation, Modality> table =
                table("formation.functional", new Label("功能型党组织", "functional organisation"));
        Clause clause = p.has(FUNCTIONAL) ? p.clause(FUNCTIONAL) : NO_FUNCTIONAL;
        table.row("not-functional", Modality.NONE, clause, Modality.NONE);
        if (p.has(FUNCTIONAL)) {
            table.when(FLOATING_MEMBERS, p.bound(FUNCTIONAL).not());
            table.row("functional", p.modality(FUNCTIONAL), clause, p.modality(FUNCTIONAL))
                    .when(FLOATING_MEMBERS, p.bound(FUNCTIONAL));
        }
        return table.build();
    }
}
