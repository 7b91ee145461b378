package org.pbcore.rules.fiveclears;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.Policy;

class FiveClearsProperties {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final LocalDate LATER = LocalDate.of(2021, 1, 1);
    private static final FiveClears PLAN =
            new FiveClears(Policies.builtin("two-new-2020").on(DAY));
    private static final FiveClears SIX = new FiveClears(
            place("'HEAD', 'PARTY_ORGANISATION', 'NO_ORGANISATION_REASON'").on(LATER));
    private static final FiveClears INSTEAD =
            new FiveClears(place("'MEMBERS', 'PARTY_ORGANISATION', 'OPERATION'").on(LATER));
    private static final HostValidator PLAN_CHINESE = new HostValidator(PLAN, DAY, Locale.SIMPLIFIED_CHINESE);
    private static final HostValidator PLAN_ENGLISH = new HostValidator(PLAN, DAY, Locale.ENGLISH);
    private static final HostValidator SIX_HOST = new HostValidator(SIX, LATER, Locale.SIMPLIFIED_CHINESE);
    private static final HostValidator INSTEAD_HOST = new HostValidator(INSTEAD, LATER, Locale.SIMPLIFIED_CHINESE);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void bothSides_ofThePlan_findTheSameProblems(@ForAll("lines") Map<String, String> texts) {
        OrganisationRecord line = LineText.line(texts);

        assertThat(PLAN_CHINESE.problems(line)).isEqualTo(batch(PLAN, line));
        assertThat(PLAN_ENGLISH.problems(line)).isEqualTo(batch(PLAN, line));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void bothSides_ofAPlacesPolicy_findTheSameProblems(@ForAll("lines") Map<String, String> texts) {
        OrganisationRecord line = LineText.line(texts);

        assertThat(SIX_HOST.problems(line)).isEqualTo(batch(SIX, line));
        assertThat(INSTEAD_HOST.problems(line)).isEqualTo(batch(INSTEAD, line));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void messages_inEitherLanguage_holdNoValue(@ForAll("lines") Map<String, String> texts) {
        OrganisationRecord line = LineText.line(texts);
        List<String> messages = new ArrayList<>();
        PLAN_CHINESE.violations(line).stream()
                .map(ConstraintViolation::getMessage)
                .forEach(messages::add);
        PLAN_ENGLISH.violations(line).stream()
                .map(ConstraintViolation::getMessage)
                .forEach(messages::add);
        PLAN.decide(line).problems().forEach(problem -> {
            messages.add(problem.label().chinese());
            messages.add(problem.label().english());
        });

        for (String value : texts.values()) {
            assertThat(value.length() < 2 || messages.stream().noneMatch(message -> message.contains(value)))
                    .isTrue();
        }
        assertThat(messages).noneMatch(message -> message.contains("{") || message.isBlank());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void problems_ofAnyLine_areSortedOneAPathAndMakeTheirClearUnclear(@ForAll("lines") Map<String, String> texts) {
        FiveClearsDecision decision = PLAN.decide(LineText.line(texts));
        List<String> paths = decision.problems().stream()
                .map(problem -> problem.item().path())
                .toList();

        assertThat(paths).isSorted().doesNotHaveDuplicates();
        assertThat(decision.isAllClear()).isEqualTo(paths.isEmpty());
        assertThat(decision.clears())
                .allSatisfy((clear, isClear) -> assertThat(isClear)
                        .isEqualTo(decision.problems().stream().noneMatch(problem -> problem.clear() == clear)));
    }

    @Provide
    Arbitrary<Map<String, String>> lines() {
        List<Arbitrary<Map<String, String>>> each = new ArrayList<>();
        each.add(fact("creditCode", "91350100M000100Y43", "91350100M000100Y44", "BLANK"));
        each.add(fact("name", "机密名称", "BLANK"));
        each.add(fact("status", "OPERATING", "DEREGISTERED"));
        each.add(fact("industry", "I6510", "I65", "Z9999", "BLANK"));
        each.add(fact("region", "410105", "410105001", "4101051", "BLANK"));
        each.add(fact("registeredOn", "2020-09-15", "2020-09-16", "2021-01-01", "2021-01-02"));
        each.add(fact("employees", "77001", "-77002"));
        each.add(fact("employeesAsOf", "2020-09-14", "2020-09-16", "2021-01-02"));
        each.add(fact("fullMembers", "0", "2", "3", "-77003"));
        each.add(fact("probationaryMembers", "0", "1", "-77004"));
        each.add(fact("floatingMembers", "77005", "-77006"));
        each.add(fact("head.name", "机密姓名", "BLANK"));
        each.add(fact("head.politicalStatus", "机密面貌", "BLANK"));
        each.add(fact("head.contact", "13800000000", "BLANK"));
        each.add(fact("partyOrganisation", "NONE", "NONE", "OWN", "JOINT", "REGIONAL", "INDUSTRY", "FUNCTIONAL"));
        each.add(fact("noOrganisationReason", "NO_MEMBERS", "FEWER_THAN_THREE", "OTHER", "HIGH_TURNOVER"));
        each.add(fact("note", "机密说明", "BLANK"));
        return Combinators.combine(each).as(all -> {
            Map<String, String> line = new LinkedHashMap<>();
            all.forEach(line::putAll);
            return line;
        });
    }

    private static Arbitrary<Map<String, String>> fact(String path, String... values) {
        return Arbitraries.of(values)
                .optional(0.8)
                .map(value -> value.map(text -> Map.of(path, text)).orElse(Map.of()));
    }

    private static TreeSet<String> batch(FiveClears fiveClears, OrganisationRecord line) {
        TreeSet<String> problems = new TreeSet<>();
        fiveClears
                .decide(line)
                .problems()
                .forEach(problem ->
                        problems.add(problem.clear() + " " + problem.item().path() + " " + problem.code()));
        return problems;
    }

    private static Policy place(String terms) {
        return PolicyText.extending(
                "two-new-2020",
                "'fiveClears.clears': {'clause': '2.1-f', 'values': [{'terms': [" + terms + "]}]},"
                        + "'formation.fullMembers': {'clause': '2.2.2-c', 'values': [{'moreThan': 1, 'modality': 'MUST'}]}");
    }
}
