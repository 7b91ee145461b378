package org.pbcore.rules.survey;

import static org.pbcore.model.organisation.OrganisationKind.NON_PUBLIC_ENTERPRISE;
import static org.pbcore.model.organisation.OrganisationKind.SOCIAL_ORGANISATION;
import static org.pbcore.rules.facts.OrganisationFacts.CATEGORY;
import static org.pbcore.rules.facts.OrganisationFacts.DISPERSED;
import static org.pbcore.rules.facts.OrganisationFacts.KIND;
import static org.pbcore.rules.facts.OrganisationFacts.PARK_LEVEL;
import static org.pbcore.rules.facts.OrganisationFacts.REGISTERED;
import static org.pbcore.rules.facts.OrganisationFacts.SCALE;
import static org.pbcore.rules.facts.OrganisationFacts.SCOPE;
import static org.pbcore.rules.facts.OrganisationFacts.VENUE;
import static org.pbcore.rules.table.DecisionTable.table;
import static org.pbcore.rules.table.Modality.MUST;
import static org.pbcore.rules.table.Modality.NONE;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.organisation.OrganisationScale;
import org.pbcore.model.organisation.OrganisationScope;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.TableBuilder;

/** The decision tables of the survey (2.1). */
final class SurveyTables {
    private static final OrganisationCategory[] NOT_INDIVIDUAL = all(
                    OrganisationCategory.values(), category -> category != OrganisationCategory.INDIVIDUAL_BUSINESS)
            .toArray(OrganisationCategory[]::new);
    private static final Venue[] NOT_MARKET =
            all(Venue.values(), venue -> venue != Venue.MARKET).toArray(Venue[]::new);

    private SurveyTables() {}

    /** Who surveys an organisation (2.1-a, -c, -d, -e). */
    static DecisionTable<Organisation, SurveyUnit> surveyor() {
        TableBuilder<Organisation, SurveyUnit> table = table("survey.surveyor", new Label("摸排单位", "surveyor"));
        table.row("city-wide", MUST, c("c"), SurveyUnit.CITY_INDUSTRY_COMMITTEE)
                .when(KIND, SOCIAL_ORGANISATION)
                .when(SCOPE, OrganisationScope.CITY_WIDE);
        table.row("community", MUST, c("e"), SurveyUnit.TOWNSHIP_WITH_COMMUNITY)
                .when(KIND, SOCIAL_ORGANISATION)
                .when(SCOPE, OrganisationScope.COMMUNITY);
        table.row("local", MUST, c("a"), SurveyUnit.COUNTY_ORGANISATION_DEPARTMENT)
                .when(KIND, SOCIAL_ORGANISATION)
                .when(SCOPE, OrganisationScope.LOCAL);
        enterprises(table, "d", "a", row -> {});
        return table.build();
    }

    /** Who keeps the ledger of an organisation (2.1-g, -h). */
    static DecisionTable<Organisation, SurveyUnit> ledgerUnit() {
        TableBuilder<Organisation, SurveyUnit> table = table("survey.ledgerUnit", new Label("台账单位", "ledger unit"));
        table.row("registered", MUST, c("h"), SurveyUnit.ORGANISATION_DEPARTMENT)
                .when(KIND, SOCIAL_ORGANISATION)
                .when(REGISTERED, true);
        table.row("not-registered", MUST, c("e"), SurveyUnit.TOWNSHIP_WITH_COMMUNITY)
                .when(KIND, SOCIAL_ORGANISATION)
                .when(REGISTERED, false);
        table.row("park", MUST, c("g"), SurveyUnit.PARK)
                .when(KIND, NON_PUBLIC_ENTERPRISE)
                .when(PARK_LEVEL, ParkLevel.PROVINCIAL_OR_ABOVE);
        enterprises(table, "g", "g", row -> row.when(PARK_LEVEL, ParkLevel.NONE, ParkLevel.BELOW_PROVINCIAL));
        return table.build();
    }

    /** The dispersed, the small and the markets to industry and commerce, the others to the county. */
    private static void enterprises(
            TableBuilder<Organisation, SurveyUnit> table,
            String dispersed,
            String others,
            Consumer<TableBuilder<Organisation, SurveyUnit>> also) {
        table.row("individual-business", MUST, c(dispersed), SurveyUnit.INDUSTRY_AND_COMMERCE)
                .when(KIND, NON_PUBLIC_ENTERPRISE)
                .when(CATEGORY, OrganisationCategory.INDIVIDUAL_BUSINESS);
        also.accept(table);
        table.row("market", MUST, c(dispersed), SurveyUnit.INDUSTRY_AND_COMMERCE)
                .when(KIND, NON_PUBLIC_ENTERPRISE)
                .when(CATEGORY, NOT_INDIVIDUAL)
                .when(VENUE, Venue.MARKET);
        also.accept(table);
        elsewhere(table, "dispersed-small", dispersed, SurveyUnit.INDUSTRY_AND_COMMERCE);
        table.when(DISPERSED, true).when(SCALE, OrganisationScale.SMALL, OrganisationScale.MICRO);
        also.accept(table);
        elsewhere(table, "dispersed-larger", others, SurveyUnit.COUNTY_ORGANISATION_DEPARTMENT);
        table.when(DISPERSED, true).when(SCALE, OrganisationScale.LARGE, OrganisationScale.MEDIUM);
        also.accept(table);
        elsewhere(table, "not-dispersed", others, SurveyUnit.COUNTY_ORGANISATION_DEPARTMENT);
        table.when(DISPERSED, false);
        also.accept(table);
    }

    private static void elsewhere(
            TableBuilder<Organisation, SurveyUnit> table, String row, String letter, SurveyUnit unit) {
        table.row(row, MUST, c(letter), unit)
                .when(KIND, NON_PUBLIC_ENTERPRISE)
                .when(CATEGORY, NOT_INDIVIDUAL)
                .when(VENUE, NOT_MARKET);
    }

    /** Who keeps the ledger as well (2.1-h). */
    static DecisionTable<Organisation, List<SurveyUnit>> coKeepers() {
        return DecisionTable.<Organisation, List<SurveyUnit>>table("survey.coKeepers", new Label("共同建账", "co-keepers"))
                .row("registered", MUST, c("h"), List.of(SurveyUnit.CIVIL_AFFAIRS))
                .when(KIND, SOCIAL_ORGANISATION)
                .when(REGISTERED, true)
                .row("not-registered", NONE, c("h"), List.of())
                .when(KIND, SOCIAL_ORGANISATION)
                .when(REGISTERED, false)
                .row("enterprise", NONE, c("g"), List.of())
                .when(KIND, NON_PUBLIC_ENTERPRISE)
                .build();
    }

    /** Whether a classified ledger is kept at the same time (2.1-i). */
    static DecisionTable<Organisation, Boolean> classifiedLedger() {
        return DecisionTable.<Organisation, Boolean>table(
                        "survey.classifiedLedger", new Label("分类台账", "classified ledger"))
                .row("city-wide", MUST, c("i"), true)
                .when(KIND, SOCIAL_ORGANISATION)
                .when(SCOPE, OrganisationScope.CITY_WIDE)
                .row("not-city-wide", NONE, c("i"), false)
                .when(KIND, SOCIAL_ORGANISATION)
                .when(SCOPE, OrganisationScope.LOCAL, OrganisationScope.COMMUNITY)
                .row("enterprise", NONE, c("i"), false)
                .when(KIND, NON_PUBLIC_ENTERPRISE)
                .build();
    }

    private static <E> List<E> all(E[] constants, Predicate<E> wanted) {
        return Arrays.stream(constants).filter(wanted).toList();
    }

    private static Clause c(String letter) {
        return new Clause("2.1-" + letter);
    }
}
