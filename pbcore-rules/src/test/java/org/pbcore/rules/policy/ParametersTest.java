package org.pbcore.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pbcore.model.term.Label;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Modality;

class ParametersTest {
    private static final String FULL = "formation.fullMembers";
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    @Test
    void layers_ownValueInForce_overridesTheParent() {
        Parameters p = PolicyText.extending(
                        "two-new-2020",
                        "'formation.fullMembers': {'clause': '2.2.2-c', 'article': '7',"
                                + " 'values': [{'atLeast': 5, 'modality': 'SHOULD'}]}")
                .on(DAY);

        assertThat(p.bound(FULL)).isEqualTo(Bound.atLeast(5));
        assertThat(p.modality(FULL)).isEqualTo(Modality.SHOULD);
        assertThat(p.citation(FULL).policy()).isEqualTo("place-2021");
        assertThat(p.citation(FULL).article()).contains(new Label("第7条", "art. 7"));
        assertThat(p.bound("formation.headcount.enterprise")).isEqualTo(Bound.atLeast(50));
        assertThat(p.citation("formation.headcount.enterprise").policy()).isEqualTo("two-new-2020");
        assertThat(p.bound("formation.members")).isEqualTo(Bound.atLeast(1));
        assertThat(p.citation("formation.members").policy()).isEqualTo("branch-regulations-2018");
    }

    @Test
    void layers_ownValueNotYetInForceOrOver_fallToTheParent() {
        Policy policy = PolicyText.extending(
                "two-new-2020",
                "'formation.fullMembers': {'clause': '2.2.2-c', 'values': ["
                        + "{'atLeast': 7, 'modality': 'MUST', 'from': '2021-08-01', 'to': '2021-08-31'},"
                        + "{'atLeast': 5, 'modality': 'MUST', 'from': '2021-07-01', 'to': '2021-07-31'}]}");

        assertThat(policy.on(LocalDate.of(2021, 6, 30)).bound(FULL)).isEqualTo(Bound.atLeast(3));
        assertThat(policy.on(LocalDate.of(2021, 6, 30)).citation(FULL).policy()).isEqualTo("two-new-2020");
        assertThat(policy.on(LocalDate.of(2021, 7, 1)).bound(FULL)).isEqualTo(Bound.atLeast(5));
        assertThat(policy.on(LocalDate.of(2021, 7, 31)).bound(FULL)).isEqualTo(Bound.atLeast(5));
        assertThat(policy.on(LocalDate.of(2021, 8, 1)).bound(FULL)).isEqualTo(Bound.atLeast(7));
        assertThat(policy.on(LocalDate.of(2021, 8, 31)).bound(FULL)).isEqualTo(Bound.atLeast(7));
        assertThat(policy.on(LocalDate.of(2021, 9, 1)).bound(FULL)).isEqualTo(Bound.atLeast(3));
    }

    @Test
    void on_dayBeforeThePolicy_isRefusedAndTheFirstDayIsNot() {
        Policy policy = PolicyText.extending("two-new-2020", "");

        assertThat(policy.on(LocalDate.of(2021, 1, 1)).date()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThatThrownBy(() -> policy.on(LocalDate.of(2020, 12, 31)))
                .isInstanceOf(PolicyNotInForceException.class)
                .hasMessageContaining("place-2021")
                .hasMessageContaining("2020-12-31");
    }

    @Test
    void parameter_beforeItsFirstValue_isRefusedByName() {
        Parameters p = PolicyText.extending(
                        "branch-regulations-2018",
                        "'formation.legalEntity': {'clause': '2.2.2-a', 'values': [{'modality': 'MUST', 'from': '2022-01-01'}]}")
                .on(DAY);

        assertThat(p.has("formation.legalEntity")).isFalse();
        assertThatThrownBy(() -> p.modality("formation.legalEntity"))
                .isInstanceOf(PolicyNotInForceException.class)
                .hasMessageContaining("formation.legalEntity")
                .hasMessageContaining("2021-06-01");
    }

    @Test
    void parameter_thatNoLayerSets_isRefusedAndHasSaysSo() {
        Parameters p = Policies.builtin("branch-regulations-2018").on(DAY);

        assertThat(p.has("formation.generalBranch")).isFalse();
        assertThat(p.has("formation.joint")).isTrue();
        assertThatThrownBy(() -> p.bound("formation.generalBranch")).isInstanceOf(PolicyNotInForceException.class);
        assertThatThrownBy(() -> p.citation("formation.generalBranch")).isInstanceOf(PolicyNotInForceException.class);
        assertThatThrownBy(() -> p.terms("fiveClears.clears")).isInstanceOf(PolicyNotInForceException.class);
        assertThatThrownBy(() -> p.unit("no.such")).isInstanceOf(PolicyNotInForceException.class);
    }

    @Test
    void parameter_askedAsWhatItIsNot_isRefused() {
        Parameters p = Policies.builtin("two-new-2020").on(DAY);

        assertThatThrownBy(() -> p.bound("formation.joint")).isInstanceOf(PolicyNotInForceException.class);
        assertThatThrownBy(() -> p.modality("formation.branch.members")).isInstanceOf(PolicyNotInForceException.class);
        assertThatThrownBy(() -> p.limit(FULL)).isInstanceOf(PolicyNotInForceException.class);
        assertThat(p.terms(FULL)).isEmpty();
    }

    @Test
    void clause_whereThePlaceNamesAnArticleOnly_isTheOneItExtends() {
        Parameters p = PolicyText.extending(
                        "two-new-2020",
                        "'formation.fullMembers': {'article': '7', 'values': [{'atLeast': 5, 'modality': 'MUST'}]}")
                .on(DAY);

        assertThat(p.clause(FULL)).hasToString("2.2.2-c");
        assertThat(p.citation(FULL).clause()).isEmpty();
        assertThat(p.citation(FULL).policy()).isEqualTo("place-2021");
    }

    @Test
    void clause_thatNoLayerNames_isRefused() {
        Parameters p = Policies.builtin("two-new-2020").on(DAY);

        assertThatThrownBy(() -> p.clause("branch.project.months")).isInstanceOf(PolicyNotInForceException.class);
    }

    @Test
    void unit_ofACountAndOfNone_isItsWordAndEmpty() {
        Parameters p = Policies.builtin("two-new-2020").on(DAY);

        assertThat(p.unit(FULL)).isEqualTo(new Label("名", "persons"));
        assertThat(p.unit("formation.joint.organisations")).isEqualTo(new Label("个", "organisations"));
        assertThat(p.unit("formation.joint")).isEqualTo(new Label("", ""));
    }

    @Test
    void value_withoutAnEnd_endsBeforeTheNextBegins() {
        Policy policy = PolicyText.extending(
                "two-new-2020",
                "'formation.headcount.enterprise': {'clause': '2.2.2-b', 'values': ["
                        + "{'atLeast': 40, 'modality': 'STRIVE'},"
                        + "{'from': '2022-01-01', 'atLeast': 30, 'modality': 'MUST'}]}");

        assertThat(policy.on(LocalDate.of(2021, 12, 31))
                        .bound("formation.headcount.enterprise")
                        .value())
                .isEqualTo(40);
        assertThat(policy.on(LocalDate.of(2022, 1, 1))
                        .bound("formation.headcount.enterprise")
                        .value())
                .isEqualTo(30);
    }
}
