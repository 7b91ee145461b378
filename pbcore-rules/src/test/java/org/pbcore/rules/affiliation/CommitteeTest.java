package org.pbcore.rules.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.ClauseRegister;

class CommitteeTest {
    private static final Committee COMMITTEE = new Committee();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    body,                            affiliation,        ground,                           why
                    DISTRICT_NON_PUBLIC_COMMITTEE,    DISTRICT_COMMITTEE, district-committee 2.2.3-h MUST,  区非公企业党委隶属所在区委
                    COUNTY_NON_PUBLIC_COMMITTEE,      UNCHANGED,          unchanged 2.2.3-h NONE,           县非公企业党委隶属不变
                    COUNTY_CITY_NON_PUBLIC_COMMITTEE, UNCHANGED,          unchanged 2.2.3-h NONE,           县级市非公企业党委隶属不变
                    ,                                 ?body,              ,                                 不知道是哪一级：隶属未定，指导仍是市非公企业党委
                    """)
    void decide_eachBody_belongsAsItsCaseSaysAndIsGuidedByTheCity(
            CommitteeBody body, String affiliation, String ground, String why) {
        CommitteeDecision decision = COMMITTEE.decide(Optional.ofNullable(body));

        assertThat(AnswerText.texts(decision))
                .containsExactly(
                        Map.entry("affiliation", affiliation), Map.entry("guidance", "CITY_NON_PUBLIC_COMMITTEE"));
        if (ground != null) {
            assertThat(AnswerText.grounds(decision.grounds())).containsExactly(ground, "city-guidance 2.2.3-i MUST");
        }
        assertThat(COMMITTEE.explain(Optional.ofNullable(body)))
                .extracting(explanation -> (Object) explanation.decision())
                .isEqualTo(decision.decisions());
        assertThat(why).isNotBlank();
    }

    @Test
    void tables_everyRow_citesAClauseOfTheRegister() {
        assertThat(COMMITTEE.tables())
                .extracting(table -> table.id())
                .containsExactly("committee.affiliation", "committee.guidance");
        assertThat(COMMITTEE.tables())
                .flatExtracting(table -> table.rows())
                .allSatisfy(row -> assertThat(ClauseRegister.CLAUSES).contains(row.clause()));
    }
}
