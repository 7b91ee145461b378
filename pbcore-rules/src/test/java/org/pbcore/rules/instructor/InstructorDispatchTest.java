package org.pbcore.rules.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.instructor.GuidanceCategory;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.ClauseRegister;

class InstructorDispatchTest {
    private static final InstructorDispatch DISPATCH = new InstructorDispatch();

    /** Every combination of the two facts, known and unknown. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "", textBlock = """
                    partyOrganisation, category,  mode,                 modality, grounds, why
                    false,             KEY,       RESIDENT_FULL_TIME,   MUST,     key 2.4-e MUST, 重点单位：专职常驻
                    true,              KEY,       RESIDENT_FULL_TIME,   MUST,     key 2.4-e MUST, 重点单位有没有党组织都一样
                    ,                  KEY,       RESIDENT_FULL_TIME,   MUST,     key 2.4-e MUST, 重点单位有没有党组织都一样
                    false,             DIFFICULT, LEADER_AND_FULL_TIME, MUST,     difficult 2.4-f MUST, 困难单位：领导联系加专职指导员
                    true,              DIFFICULT, LEADER_AND_FULL_TIME, MUST,     difficult 2.4-f MUST, 困难单位有没有党组织都一样
                    ,                  DIFFICULT, LEADER_AND_FULL_TIME, MUST,     difficult 2.4-f MUST, 困难单位有没有党组织都一样
                    false,             GOOD,      ANY,                  MUST,     without-party-organisation 2.4-d MUST, 未建党组织：指导全覆盖先于可选派
                    true,              GOOD,      DISPATCHED,           MAY,      good 2.4-g MAY, 开展较好的也可选派
                    ,                  GOOD,      ?partyOrganisation,   ?partyOrganisation, , 开展较好而党组织情况不清
                    false,             ORDINARY,  ANY,                  MUST,     without-party-organisation 2.4-d MUST, 未建党组织：必须有人指导
                    true,              ORDINARY,  NONE,                 NONE,     ordinary 2.4-d NONE, 已建党组织的一般单位：没有要求
                    ,                  ORDINARY,  ?partyOrganisation,   ?partyOrganisation, , 一般单位而党组织情况不清
                    false,             ,          ?category,            MUST,     key 2.4-e MUST|difficult 2.4-f MUST|without-party-organisation 2.4-d MUST, 未建党组织：必须指导已定，方式未定
                    true,              ,          ?category,            ?category, , 已建党组织而类别不清
                    ,                  ,          ?category+partyOrganisation, ?category+partyOrganisation, , 都不清
                    """)
    void decide_eachCombination_isAsItSays(
            Boolean partyOrganisation,
            GuidanceCategory category,
            String mode,
            String modality,
            String grounds,
            String why) {
        DispatchFacts facts = new DispatchFacts(Optional.ofNullable(partyOrganisation), Optional.ofNullable(category));
        DispatchDecision decision = DISPATCH.decide(facts);

        assertThat(AnswerText.texts(decision))
                .as(why)
                .containsExactly(Map.entry("mode", mode), Map.entry("modality", modality));
        assertThat(String.join("|", AnswerText.grounds(decision.grounds()))).isEqualTo(grounds == null ? "" : grounds);
        assertThat(DISPATCH.explain(facts))
                .extracting(explanation -> (Object) explanation.decision())
                .isEqualTo(decision.decisions());
    }

    @Test
    void tables_everyRow_citesAClauseOfTheRegister() {
        assertThat(DISPATCH.tables()).extracting(table -> table.id()).containsExactly("instructor.guidance");
        assertThat(DISPATCH.tables())
                .flatExtracting(table -> table.rows())
                .allSatisfy(row -> assertThat(ClauseRegister.CLAUSES).contains(row.clause()));
    }
}
