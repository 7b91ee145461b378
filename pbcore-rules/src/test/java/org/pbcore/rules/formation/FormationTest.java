package org.pbcore.rules.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.ClauseRegister;
import org.pbcore.rules.OrganisationText;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Limit;
import org.pbcore.rules.policy.LimitStrength;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Modality;

class FormationTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final Formation PLAN = formation("two-new-2020");
    private static final Formation BASELINE = formation("branch-regulations-2018");
    private static final String[] FACTS = {
        "kind", "legalEntity", "employees", "fullMembers", "probationaryMembers", "floatingMembers"
    };

    @ParameterizedTest
    @CsvFileSource(resources = "two-new-2020.csv", useHeadersInDisplayName = true)
    void decide_byThePlan_isAsItsCaseSays(ArgumentsAccessor theCase) {
        assertDecides(PLAN, theCase);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "branch-regulations-2018.csv", useHeadersInDisplayName = true)
    void decide_byTheBaseline_isAsItsCaseSays(ArgumentsAccessor theCase) {
        assertDecides(BASELINE, theCase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-new-2020", "branch-regulations-2018"})
    void tables_everyRow_citesAClauseOfTheRegister(String policy) {
        assertThat(formation(policy).tables())
                .flatExtracting(table -> table.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(ClauseRegister.CLAUSES).contains(row.clause()));
    }

    @Test
    void tables_inOrder_areDutyFormTierFunctional() {
        assertThat(PLAN.tables())
                .extracting(table -> table.id())
                .containsExactly("formation.duty", "formation.form", "formation.tier", "formation.functional");
        assertThat(PLAN.duty()).isSameAs(PLAN.tables().get(0));
        assertThat(PLAN.tables())
                .extracting(table -> table.title().chinese())
                .containsExactly("组建义务", "组建形式", "设置层级", "功能型党组织");
    }

    @Test
    void form_ofEachKind_carriesTheForceOfItsClause() {
        assertThat(form("fullMembers=3")).isEqualTo("own 2.2.2-c MUST");
        assertThat(form("fullMembers=2")).isEqualTo("joint 2.2.2-d MAY");
        assertThat(form("fullMembers=0 probationaryMembers=0")).isEqualTo("work-coverage 2.4-d MUST");
    }

    @Test
    void functional_onEitherSide_carriesTheForceOfItsClause() {
        assertThat(AnswerText.grounds(PLAN.decide(organisation("floatingMembers=4"))
                        .functional()
                        .rows()))
                .containsExactly("functional 2.2.1-d ENCOURAGED");
        assertThat(AnswerText.grounds(PLAN.decide(organisation("floatingMembers=3"))
                        .functional()
                        .rows()))
                .containsExactly("not-functional 2.2.1-d NONE");
    }

    @Test
    void decisions_ofTheRecord_standInTheOrderOfTheTables() {
        FormationDecision decision = PLAN.decide(organisation("fullMembers=3 probationaryMembers=0 floatingMembers=9"));

        assertThat(decision.decisions())
                .containsExactly(decision.duty(), decision.form(), decision.tier(), decision.functional());
        assertThat(decision.answers())
                .containsOnlyKeys("duty", "form", "tier", "tierModality", "approvals", "functional");
        assertThat(decision.isDecided()).isTrue();
        assertThat(PLAN.decide(organisation("fullMembers=3")).isDecided()).isFalse();
        assertThat(AnswerText.grounds(decision.grounds()))
                .containsExactly(
                        "full-branch 2.2.2-c MUST",
                        "own 2.2.2-c MUST",
                        "branch 2.2.2-c MUST",
                        "functional 2.2.1-d ENCOURAGED");
    }

    @Test
    void explain_anOrganisation_saysTheSameAsDecide() {
        Organisation organisation =
                organisation("kind=NON_PUBLIC_ENTERPRISE legalEntity=false employees=49 fullMembers=2"
                        + " probationaryMembers=0 floatingMembers=3");
        FormationDecision decision = PLAN.decide(organisation);

        assertThat(PLAN.explain(organisation))
                .extracting(explanation -> (Object) explanation.decision())
                .isEqualTo(decision.decisions());
        assertThat(PLAN.explain(organisation).get(0).text().chinese())
                .startsWith("组建义务：可以")
                .contains("正式党员2名", "2.2.2-d", "努力实现", "必须");
    }

    @Test
    void joint_organisations_areLimitedInPrincipleToThreeAndInGeneralToFive() {
        assertThat(PLAN.checkJoint(3)).isEmpty();
        assertThat(PLAN.checkJoint(4)).hasValueSatisfying(crossing -> {
            assertThat(crossing.isError()).isFalse();
            assertThat(crossing.count()).isEqualTo(4);
            assertThat(crossing.limit().strength()).isEqualTo(LimitStrength.IN_PRINCIPLE);
            assertThat(crossing.limit().parameter()).isEqualTo("formation.joint.organisations");
            assertThat(crossing.limit().citation().clause()).hasToString("Optional[2.2.2-e]");
            assertThat(crossing.label().chinese()).isEqualTo("联合党组织覆盖单位 4个，原则上3个以下");
            assertThat(crossing.label().english())
                    .isEqualTo("organisations under a joint branch 4, in principle at most 3");
        });
        assertThat(BASELINE.checkJoint(5)).isEmpty();
        assertThat(BASELINE.checkJoint(6)).hasValueSatisfying(crossing -> {
            assertThat(crossing.isError()).isFalse();
            assertThat(crossing.limit().strength()).isEqualTo(LimitStrength.GENERAL);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-new-2020", "branch-regulations-2018"})
    void branch_members_areLimitedInGeneralToFifty(String policy) {
        assertThat(formation(policy).checkBranch(50)).isEmpty();
        assertThat(formation(policy).checkBranch(51)).hasValueSatisfying(crossing -> {
            assertThat(crossing.isError()).isFalse();
            assertThat(crossing.limit().strength()).isEqualTo(LimitStrength.GENERAL);
            assertThat(crossing.limit().citation().policy()).isEqualTo(policy);
            assertThat(crossing.label().chinese()).isEqualTo("党支部党员人数 51名，一般50名以下");
        });
    }

    @Test
    void hardLimit_crossed_isAnError() {
        Formation strict = formation(
                "'formation.branch.members': {'clause': '2.2.2-f', 'values': [{'atMost': 40, 'strength': 'HARD'}]}",
                "two-new-2020");

        assertThat(strict.checkBranch(40)).isEmpty();
        assertThat(strict.checkBranch(41)).map(Limit.Crossing::isError).contains(true);
    }

    @Test
    void placesOwnPolicy_withOtherNumbers_movesExactlyThoseBoundaries() {
        Formation own = formation(
                "'formation.fullMembers': {'article': '1', 'values': [{'atLeast': 5, 'modality': 'MUST'}]},"
                        + "'formation.headcount.enterprise': {'article': '2', 'values': [{'atLeast': 40, 'modality': 'SHOULD'}]},"
                        + "'formation.generalBranch': {'article': '3', 'values': [{'moreThan': 30, 'modality': 'SHOULD'}]}",
                "two-new-2020");

        assertThat(answer(own, "duty", "fullMembers=4 probationaryMembers=0 legalEntity=true"))
                .isEqualTo("SHOULD");
        assertThat(answer(own, "duty", "fullMembers=5")).isEqualTo("MUST");
        assertThat(answer(own, "form", "fullMembers=4")).isEqualTo("JOINT");
        assertThat(answer(own, "form", "fullMembers=5")).isEqualTo("OWN");
        String enterprise = "kind=NON_PUBLIC_ENTERPRISE fullMembers=0 probationaryMembers=0 employees=";
        assertThat(answer(own, "duty", enterprise + 39)).isEqualTo("NONE");
        assertThat(answer(own, "duty", enterprise + 40)).isEqualTo("SHOULD");
        String social = "kind=SOCIAL_ORGANISATION fullMembers=0 probationaryMembers=0 employees=";
        assertThat(answer(own, "duty", social + 29)).isEqualTo("NONE");
        assertThat(answer(own, "duty", social + 30)).isEqualTo("STRIVE");
        assertThat(answer(own, "tier", "fullMembers=30 probationaryMembers=0")).isEqualTo("BRANCH");
        assertThat(answer(own, "tier", "fullMembers=31 probationaryMembers=0")).isEqualTo("GENERAL_BRANCH");
        assertThat(answer(own, "tierModality", "fullMembers=31 probationaryMembers=0"))
                .isEqualTo("SHOULD");
        assertThat(answer(own, "tier", "fullMembers=99 probationaryMembers=0")).isEqualTo("GENERAL_BRANCH");
        assertThat(answer(own, "tier", "fullMembers=100")).isEqualTo("PRIMARY_COMMITTEE");
        assertThat(answer(own, "functional", "floatingMembers=3")).isEqualTo("NONE");
        assertThat(own.checkBranch(50)).isEmpty();
    }

    @Test
    void placesOwnPolicy_withATargetForOneKindOnly_asksNothingOfTheOtherKind() {
        Formation own = formation(
                "'formation.headcount.enterprise': {'clause': '2.2.2-b', 'values': [{'atLeast': 40, 'modality': 'STRIVE'}]}",
                "branch-regulations-2018");
        String none = " fullMembers=0 probationaryMembers=0 employees=";

        assertThat(answer(own, "duty", "kind=NON_PUBLIC_ENTERPRISE" + none + 40))
                .isEqualTo("STRIVE");
        assertThat(answer(own, "duty", "kind=NON_PUBLIC_ENTERPRISE" + none + 39))
                .isEqualTo("NONE");
        assertThat(answer(own, "duty", "kind=SOCIAL_ORGANISATION" + none + 500)).isEqualTo("NONE");
        assertThat(answer(own, "duty", "kind=SOCIAL_ORGANISATION fullMembers=1 probationaryMembers=0 employees=5"))
                .isEqualTo("MUST");
    }

    private static void assertDecides(Formation formation, ArgumentsAccessor theCase) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < FACTS.length; i++) {
            if (theCase.getString(i) != null) {
                facts.put(FACTS[i], theCase.getString(i));
            }
        }
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("duty", theCase.getString(6));
        expected.put("form", theCase.getString(8));
        expected.put("tier", theCase.getString(9));
        expected.put("tierModality", theCase.getString(10));
        expected.put("approvals", theCase.getString(11));
        expected.put("functional", theCase.getString(13));
        FormationDecision decision = formation.decide(OrganisationText.organisation(facts));

        assertThat(AnswerText.texts(decision)).containsExactlyEntriesOf(expected);
        if (decision.duty().outcome().isPresent()) {
            assertThat(String.join("|", AnswerText.grounds(decision.duty().grounds())))
                    .contains(theCase.getString(7));
        }
        if (decision.tier().outcome().isPresent()) {
            assertThat(decision.tier().grounds())
                    .extracting(row -> row.id() + " " + row.clause())
                    .containsExactly(theCase.getString(12));
            assertThat(decision.tier().grounds().get(0).modality())
                    .isEqualTo(
                            decision.tier().outcome().orElseThrow().modality().orElse(Modality.NONE));
        }
        assertThat(theCase.getString(14)).isNotBlank();
    }

    private static String form(String facts) {
        Decision<FormationForm> form = PLAN.decide(organisation(facts)).form();
        return String.join("|", AnswerText.grounds(form.rows()));
    }

    private static String answer(Formation formation, String part, String facts) {
        return Objects.requireNonNull(
                AnswerText.texts(formation.decide(organisation(facts))).get(part));
    }

    private static Organisation organisation(String facts) {
        return OrganisationText.organisation(facts);
    }

    private static Formation formation(String policy) {
        return Rulebook.of(Policies.builtin(policy), DAY).formation();
    }

    private static Formation formation(String parameters, String parent) {
        return Rulebook.of(PolicyText.extending(parent, parameters), LocalDate.of(2021, 1, 1))
                .formation();
    }

    @Test
    void warnings_ownBranchBeyondItsLimit_nameTheCrossing() {
        assertThat(PLAN.warnings(OrganisationText.organisation("fullMembers=40 probationaryMembers=10")))
                .isEmpty();
        assertThat(PLAN.warnings(OrganisationText.organisation("fullMembers=41 probationaryMembers=10")))
                .singleElement()
                .satisfies(crossing -> {
                    assertThat(crossing.count()).isEqualTo(51);
                    assertThat(crossing.isError()).isFalse();
                });
        assertThat(PLAN.warnings(OrganisationText.organisation("fullMembers=60")))
                .isEmpty();
        assertThat(PLAN.warnings(OrganisationText.organisation("fullMembers=2 probationaryMembers=60")))
                .isEmpty();
    }

    @Test
    void target_notYetInForce_leavesTheRulesWithoutIt() {
        Formation formation = new Formation(PolicyText.extending(
                        "branch-regulations-2018",
                        "'formation.headcount.enterprise': {'clause': '2.2.2-b',"
                                + " 'values': [{'from': '2022-01-01', 'atLeast': 40, 'modality': 'STRIVE'}]}")
                .on(LocalDate.of(2021, 6, 1)));
        Organisation none = OrganisationText.organisation(
                "kind=NON_PUBLIC_ENTERPRISE employees=50 fullMembers=0 probationaryMembers=0");

        assertThat(formation.decide(none).duty().outcome()).contains(Modality.NONE);
    }
}
