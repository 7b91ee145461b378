package org.pbcore.rules.leadership;

import static org.pbcore.rules.table.DecisionTable.table;
import static org.pbcore.rules.table.Modality.ENCOURAGED;
import static org.pbcore.rules.table.Modality.MUST;
import static org.pbcore.rules.table.Modality.NONE;
import static org.pbcore.rules.table.Modality.SHOULD;

import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.TableBuilder;

/** The decision tables of leadership (2.3-b, 2.3-f, 2.3-g). */
final class LeadershipTables {
    private static final ChoiceAxis<LeadershipFacts, OrganisationKind> KIND =
            Axis.choice("kind", new Label("单位类型", "kind"), OrganisationKind.class, LeadershipFacts::kind);
    private static final ChoiceAxis<LeadershipFacts, Boolean> LARGE =
            Axis.flag("large", new Label("规模大", "large"), LeadershipFacts::large);
    private static final ChoiceAxis<LeadershipFacts, Boolean> MANY_MEMBERS =
            Axis.flag("manyMembers", new Label("党员数量多", "many Party members"), LeadershipFacts::manyMembers);
    private static final ChoiceAxis<LeadershipFacts, Boolean> MAIN_INVESTOR = Axis.flag(
            "secretaryIsMainInvestor",
            new Label("书记为主要出资人", "secretary is the main investor"),
            LeadershipFacts::secretaryIsMainInvestor);
    private static final ChoiceAxis<LeadershipFacts, Boolean> INVESTOR = Axis.flag(
            "secretaryIsInvestor",
            new Label("书记为出资人", "secretary is an investor"),
            LeadershipFacts::secretaryIsInvestor);

    private LeadershipTables() {}

    /** Whether the organisation has full-time Party workers (2.3-b). */
    static DecisionTable<LeadershipFacts, Modality> fullTimeWorker() {
        return DecisionTable.<LeadershipFacts, Modality>table(
                        "leadership.fullTimeWorker", new Label("专职党务工作者", "full-time Party workers"))
                .row("large-with-many-members", MUST, c("b"), MUST)
                .when(LARGE, true)
                .when(MANY_MEMBERS, true)
                .row("large-with-few-members", NONE, c("b"), NONE)
                .when(LARGE, true)
                .when(MANY_MEMBERS, false)
                .row("not-large", NONE, c("b"), NONE)
                .when(LARGE, false)
                .build();
    }

    /** Whether a full-time deputy stands beside a main investor (2.3-f). */
    static DecisionTable<LeadershipFacts, Modality> fullTimeDeputy() {
        TableBuilder<LeadershipFacts, Modality> table =
                table("leadership.fullTimeDeputy", new Label("专职副书记", "full-time deputy secretary"));
        refuseMainInvestorWhoIsNone(table);
        return table.row("main-investor-secretary", SHOULD, c("f"), SHOULD)
                .when(KIND, OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .when(MAIN_INVESTOR, true)
                .when(LARGE, true)
                .when(MANY_MEMBERS, true)
                .row("main-investor-secretary-with-few-members", NONE, c("f"), NONE)
                .when(KIND, OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .when(MAIN_INVESTOR, true)
                .when(LARGE, true)
                .when(MANY_MEMBERS, false)
                .row("main-investor-secretary-not-large", NONE, c("f"), NONE)
                .when(KIND, OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .when(MAIN_INVESTOR, true)
                .when(LARGE, false)
                .row("other-secretary", NONE, c("f"), NONE)
                .when(KIND, OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .when(MAIN_INVESTOR, false)
                .row("social-organisation", NONE, c("f"), NONE)
                .when(KIND, OrganisationKind.SOCIAL_ORGANISATION)
                .build();
    }

    /** Whether the secretary is encouraged to chair the trade union, by its due procedure (2.3-g). */
    static DecisionTable<LeadershipFacts, Modality> unionChair() {
        TableBuilder<LeadershipFacts, Modality> table =
                table("leadership.unionChair", new Label("兼任工会主席", "chair of the trade union"));
        refuseMainInvestorWhoIsNone(table);
        return table.row("no-investor", ENCOURAGED, c("g"), ENCOURAGED)
                .when(KIND, OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .when(INVESTOR, false)
                .row("investor", NONE, c("g"), NONE)
                .when(KIND, OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .when(INVESTOR, true)
                .row("social-organisation", NONE, c("g"), NONE)
                .when(KIND, OrganisationKind.SOCIAL_ORGANISATION)
                .build();
    }

    private static void refuseMainInvestorWhoIsNone(TableBuilder<LeadershipFacts, Modality> table) {
        table.refuse("secretaryIsInvestor", new Label("主要出资人也是出资人", "a main investor is an investor"))
                .when(MAIN_INVESTOR, true)
                .when(INVESTOR, false);
    }

    private static Clause c(String letter) {
        return new Clause("2.3-" + letter);
    }
}
