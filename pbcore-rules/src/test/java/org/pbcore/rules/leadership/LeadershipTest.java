package org.pbcore.rules.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.ClauseRegister;
import org.pbcore.rules.OrganisationText;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.policy.Policies;

class LeadershipTest {
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final LeadershipFacts NOTHING = facts(null, null, null, null, null);
    private static final Leadership PLAN =
            new Leadership(Policies.builtin("two-new-2020").on(DAY));
    private static final Leadership WITH_NUMBERS = new Leadership(PolicyText.extending(
                    "two-new-2020",
                    "'leadership.large': {'clause': '2.3-b', 'values': [{'atLeast': 300}]},"
                            + "'leadership.manyMembers': {'clause': '2.3-b', 'values': [{'moreThan': 50}]}")
            .on(DAY));

    @ParameterizedTest
    @CsvFileSource(resources = "leadership.csv", useHeadersInDisplayName = true)
    void decide_case_isAsItSays(
            OrganisationKind kind,
            Boolean large,
            Boolean manyMembers,
            Boolean main,
            Boolean investor,
            String fullTimeWorker,
            String fullTimeDeputy,
            String unionChair,
            String grounds,
            String why) {
        LeadershipFacts facts = facts(kind, large, manyMembers, main, investor);

        assertThat(why).isNotBlank();
        if (fullTimeWorker == null) {
            assertContradiction(facts);
            return;
        }
        LeadershipDecision decision = PLAN.decide(facts);
        assertThat(AnswerText.texts(decision))
                .containsExactly(
                        Map.entry("fullTimeWorker", fullTimeWorker),
                        Map.entry("fullTimeDeputy", fullTimeDeputy),
                        Map.entry("unionChair", unionChair));
        if (grounds != null) {
            assertThat(String.join("|", AnswerText.grounds(decision.grounds()))).isEqualTo(grounds);
        }
        assertThat(PLAN.explain(facts))
                .extracting(explanation -> (Object) explanation.decision())
                .isEqualTo(decision.decisions());
    }

    @Test
    void tables_everyRow_citesAClauseOfTheRegister() {
        assertThat(PLAN.tables())
                .extracting(table -> table.id())
                .containsExactly("leadership.fullTimeWorker", "leadership.fullTimeDeputy", "leadership.unionChair");
        assertThat(PLAN.tables())
                .flatExtracting(table -> table.rows())
                .allSatisfy(row -> assertThat(ClauseRegister.CLAUSES).contains(row.clause()));
    }

    @Test
    void facts_underThePlan_leaveLargeAndManyUnknown() {
        LeadershipFacts facts = PLAN.facts(
                OrganisationText.organisation(
                        "kind=SOCIAL_ORGANISATION employees=100000 fullMembers=9000 probationaryMembers=0"),
                NOTHING);

        assertThat(facts).isEqualTo(facts(OrganisationKind.SOCIAL_ORGANISATION, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    counts,                                            large, many,  why
                    employees=299 fullMembers=50 probationaryMembers=0,false, false, 299人不到300人；50名不超过50名
                    employees=300 fullMembers=51 probationaryMembers=0,true,  true,  300人以上含300；超过50名
                    employees=301 fullMembers=40 probationaryMembers=11,true, true,  正式和预备党员一起算
                    fullMembers=51,                                    ,      true,  职工数不清；正式党员已经够多
                    probationaryMembers=51,                            ,      true,  预备党员已经够多
                    employees=0 fullMembers=50,                        false, ,      预备党员不清：50名上下未定
                    employees=0,                                       false, ,      党员数都不清
                    employees=2147483647 fullMembers=2147483647 probationaryMembers=2147483647, true, true, 最大的数也不溢出
                    """)
    void facts_underAPolicyWithNumbers_followTheCounts(String counts, Boolean large, Boolean many, String why) {
        LeadershipFacts facts = WITH_NUMBERS.facts(OrganisationText.organisation(counts), NOTHING);

        assertThat(facts).as(why).isEqualTo(facts(null, large, many, null, null));
    }

    @Test
    void facts_thatAreGiven_areNotReplacedByCounts() {
        LeadershipFacts given = facts(OrganisationKind.NON_PUBLIC_ENTERPRISE, false, false, true, true);

        assertThat(WITH_NUMBERS.facts(
                        OrganisationText.organisation(
                                "kind=SOCIAL_ORGANISATION employees=900 fullMembers=900 probationaryMembers=0"),
                        given))
                .isEqualTo(given);
    }

    private static void assertContradiction(LeadershipFacts facts) {
        assertThatThrownBy(() -> PLAN.decide(facts))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/secretaryIsInvestor"));
        assertThatThrownBy(() -> PLAN.explain(facts)).isInstanceOf(InvalidFactsException.class);
    }

    private static LeadershipFacts facts(
            OrganisationKind kind, Boolean large, Boolean manyMembers, Boolean main, Boolean investor) {
        return new LeadershipFacts(
                Optional.ofNullable(kind),
                Optional.ofNullable(large),
                Optional.ofNullable(manyMembers),
                Optional.ofNullable(main),
                Optional.ofNullable(investor));
    }
}
