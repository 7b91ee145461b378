package org.pbcore.rules.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.ClauseRegister;
import org.pbcore.rules.OrganisationText;
import org.pbcore.rules.table.Modality;

class SurveyTest {
    private static final Survey SURVEY = new Survey();

    @ParameterizedTest
    @CsvFileSource(resources = "survey.csv", useHeadersInDisplayName = true)
    void decide_case_isAsItSays(
            String facts,
            String surveyor,
            String surveyorGround,
            String ledgerUnit,
            String ledgerGround,
            String coKeepers,
            String classifiedLedger,
            String why) {
        Organisation organisation = OrganisationText.organisation(facts);
        SurveyDecision decision = SURVEY.decide(organisation);

        assertThat(AnswerText.texts(decision))
                .containsExactly(
                        Map.entry("surveyor", surveyor),
                        Map.entry("ledgerUnit", ledgerUnit),
                        Map.entry("coKeepers", coKeepers),
                        Map.entry("classifiedLedger", classifiedLedger));
        if (surveyorGround != null) {
            assertThat(AnswerText.grounds(decision.surveyor().rows()))
                    .allSatisfy(row -> assertThat(row).contains(surveyorGround).endsWith(" MUST"));
        }
        if (ledgerGround != null) {
            assertThat(AnswerText.grounds(decision.ledgerUnit().rows()))
                    .allSatisfy(row -> assertThat(row).contains(ledgerGround).endsWith(" MUST"));
        }
        assertThat(SURVEY.explain(organisation))
                .extracting(explanation -> (Object) explanation.decision())
                .isEqualTo(decision.decisions());
        assertThat(why).isNotBlank();
    }

    @Test
    void coKeepersAndClassifiedLedger_onEachRow_citeTheirClauses() {
        assertThat(SURVEY.tables().get(2).rows())
                .extracting(row -> row.id() + " " + row.clause() + " " + row.modality())
                .containsExactly("registered 2.1-h MUST", "not-registered 2.1-h NONE", "enterprise 2.1-g NONE");
        assertThat(SURVEY.tables().get(3).rows())
                .extracting(row -> row.id() + " " + row.clause() + " " + row.modality())
                .containsExactly("city-wide 2.1-i MUST", "not-city-wide 2.1-i NONE", "enterprise 2.1-i NONE");
    }

    @Test
    void tables_everyRow_citesAClauseOfTheRegister() {
        assertThat(SURVEY.tables())
                .extracting(table -> table.id())
                .containsExactly("survey.surveyor", "survey.ledgerUnit", "survey.coKeepers", "survey.classifiedLedger");
        assertThat(SURVEY.tables()).flatExtracting(table -> table.rows()).allSatisfy(row -> {
            assertThat(ClauseRegister.CLAUSES).contains(row.clause());
            assertThat(row.modality()).isIn(Modality.MUST, Modality.NONE);
        });
    }
}
