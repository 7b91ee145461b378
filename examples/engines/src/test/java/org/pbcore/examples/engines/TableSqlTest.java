package org.pbcore.examples.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.SurveyIntake;
import org.pbcore.ledger.intake.SurveyListener;
import org.pbcore.ledger.intake.SurveyRow;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.SocialCommittee;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Fact;
import org.pbcore.rules.table.Part;

class TableSqlTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final String H2 = "jdbc:h2:mem:";

    @Test
    void h2_everyBoundaryCase_answersAsTheTable() throws SQLException {
        assertThat(boundaries(H2)).isGreaterThan(40_000);
    }

    @Test
    void postgresql_everyBoundaryCase_answersAsTheTable() throws SQLException {
        String server = System.getProperty("pbcore.postgresql", "");
        assumeTrue(!server.isEmpty(), "no PostgreSQL: give its JDBC URL as -Dpbcore.postgresql=jdbc:postgresql:…");

        assertThat(boundaries(server)).isGreaterThan(40_000);
    }

    @Test
    void h2_surveyOfACity_answersAsTheTables() throws SQLException, IOException {
        Path survey = Path.of(System.getProperty("pbcore.shared", "none"), "data", "zhengzhou-survey.csv.gz");
        assumeTrue(Files.exists(survey), "the survey of Zhengzhou is not on this machine");
        List<Organisation> organisations = new ArrayList<>();
        SurveyIntake.read(survey, new SurveyListener() {
            @Override
            public void registered(SurveyRow row) {
                organisations.add(row.organisation());
            }

            @Override
            public void problem(Problem problem) {}
        });
        assertThat(organisations).hasSizeGreaterThan(20_000);
        Rulebook rulebook = Rulebook.of(Policies.builtin("two-new-2020"), DAY);
        try (Connection connection = DriverManager.getConnection(H2)) {
            for (DecisionTable<Organisation, ?> table : rulebook.organisationTables()) {
                survey(connection, table, organisations);
            }
        }
    }

    @Test
    void h2_factsThatContradictEachOther_giveNull() throws SQLException {
        List<DecisionTable<Organisation, ?>> tables =
                Rulebook.of(Policies.builtin("two-new-2020"), DAY).affiliation().tables();
        try (Connection connection = DriverManager.getConnection(H2)) {
            assertThat(affiliation(connection, tables.get(0), OrganisationKind.SOCIAL_ORGANISATION))
                    .isEqualTo("CITY_SOCIAL_COMMITTEE");
            assertThat(affiliation(connection, tables.get(0), OrganisationKind.NON_PUBLIC_ENTERPRISE))
                    .isNull();
        }
    }

    private static <O> String affiliation(
            Connection connection, DecisionTable<Organisation, O> table, OrganisationKind kind) throws SQLException {
        SqlTable<Organisation, O> sql = new SqlTable<>(connection, table);
        sql.fill(List.of(Map.of("kind", kind, "socialCommittee", SocialCommittee.CITY)));
        return sql.answers(table.parts().get(0)).get(0);
    }

    /** Runs every part of every table over its boundary cases; gives how many answers were compared. */
    private static int boundaries(String server) throws SQLException {
        int compared = 0;
        try (Connection connection = DriverManager.getConnection(server)) {
            for (String policy : Policies.builtin()) {
                for (DecisionTable<?, ?> table :
                        Rulebook.of(Policies.builtin(policy), DAY).tables()) {
                    compared += boundaries(connection, table);
                }
            }
        }
        return compared;
    }

    private static <F, O> int boundaries(Connection connection, DecisionTable<F, O> table) throws SQLException {
        List<Map<String, Object>> facts = new ArrayList<>();
        List<Decision<O>> decisions = new ArrayList<>();
        table.boundaryCases().forEach(each -> {
            facts.add(each.facts());
            decisions.add(each.decision());
        });
        SqlTable<F, O> sql = new SqlTable<>(connection, table);
        sql.fill(facts);
        int compared = 0;
        for (Part<O, ?> part : table.parts()) {
            List<String> expected = new ArrayList<>();
            decisions.forEach(
                    decision -> expected.add(SqlTable.text(decision.answer(part).value())));
            assertThat(sql.answers(part)).as(table.id() + " " + part.name()).isEqualTo(expected);
            compared += expected.size();
        }
        return compared;
    }

    private static <O> void survey(
            Connection connection, DecisionTable<Organisation, O> table, List<Organisation> organisations)
            throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Organisation organisation : organisations) {
            Map<String, Object> row = new HashMap<>();
            for (Axis<Organisation> axis : table.axes()) {
                for (Fact<Organisation> fact : axis.facts()) {
                    row.put(fact.name(), fact.read(organisation));
                }
            }
            rows.add(row);
        }
        SqlTable<Organisation, O> sql = new SqlTable<>(connection, table);
        sql.fill(rows);
        for (Part<O, ?> part : table.parts()) {
            List<String> expected = new ArrayList<>();
            organisations.forEach(organisation -> expected.add(answer(table, part, organisation)));
            assertThat(sql.answers(part).equals(expected))
                    .as(table.id() + " " + part.name())
                    .isTrue();
        }
    }

    private static <O> String answer(DecisionTable<Organisation, O> table, Part<O, ?> part, Organisation organisation) {
        try {
            return SqlTable.text(table.decide(organisation).answer(part).value());
        } catch (InvalidFactsException e) {
            return null;
        }
    }
}
