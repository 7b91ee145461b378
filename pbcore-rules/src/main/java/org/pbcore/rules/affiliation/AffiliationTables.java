package org.pbcore.rules.affiliation;

import static org.pbcore.rules.facts.OrganisationFacts.INDUSTRY_BODY;
import static org.pbcore.rules.facts.OrganisationFacts.INTERNET;
import static org.pbcore.rules.facts.OrganisationFacts.KIND;
import static org.pbcore.rules.facts.OrganisationFacts.SOCIAL_COMMITTEE;
import static org.pbcore.rules.facts.OrganisationFacts.VENUE;
import static org.pbcore.rules.facts.OrganisationFacts.VENUE_IN_PARK;
import static org.pbcore.rules.table.DecisionTable.table;
import static org.pbcore.rules.table.Modality.ENCOURAGED;
import static org.pbcore.rules.table.Modality.MUST;
import static org.pbcore.rules.table.Modality.NONE;

import java.util.List;
import java.util.Optional;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.SocialCommittee;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.Part;
import org.pbcore.rules.table.TableBuilder;

/** The decision tables of affiliation (2.2.3). */
final class AffiliationTables {
    private static final ChoiceAxis<Optional<CommitteeBody>, CommitteeBody> BODY =
            Axis.choice("body", new Label("非公企业党委", "committee"), CommitteeBody.class, body -> body);

    private AffiliationTables() {}

    /** Where a Party organisation belongs (2.2.3-a to -e, -g, -j). */
    static DecisionTable<Organisation, AffiliationOutcome> affiliation() {
        TableBuilder<Organisation, AffiliationOutcome> table =
                table("affiliation.affiliation", new Label("隶属关系", "affiliation"));
        table.part(new Part<>("affiliation", AffiliationOutcome::affiliation))
                .part(new Part<>("through", AffiliationOutcome::through))
                .part(new Part<>("jointLeadership", AffiliationOutcome::jointLeadership))
                .part(new Part<>("backstop", AffiliationOutcome::backstop));
        table.refuse("socialCommittee", new Label("企业不隶属社会组织党委", "an enterprise has no social committee"))
                .when(KIND, OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .when(SOCIAL_COMMITTEE, SocialCommittee.CITY, SocialCommittee.COUNTY);
        table.row(
                        "city-social-committee",
                        MUST,
                        c("j"),
                        AffiliationOutcome.social(AffiliationBody.CITY_SOCIAL_COMMITTEE))
                .when(SOCIAL_COMMITTEE, SocialCommittee.CITY);
        table.row(
                        "county-social-committee",
                        MUST,
                        c("j"),
                        AffiliationOutcome.social(AffiliationBody.COUNTY_SOCIAL_COMMITTEE))
                .when(SOCIAL_COMMITTEE, SocialCommittee.COUNTY);
        table.row(
                        "industry-body",
                        MUST,
                        c("e"),
                        AffiliationOutcome.through(
                                AffiliationBody.SUPERVISING_UNIT, Intermediary.INDUSTRY_ORGANISATION))
                .when(SOCIAL_COMMITTEE, SocialCommittee.NONE)
                .when(INDUSTRY_BODY, true);
        venues(table);
        return table.build();
    }

    private static void venues(TableBuilder<Organisation, AffiliationOutcome> table) {
        AffiliationOutcome park =
                AffiliationOutcome.through(AffiliationBody.PARK_COMMITTEE, Intermediary.PARK_COMPREHENSIVE_COMMITTEE);
        AffiliationOutcome building =
                AffiliationOutcome.through(AffiliationBody.STREET_WORKING_COMMITTEE, Intermediary.BUILDING_COMMUNITY);
        AffiliationOutcome market =
                AffiliationOutcome.through(AffiliationBody.STREET_WORKING_COMMITTEE, Intermediary.MARKET_ORGANISATION);
        AffiliationOutcome inPark = AffiliationOutcome.backstop(AffiliationBody.PARK_COMMITTEE);
        AffiliationOutcome local = AffiliationOutcome.backstop(AffiliationBody.TOWNSHIP_OR_STREET);
        at(table, "park", MUST, "c", park, Venue.PARK);
        at(table, "commercial-building", ENCOURAGED, "b", building, Venue.COMMERCIAL_BUILDING);
        at(table, "market", MUST, "d", market, Venue.MARKET);
        at(table, "small-place-in-park", MUST, "g", inPark, Venue.MAKER_SPACE, Venue.CHARACTERISTIC_TOWN);
        table.when(VENUE_IN_PARK, true);
        at(table, "small-place", MUST, "g", local, Venue.MAKER_SPACE, Venue.CHARACTERISTIC_TOWN);
        table.when(VENUE_IN_PARK, false);
        at(table, "no-other-home", MUST, "a", local, Venue.NONE);
    }

    private static void at(
            TableBuilder<Organisation, AffiliationOutcome> table,
            String row,
            Modality modality,
            String letter,
            AffiliationOutcome outcome,
            Venue... venues) {
        table.row(row, modality, c(letter), outcome)
                .when(SOCIAL_COMMITTEE, SocialCommittee.NONE)
                .when(INDUSTRY_BODY, false)
                .when(VENUE, venues);
    }

    /** Who guides a Party organisation of the internet industry (2.2.3-f). */
    static DecisionTable<Organisation, List<FurtherEdge>> guidance() {
        return DecisionTable.<Organisation, List<FurtherEdge>>table("affiliation.guidance", new Label("指导", "guidance"))
                .row("internet", MUST, c("f"), List.of(FurtherEdge.INTERNET_INDUSTRY_COMMITTEE))
                .when(INTERNET, true)
                .row("no-guidance", NONE, c("f"), List.of())
                .when(INTERNET, false)
                .build();
    }

    /** Where a committee for non-public enterprises belongs (2.2.3-h). */
    static DecisionTable<Optional<CommitteeBody>, CommitteeAffiliation> committee() {
        return DecisionTable.<Optional<CommitteeBody>, CommitteeAffiliation>table(
                        "committee.affiliation", new Label("非公企业党委隶属", "affiliation of the committee"))
                .row("district-committee", MUST, c("h"), CommitteeAffiliation.DISTRICT_COMMITTEE)
                .when(BODY, CommitteeBody.DISTRICT_NON_PUBLIC_COMMITTEE)
                .row("unchanged", NONE, c("h"), CommitteeAffiliation.UNCHANGED)
                .when(BODY, CommitteeBody.COUNTY_NON_PUBLIC_COMMITTEE, CommitteeBody.COUNTY_CITY_NON_PUBLIC_COMMITTEE)
                .build();
    }

    /** Who guides every committee for non-public enterprises (2.2.3-i). */
    static DecisionTable<Optional<CommitteeBody>, List<FurtherEdge>> committeeGuidance() {
        return DecisionTable.<Optional<CommitteeBody>, List<FurtherEdge>>table(
                        "committee.guidance", new Label("非公企业党委指导", "guidance of the committee"))
                .row("city-guidance", MUST, c("i"), List.of(FurtherEdge.CITY_NON_PUBLIC_COMMITTEE))
                .build();
    }

    private static Clause c(String letter) {
        return new Clause("2.2.3-" + letter);
    }
}
