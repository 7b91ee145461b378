package org.pbcore.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pbcore.rules.OrganisationText.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.comparison.ComparisonResult.ChangeCount;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.coverage.Standing;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Ruling;

class RulebookComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 15);
    private static final Rulebook BASELINE = Rulebook.of(Policies.builtin("branch-regulations-2018"), DAY);
    private static final Rulebook PLAN = Rulebook.of(Policies.builtin("two-new-2020"), DAY);
    private static final Rulebook LOWER = Rulebook.of(
            PolicyText.extending(
                    "two-new-2020",
                    "'formation.headcount.enterprise': {'clause': '2.2.2-b', 'values': [{'atLeast': 30, 'modality': 'MUST'}]},"
                            + " 'formation.fullMembers': {'clause': '2.2.2-c', 'values': [{'atLeast': 2, 'modality': 'MUST'}]}"),
            DAY);
    private static final String SMALL = "kind=NON_PUBLIC_ENTERPRISE legalEntity=false floatingMembers=0"
            + " probationaryMembers=0 status=OPERATING partyOrganisation=NONE instructors=0 ";

    @Test
    void between_planAndBaseline_comparesFormationAndSaysWhatOnlyOneAnswers() {
        RulebookComparison comparison = RulebookComparison.between(BASELINE, PLAN);

        assertThat(comparison.compared()).containsExactly("formation");
        assertThat(comparison.onlyBefore()).isEmpty();
        assertThat(comparison.onlyAfter()).contains("affiliation", "survey", "coverage", "five-clears");
        assertThat(RulebookComparison.between(PLAN, BASELINE).onlyBefore()).isEqualTo(comparison.onlyAfter());
        assertThat(comparison.settings())
                .extracting(SettingChange::parameter)
                .contains("formation.joint", "formation.joint.organisations", "formation.legalEntity")
                .doesNotContain("formation.fullMembers", "formation.branch.members");
        assertThat(comparison.settings().stream()
                        .filter(change -> change.parameter().equals("formation.joint.organisations"))
                        .findFirst()
                        .orElseThrow()
                        .sentence()
                        .chinese())
                .startsWith("联合党组织覆盖单位：一般5个以下〔")
                .contains("→ 原则上3个以下");
        assertThat(comparison.before()).isSameAs(BASELINE);
        assertThat(comparison.after()).isSameAs(PLAN);
    }

    @Test
    void change_ofOneParameter_namesItTheRowsAndWhom() {
        ComparisonTally tally = RulebookComparison.between(BASELINE, PLAN).tally(1, (organisation, changes) -> {});
        tally.add(organisation("id=one fullMembers=1 employees=3 " + SMALL));
        tally.add(organisation("id=two fullMembers=2 employees=3 " + SMALL));
        tally.add(organisation("id=three fullMembers=3 employees=3 " + SMALL));
        ComparisonResult result = tally.result();
        ChangeCount duty = result.changes().get(0);

        assertThat(result.organisations()).isEqualTo(3);
        assertThat(result.changed()).isEqualTo(2);
        assertThat(result.changes()).hasSize(1);
        assertThat(duty.change().part()).isEqualTo("formation.duty");
        assertThat(duty.change().before().code()).isEqualTo("MUST");
        assertThat(duty.change().after().code()).isEqualTo("MAY");
        assertThat(duty.change().parameters()).contains("formation.joint");
        assertThat(Change.text(duty.change().beforeRows())).isEqualTo("few 2.2.2-d MUST");
        assertThat(Change.text(duty.change().afterRows())).isEqualTo("enterprise-few-below-target 2.2.2-d MAY");
        assertThat(duty.count()).isEqualTo(2);
        assertThat(duty.organisations()).containsExactly("one");
        assertThat(duty.isComplete()).isFalse();
        assertThat(result.matrix("formation.duty").count("MUST", "MAY")).isEqualTo(2);
        assertThat(result.matrix("formation.duty").count("MUST", "MUST")).isEqualTo(1);
        assertThat(result.matrix("formation.form").changed()).isZero();
        assertThatThrownBy(() -> result.matrix("survey.surveyor")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void change_thatDecidesWhatWasOpen_isAChangeFromUndecided() {
        ComparisonTally tally = RulebookComparison.between(BASELINE, PLAN).tally();
        tally.add(organisation(
                "fullMembers=0 employees=60 legalEntity=true kind=NON_PUBLIC_ENTERPRISE floatingMembers=0"));

        assertThat(tally.result().matrix("formation.duty").count("?", "?")).isEqualTo(1);
        assertThat(tally.result().changed()).isZero();
        ComparisonTally full = RulebookComparison.between(LOWER, PLAN).tally();
        full.add(organisation(SMALL.replace("probationaryMembers=0 ", "") + "fullMembers=2 employees=3"));
        assertThat(full.result().matrix("formation.tier").count("?", "-")).isEqualTo(1);
    }

    @Test
    void cause_isFoundByTrialNotByName() {
        ComparisonTally tally = RulebookComparison.between(PLAN, LOWER).tally(9, (organisation, changes) -> {});
        tally.add(organisation("id=headcount fullMembers=0 employees=40 " + SMALL));
        tally.add(organisation("id=members fullMembers=2 employees=3 " + SMALL));
        tally.add(organisation("id=both fullMembers=2 employees=40 " + SMALL));

        Map<String, TreeSet<String>> causes = new HashMap<>();
        tally.result().changes().stream()
                .filter(one -> one.change().part().equals("formation.duty"))
                .forEach(one -> one.organisations()
                        .forEach(id -> causes.put(id, new TreeSet<>(one.change().parameters()))));
        assertThat(causes)
                .containsEntry("headcount", new TreeSet<>(List.of("formation.headcount.enterprise")))
                .containsEntry("members", new TreeSet<>(List.of("formation.fullMembers")))
                .containsEntry(
                        "both", new TreeSet<>(List.of("formation.fullMembers", "formation.headcount.enterprise")));
    }

    @Test
    void metrics_bridgedRowByRow_addUpToTheCountsOfEachRulebook() {
        List<Organisation> register = register(600);
        ComparisonTally tally = RulebookComparison.between(PLAN, LOWER).tally();
        CoverageTally before = PLAN.coverage().tally();
        CoverageTally after = LOWER.coverage().tally();
        for (Organisation organisation : register) {
            tally.add(organisation);
            before.add(organisation);
            after.add(organisation);
        }
        List<MetricChange> metrics = tally.result().metrics();

        assertThat(metrics)
                .extracting(MetricChange::metric)
                .containsExactly("formation", "headcount", "organisation", "work", "guidance");
        for (MetricChange metric : metrics) {
            assertThat(metric.before()).isEqualTo(before.counts().get(metric.metric()));
            assertThat(metric.after()).isEqualTo(after.counts().get(metric.metric()));
            assertThat(metric.steps().stream()
                            .mapToLong(MetricChange.Step::numerator)
                            .sum())
                    .isEqualTo(metric.after().rate().numerator()
                            - metric.before().rate().numerator());
            assertThat(metric.steps().stream()
                            .mapToLong(MetricChange.Step::denominator)
                            .sum())
                    .isEqualTo(metric.after().rate().denominator()
                            - metric.before().rate().denominator());
        }
        assertThat(metrics.get(0).steps()).anySatisfy(step -> {
            assertThat(step.before()).isEqualTo(Optional.of(Standing.OUTSIDE));
            assertThat(step.after()).isEqualTo(Optional.of(Standing.MISSED));
        });
        assertThat(metrics.get(2).steps()).isEmpty();
    }

    /** The matrices against deciding each organisation twice and comparing texts. */
    @Test
    void matrices_overARegister_agreeWithDecidingTwice() {
        List<Organisation> register = register(600);
        for (Rulebook other : List.of(BASELINE, LOWER)) {
            List<String> heard = new ArrayList<>();
            ComparisonTally tally = RulebookComparison.between(other, PLAN)
                    .tally(Integer.MAX_VALUE, (organisation, changes) -> heard.add(organisation.getId()));
            Map<String, Map<String, Long>> expected = new HashMap<>();
            List<String> changed = new ArrayList<>();
            for (Organisation organisation : register) {
                tally.add(organisation);
                Map<String, String> old = texts(other.formation().decide(organisation));
                boolean[] differs = new boolean[1];
                texts(PLAN.formation().decide(organisation)).forEach((part, answer) -> {
                    expected.computeIfAbsent("formation." + part, key -> new HashMap<>())
                            .merge(old.get(part) + ">" + answer, 1L, Long::sum);
                    differs[0] |= !answer.equals(old.get(part));
                });
                if (differs[0]) {
                    changed.add(organisation.getId());
                }
            }
            ComparisonResult result = tally.result();
            expected.forEach((part, cells) -> {
                Map<String, Long> found = new HashMap<>();
                result.matrix(part)
                        .cells()
                        .forEach(cell -> found.put(cell.before() + ">" + cell.after(), cell.count()));
                assertThat(found).as(part).isEqualTo(cells);
                assertThat(result.changes().stream()
                                .filter(one -> one.change().part().equals(part))
                                .mapToLong(ChangeCount::count)
                                .sum())
                        .isEqualTo(result.matrix(part).changed());
            });
            assertThat(result.changes()).allMatch(ChangeCount::isComplete);
            assertThat(result.changes())
                    .allSatisfy(one -> assertThat(one.change().parameters()).isNotEmpty());
            assertThat(heard).containsAll(changed);
            assertThat(result.changed()).isEqualTo(heard.size());
        }
    }

    private static Map<String, String> texts(Ruling ruling) {
        Map<String, String> texts = AnswerText.texts(ruling);
        texts.replaceAll((part, text) -> text.startsWith("?") ? "?" : text);
        return texts;
    }

    private static List<Organisation> register(int size) {
        Random random = new Random(20);
        List<Organisation> register = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            register.add(organisation("id=o" + i
                    + pick(random, " kind=", "NON_PUBLIC_ENTERPRISE", "SOCIAL_ORGANISATION")
                    + pick(random, " legalEntity=", "true", "false")
                    + pick(random, " employees=", "3", "29", "30", "40", "50")
                    + pick(random, " fullMembers=", "0", "1", "2", "3", "60")
                    + pick(random, " probationaryMembers=", "0", "1", "50")
                    + pick(random, " floatingMembers=", "0", "3", "4")
                    + pick(random, " status=", "OPERATING", "CLOSED")
                    + pick(random, " partyOrganisation=", "NONE", "OWN", "FUNCTIONAL")
                    + pick(random, " instructors=", "0", "1")));
        }
        return register;
    }

    private static String pick(Random random, String name, String... values) {
        return random.nextInt(8) == 0 ? "" : name + values[random.nextInt(values.length)];
    }
}
