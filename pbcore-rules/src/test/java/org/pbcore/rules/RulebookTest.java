package org.pbcore.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.formation.Formation;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.PolicyFormatException;
import org.pbcore.rules.policy.PolicyNotInForceException;
import org.pbcore.rules.policy.RuleNotAnsweredException;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.TableDefectException;

class RulebookTest {
    @ParameterizedTest
    @CsvSource({"two-new-2020,2020-01-01", "branch-regulations-2018,2018-10-28"})
    void of_firstDayOfThePolicy_compilesAndTheDayBeforeIsRefused(String policy, LocalDate from) {
        Rulebook rulebook = Rulebook.of(Policies.builtin(policy), from);

        assertThat(rulebook.parameters().date()).isEqualTo(from);
        assertThat(rulebook.parameters().policy().id()).isEqualTo(policy);
        assertThatThrownBy(() -> Rulebook.of(Policies.builtin(policy), from.minusDays(1)))
                .isInstanceOf(PolicyNotInForceException.class)
                .hasMessageContaining(policy)
                .hasMessageContaining(from.minusDays(1).toString());
    }

    @Test
    void plan_everyRule_isAnswered() {
        Rulebook plan = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15));

        assertThat(List.of(
                        plan.formation(),
                        plan.jointPlanner(),
                        plan.affiliation(),
                        plan.committee(),
                        plan.survey(),
                        plan.fiveClears(),
                        plan.points(),
                        plan.floatingMatch(),
                        plan.threeReports(),
                        plan.participation(),
                        plan.coverage(),
                        plan.trainingShare(),
                        plan.leadership(),
                        plan.instructor(),
                        plan.instructorPlan(),
                        plan.partyLife(),
                        plan.membership(),
                        plan.secretary(),
                        plan.talentPools(),
                        plan.instructorManagement(),
                        plan.fiveSyncs(),
                        plan.supervision(),
                        plan.services(),
                        plan.bases()))
                .doesNotContainNull();
        assertThat(plan.formation()).isSameAs(plan.formation());
    }

    @Test
    void tables_everyCalculatorThatHasSome_standInOneListUnderItsFamily() throws ReflectiveOperationException {
        Rulebook plan = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15));
        List<Object> ofCalculators = new ArrayList<>();
        for (Method accessor : Rulebook.class.getMethods()) {
            Class<?> calculator = accessor.getReturnType();
            if (accessor.getParameterCount() == 0
                    && Arrays.stream(calculator.getMethods())
                            .anyMatch(method -> method.getName().equals("tables"))) {
                Object tables = calculator.getMethod("tables").invoke(accessor.invoke(plan));
                ofCalculators.addAll((List<?>) tables);
            }
        }

        assertThat(plan.tables()).hasSizeGreaterThanOrEqualTo(17);
        assertThat(new ArrayList<Object>(plan.tables())).hasSameElementsAs(ofCalculators);
        assertThat(plan.tables()).extracting(DecisionTable::id).doesNotHaveDuplicates();
        assertThat(plan.tables()).extracting(DecisionTable::id).allMatch(id -> id.matches("[a-z-]+\\.[a-zA-Z]+"));
    }

    @Test
    void baseline_everyOtherRuleThanFormationAndJointPlan_isNotAnswered() {
        Rulebook baseline = Rulebook.of(Policies.builtin("branch-regulations-2018"), LocalDate.of(2020, 9, 15));

        assertThat(baseline.formation()).isNotNull();
        assertThat(baseline.jointPlanner()).isNotNull();
        assertNotAnswered("affiliation", baseline::affiliation);
        assertNotAnswered("committee", baseline::committee);
        assertNotAnswered("survey", baseline::survey);
        assertNotAnswered("five-clears", baseline::fiveClears);
        assertNotAnswered("points", baseline::points);
        assertNotAnswered("floating-match", baseline::floatingMatch);
        assertNotAnswered("three-reports", baseline::threeReports);
        assertNotAnswered("participation", baseline::participation);
        assertNotAnswered("coverage", baseline::coverage);
        assertNotAnswered("training-share", baseline::trainingShare);
        assertNotAnswered("leadership", baseline::leadership);
        assertNotAnswered("secretary", baseline::secretary);
        assertNotAnswered("talent-pools", baseline::talentPools);
        assertNotAnswered("instructor-management", baseline::instructorManagement);
        assertNotAnswered("instructor", baseline::instructor);
        assertNotAnswered("instructor-plan", baseline::instructorPlan);
        assertNotAnswered("party-life", baseline::partyLife);
        assertNotAnswered("member", baseline::membership);
        assertNotAnswered("five-syncs", baseline::fiveSyncs);
        assertNotAnswered("supervision", baseline::supervision);
        assertNotAnswered("service", baseline::services);
        assertNotAnswered("base", baseline::bases);
    }

    @Test
    void of_policyWhoseNumberContradictsOthers_isRefusedWithItsPlace() {
        assertThatThrownBy(() -> Rulebook.of(
                        PolicyText.extending(
                                "two-new-2020",
                                "'formation.joint': {'clause': '2.2.2-d', 'values': [{'modality': 'MAY'}]},"
                                        + "'formation.fullMembers': {'clause': '2.2.2-c', 'values': [{'atLeast': 200, 'modality': 'MUST'}]}"),
                        LocalDate.of(2021, 1, 1)))
                .isInstanceOfSatisfying(PolicyFormatException.class, refusal -> {
                    assertThat(refusal.file()).isEqualTo("place.json");
                    assertThat(refusal.pointer()).isEqualTo("/parameters/formation.fullMembers");
                })
                .hasMessageContaining("formation.fullMembers must at least 200, place-2021")
                .hasMessageContaining("general-branch")
                .hasMessageNotContaining("formation.joint ")
                .hasCauseInstanceOf(TableDefectException.class);
    }

    @Test
    void of_policyWhoseNumbersContradictOnlyTogether_isRefusedWithAllOfThem() {
        assertThatThrownBy(() -> Rulebook.of(
                        PolicyText.extending(
                                "two-new-2020",
                                "'formation.generalBranch': {'clause': '2.2.2-h', 'values': [{'moreThan': 110, 'modality': 'MAY'}]},"
                                        + "'formation.primaryCommittee': {'clause': '2.2.2-i', 'values': [{'atLeast': 20, 'modality': 'MAY'}]}"),
                        LocalDate.of(2021, 1, 1)))
                .isInstanceOfSatisfying(
                        PolicyFormatException.class,
                        refusal -> assertThat(refusal.pointer()).isEqualTo("/parameters/formation.generalBranch"))
                .hasMessageContaining("formation.generalBranch may more than 110")
                .hasMessageContaining("formation.primaryCommittee may at least 20");
    }

    @Test
    void decide_fromManyThreads_givesTheSameObjects() throws Exception {
        Formation formation = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
                .formation();
        List<Organisation> organisations = new ArrayList<>();
        for (int full = 0; full < 120; full++) {
            organisations.add(OrganisationText.organisation("kind=NON_PUBLIC_ENTERPRISE legalEntity=true employees="
                    + full + " fullMembers=" + full + " probationaryMembers=0 floatingMembers=" + full % 8));
        }
        List<Object> expected = new ArrayList<>();
        organisations.forEach(organisation -> expected.add(formation.decide(organisation)));
        CountDownLatch start = new CountDownLatch(1);
        Callable<Boolean> task = () -> {
            start.await();
            boolean same = true;
            for (int round = 0; round < 200; round++) {
                for (int i = 0; i < organisations.size(); i++) {
                    same &= formation.decide(organisations.get(i)) == expected.get(i);
                }
            }
            return same;
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(task));
            }
            start.countDown();
            for (Future<Boolean> result : results) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertNotAnswered(String rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(RuleNotAnsweredException.class)
                .hasMessageContaining("不回答规则 " + rule)
                .hasMessageContaining("branch-regulations-2018");
    }
}
