package org.pbcore.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.term.Label;
import org.pbcore.rules.ClauseRegister;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Modality;

class PoliciesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "builtin-values.csv", useHeadersInDisplayName = true)
    void builtinValue_fromItsFirstDay_isWhatTheSourceSays(
            String policy, String parameter, String value, String force, String clause, String article, String why) {
        Policy read = Policies.builtin(policy);
        Parameter own = read.own(parameter).orElseThrow();
        Parameter.Value first = own.values().get(0);

        assertThat(own.values()).hasSize(1);
        assertThat(own.on(first.from())).contains(first);
        assertThat(first.to()).isEmpty();
        assertThat(number(first)).isEqualTo(value);
        assertThat(first.find(Modality.class)
                        .map(Enum::name)
                        .or(() -> first.find(LimitStrength.class).map(Enum::name))
                        .orElse(null))
                .isEqualTo(force);
        assertThat(own.citation().policy()).isEqualTo(policy);
        assertThat(own.citation().clause().map(Objects::toString).orElse(null)).isEqualTo(clause);
        assertThat(own.citation().article().map(Label::chinese).orElse(null)).isEqualTo(article);
        own.citation()
                .clause()
                .ifPresent(cited -> assertThat(ClauseRegister.CLAUSES).contains(cited));
        assertThat(why).isNotBlank();
    }

    private static @Nullable String number(Parameter.Value value) {
        return value.find(Bound.class)
                .map(bound -> bound.word() + " " + bound.value())
                .or(() -> value.find(Share.class).map(Share::toString))
                .or(() -> value.find(Parameter.Deadline.class)
                        .map(deadline -> deadline.by().toString()))
                .or(() -> value.find(RateBrackets.class)
                        .map(rates -> rates.brackets().stream()
                                .map(bracket -> bracket.atMost()
                                                .map(end -> end.toPlainString() + " ")
                                                .orElse("")
                                        + bracket.percent() + "%")
                                .collect(Collectors.joining("; "))))
                .or(() -> value.find(AmountRange.class).map(range -> range.least() + "–" + range.most()))
                .or(() -> value.find(Parameter.Count.class).map(count -> "NUMBER " + count.value()))
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource({"branch-regulations-2018", "two-new-2020"})
    void builtin_eachPolicy_setsTheParametersOfTheCasesAndNoOthers(String policy) throws IOException {
        List<String> cases;
        try (InputStream csv = Objects.requireNonNull(getClass().getResourceAsStream("builtin-values.csv"))) {
            cases = new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals(policy))
                    .map(cells -> cells[1])
                    .toList();
        }

        assertThat(Vocabulary.bundled().parameters().keySet())
                .filteredOn(name -> Policies.builtin(policy).own(name).isPresent())
                .containsExactlyInAnyOrderElementsOf(cases);
    }

    @Test
    void builtin_plan_saysWhatItIs() {
        Policy plan = Policies.builtin("two-new-2020");

        assertThat(plan.id()).isEqualTo("two-new-2020");
        assertThat(plan.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(plan.jurisdiction()).isEqualTo("CN");
        assertThat(plan.title().chinese()).isEqualTo("两个覆盖质量市级方案");
        assertThat(plan.source().chinese()).contains("2020");
        assertThat(plan.parent()).map(Policy::id).contains("branch-regulations-2018");
        assertThat(plan.rules())
                .containsExactlyInAnyOrderElementsOf(Vocabulary.bundled().rules());
        assertThat(plan.on(plan.from()).terms("fiveClears.clears"))
                .containsExactly("OPERATION", "WORKFORCE", "MEMBERS", "HEAD", "NO_ORGANISATION_REASON");
    }

    @Test
    void builtin_baseline_saysWhatItIs() {
        Policy baseline = Policies.builtin("branch-regulations-2018");

        assertThat(baseline.from()).isEqualTo(LocalDate.of(2018, 10, 28));
        assertThat(baseline.parent()).isEmpty();
        assertThat(baseline.rules()).containsExactlyInAnyOrder("formation", "joint-plan");
        assertThat(baseline.source().chinese()).contains("支部工作条例");
    }

    @Test
    void builtin_listedIds_areThoseThatCanBeRead() {
        assertThat(Policies.builtin()).containsExactly("branch-regulations-2018", "two-new-2020");
        assertThat(Policies.builtin())
                .allSatisfy(id -> assertThat(Policies.builtin(id).id()).isEqualTo(id));
        assertThatThrownBy(() -> Policies.builtin("vocabulary"))
                .isInstanceOf(UnknownPolicyException.class)
                .hasMessageContaining("branch-regulations-2018, two-new-2020")
                .hasMessageNotContaining("vocabulary");
    }

    @Test
    void read_policyThatExtendsAKnownOne_findsItAndThroughItTheBuiltIn() {
        Policy city = PolicyText.extending(
                "two-new-2020",
                "'formation.fullMembers': {'clause': '2.2.2-c', 'values': [{'atLeast': 5, 'modality': 'MUST'}]}");
        Policy county = PolicyText.read(
                "{'id': 'county', 'title': {'zh': '县', 'en': 'county'}, 'source': {'zh': '文', 'en': 'text'},"
                        + " 'jurisdiction': '410105003', 'from': '2021-02-01', 'extends': 'place-2021'}",
                city);

        assertThat(county.parent()).containsSame(city);
        assertThat(county.rules()).contains("coverage", "formation");
        assertThat(county.on(LocalDate.of(2021, 2, 1))
                        .bound("formation.fullMembers")
                        .value())
                .isEqualTo(5);
    }

    @Test
    void read_knownPolicyOfABuiltInId_goesBeforeTheBuiltIn() {
        Policy own = PolicyText.read(
                "{'id': 'two-new-2020', 'title': {'zh': '方案', 'en': 'plan'}, 'source': {'zh': '文', 'en': 'text'},"
                        + " 'jurisdiction': 'CN', 'from': '2020-03-01'}");
        Policy county = PolicyText.read(
                "{'id': 'county', 'title': {'zh': '县', 'en': 'county'}, 'source': {'zh': '文', 'en': 'text'},"
                        + " 'jurisdiction': '410122', 'from': '2021-02-01', 'extends': 'two-new-2020'}",
                own);

        assertThat(county.parent()).containsSame(own);
    }
}
