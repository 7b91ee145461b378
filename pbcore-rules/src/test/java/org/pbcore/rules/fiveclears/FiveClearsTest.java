package org.pbcore.rules.fiveclears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.rules.ClauseRegister;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.PolicyFormatException;

class FiveClearsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final FiveClears PLAN =
            Rulebook.of(Policies.builtin("two-new-2020"), DAY).fiveClears();

    @Test
    void decide_clearLine_isAllClearAndShared() {
        FiveClearsDecision decision = PLAN.decide(LineText.line(LineText.clear()));

        assertThat(decision.isAllClear()).isTrue();
        assertThat(decision.problems()).isEmpty();
        assertThat(decision.clears().keySet())
                .containsExactly(
                        Clear.OPERATION, Clear.WORKFORCE, Clear.MEMBERS, Clear.HEAD, Clear.NO_ORGANISATION_REASON);
        assertThat(decision.clears().values()).containsOnly(true);
        assertThat(PLAN.decide(LineText.line(LineText.clear()))).isSameAs(decision);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "items.csv", useHeadersInDisplayName = true, ignoreLeadingAndTrailingWhitespace = false)
    void decide_oneUnclearItem_isTheOneProblem(String path, String value, ProblemCode code, Clear clear, String why) {
        FiveClearsDecision decision = PLAN.decide(LineText.line(with(path, value)));

        assertThat(decision.isAllClear()).isFalse();
        assertThat(decision.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.item().path()).isEqualTo(path);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.clear()).isEqualTo(clear);
        });
        assertThat(decision.clears())
                .allSatisfy((each, isClear) -> assertThat(isClear).isEqualTo(each != clear));
        assertThat(why).isNotBlank();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "reasons.csv", useHeadersInDisplayName = true)
    void decide_reasonBesideFormAndCounts_isAsItsCaseSays(
            String form, String reason, String note, String full, String probationary, ProblemCode code, String why) {
        Map<String, String> line = with("partyOrganisation", form);
        put(line, "noOrganisationReason", reason);
        put(line, "note", note);
        put(line, "fullMembers", full);
        put(line, "probationaryMembers", probationary);

        assertThat(PLAN.decide(LineText.line(line)).problems())
                .filteredOn(problem -> problem.item() == ClearItem.NO_ORGANISATION_REASON)
                .extracting(Problem::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(why).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "creditCode,91ABCDEFM000100Y4",
        "region,410105001",
        "region,410105001002",
        "industry,A01",
        "industry,T960",
        "registeredOn,1949-10-01",
        "employeesAsOf,2020-09-14",
        "employees,2147483647",
        "status,CLOSED"
    })
    void decide_unusualButSoundItem_isClear(String path, String value) {
        String sound = path.equals("creditCode") ? withCheck(value) : value;

        assertThat(PLAN.decide(LineText.line(with(path, sound))).problems()).isEmpty();
    }

    @Test
    void decide_emptyLine_namesEveryItemInTheOrderOfPaths() {
        FiveClearsDecision decision = PLAN.decide(OrganisationRecord.builder().build());

        assertThat(decision.problems())
                .extracting(problem -> problem.item().path())
                .containsExactly(
                        "creditCode",
                        "employees",
                        "employeesAsOf",
                        "floatingMembers",
                        "fullMembers",
                        "head.contact",
                        "head.name",
                        "head.politicalStatus",
                        "industry",
                        "name",
                        "partyOrganisation",
                        "probationaryMembers",
                        "region",
                        "registeredOn",
                        "status");
        assertThat(decision.problems()).extracting(Problem::code).containsOnly(ProblemCode.MISSING);
        assertThat(decision.clears().values()).containsOnly(false);
    }

    @Test
    void clearItems_inOrder_areSortedByPath() {
        assertThat(ClearItem.values())
                .isSortedAccordingTo(Comparator.comparing(ClearItem::path))
                .extracting(ClearItem::path)
                .doesNotHaveDuplicates();
        assertThat(ClearItem.values()).extracting(ClearItem::chinese).doesNotHaveDuplicates();
    }

    @Test
    void problem_inWords_saysItemAndFaultButNotTheValue() {
        Problem problem = PLAN.decide(LineText.line(with("employees", "-987654")))
                .problems()
                .get(0);

        assertThat(problem.label().chinese()).isEqualTo("职工人数为负数");
        assertThat(problem.label().english()).isEqualTo("employees negative");
    }

    @Test
    void decide_sixClearsPolicy_asksHowItIsCoveredApartFromTheReason() {
        FiveClears six =
                clears("'OPERATION', 'WORKFORCE', 'MEMBERS', 'HEAD', 'NO_ORGANISATION_REASON', 'PARTY_ORGANISATION'");

        assertThat(six.clears()).hasSize(6).endsWith(Clear.PARTY_ORGANISATION);
        assertThat(only(six, with("partyOrganisation", null)))
                .isEqualTo("PARTY_ORGANISATION partyOrganisation MISSING");
        assertThat(only(six, with("noOrganisationReason", null)))
                .isEqualTo("NO_ORGANISATION_REASON noOrganisationReason MISSING");
        assertThat(six.decide(LineText.line(with("partyOrganisation", null))).clears())
                .containsEntry(Clear.NO_ORGANISATION_REASON, true)
                .containsEntry(Clear.PARTY_ORGANISATION, false);
    }

    @Test
    void decide_policyWithPartyOrganisationInstead_neverAsksForTheReason() {
        FiveClears instead = clears("'PARTY_ORGANISATION', 'HEAD'");

        assertThat(instead.clears()).containsExactly(Clear.PARTY_ORGANISATION, Clear.HEAD);
        assertThat(instead.groups()).containsExactly(Clear.PartyOrganisation.class, Clear.Head.class);
        assertThat(instead.decide(LineText.line(with("noOrganisationReason", null)))
                        .isAllClear())
                .isTrue();
        assertThat(instead.decide(LineText.line(with("employees", "-1"))).isAllClear())
                .isTrue();
        assertThat(only(instead, with("partyOrganisation", null)))
                .isEqualTo("PARTY_ORGANISATION partyOrganisation MISSING");
        assertThat(only(instead, with("head.name", null))).isEqualTo("HEAD head.name MISSING");
    }

    @Test
    void decide_policyWithFiveFullMembers_movesThatReasonOnly() {
        FiveClears own = Rulebook.of(
                        PolicyText.extending(
                                "two-new-2020",
                                "'formation.fullMembers': {'clause': '2.2.2-c', 'values': [{'atLeast': 5, 'modality': 'MUST'}]}"),
                        LocalDate.of(2021, 1, 1))
                .fiveClears();
        Map<String, String> line = with("noOrganisationReason", "FEWER_THAN_THREE");
        line.put("fullMembers", "4");

        assertThat(own.decide(LineText.line(line)).isAllClear()).isTrue();
        line.put("fullMembers", "5");
        assertThat(only(own, line)).isEqualTo("NO_ORGANISATION_REASON noOrganisationReason INCONSISTENT");
    }

    @Test
    void policy_withAnUnknownClear_isRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> clears("'OPERATION', 'FINANCE'"))
                .isInstanceOf(PolicyFormatException.class)
                .hasMessageContaining("PARTY_ORGANISATION");
    }

    @Test
    void clause_ofThePlan_standsInTheRegister() {
        assertThat(PLAN.clause()).hasToString("2.1-f");
        assertThat(ClauseRegister.CLAUSES).contains(PLAN.clause());
        assertThat(PLAN.groups())
                .isEqualTo(PLAN.clears().stream().map(Clear::group).toArray())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyClear_ofTheVocabulary_hasAnItemAndAGroupOfItsOwn() {
        assertThat(Arrays.stream(Clear.values()).map(Clear::group)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ClearItem.values()).map(ClearItem::clear).distinct())
                .containsExactlyInAnyOrderElementsOf(PLAN.clears());
    }

    private static String only(FiveClears fiveClears, Map<String, String> line) {
        List<Problem> problems = fiveClears.decide(LineText.line(line)).problems();
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        return problem.clear() + " " + problem.item().path() + " " + problem.code();
    }

    private static FiveClears clears(String terms) {
        return Rulebook.of(
                        PolicyText.extending(
                                "two-new-2020",
                                "'fiveClears.clears': {'clause': '2.1-f', 'values': [{'terms': [" + terms + "]}]}"),
                        LocalDate.of(2021, 1, 1))
                .fiveClears();
    }

    private static Map<String, String> with(String path, String value) {
        Map<String, String> line = new LinkedHashMap<>(LineText.clear());
        put(line, path, value);
        return line;
    }

    private static void put(Map<String, String> line, String path, String value) {
        if (value == null) {
            line.remove(path);
        } else {
            line.put(path, value);
        }
    }

    private static String withCheck(String body) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        return alphabet.chars()
                .mapToObj(check -> body + (char) check)
                .filter(org.pbcore.model.code.CreditCode::isWellFormed)
                .findFirst()
                .orElseThrow();
    }
}
