package org.pbcore.rules.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pbcore.model.term.Label;
import org.pbcore.rules.OrganisationText;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Row;

/** Explanations name the local rule that set what decides. */
class LocalSourceTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final String SMALL =
            "kind=NON_PUBLIC_ENTERPRISE legalEntity=false employees=45 fullMembers=2 probationaryMembers=0";

    @Test
    void explanation_whereAPlaceSetsTheThreshold_namesItsRuleAndArticle() {
        Rulebook place =
                place("'formation.fullMembers': {'article': '4', 'values': [{'atLeast': 2, 'modality': 'MUST'}]}");

        Label text = duty(place, SMALL);

        assertThat(text.chinese()).contains("正式党员2名（2名以上）〔2.2.2-c 必须，依某地第4条〕");
        assertThat(text.english()).contains("full members 2 (at least 2) [2.2.2-c must, by a place, art. 4]");
    }

    @Test
    void explanation_whereAPlaceSetsAnotherThresholdOfTheRow_namesThatToo() {
        Rulebook place = place(
                "'formation.joint': {'clause': '2.2.2-d', 'values': [{'modality': 'MAY'}]},"
                        + "'formation.fullMembers': {'article': '4', 'values': [{'atLeast': 3, 'modality': 'MUST'}]},"
                        + "'formation.headcount.enterprise': {'article': '3', 'values': [{'atLeast': 60, 'modality': 'STRIVE'}]}");

        assertThat(duty(place, SMALL).chinese()).contains("〔2.2.2-d 可以，依某地、某地第4条、某地第3条〕");
    }

    @Test
    void clause_ofARowThatAPlaceSets_isStillTheClause() {
        Rulebook place =
                place("'formation.fullMembers': {'article': '4', 'values': [{'atLeast': 2, 'modality': 'MUST'}]}");

        assertThat(place.formation()
                        .duty()
                        .decide(OrganisationText.organisation(SMALL))
                        .rows())
                .extracting(row -> row.clause().id())
                .containsExactly("2.2.2-c");
        assertThat(place.coverage().metrics().get(0).table().rows())
                .filteredOn(row -> !row.id().equals("not-operating"))
                .allSatisfy(row -> assertThat(row.clause().sources()).hasSize(1));
    }

    @Test
    void rows_ofTheBuiltInPolicies_nameNoLocalRule() {
        for (String policy : Policies.builtin()) {
            assertThat(Rulebook.of(Policies.builtin(policy), DAY).tables())
                    .flatExtracting(table -> table.rows())
                    .extracting(Row::clause)
                    .allSatisfy(clause -> assertThat(clause.sources()).isEmpty());
        }
    }

    private static Rulebook place(String parameters) {
        return Rulebook.of(PolicyText.extending("two-new-2020", parameters), DAY);
    }

    private static Label duty(Rulebook place, String facts) {
        return place.formation()
                .duty()
                .explain(OrganisationText.organisation(facts))
                .text();
    }
}
