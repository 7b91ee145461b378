package org.pbcore.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.pbcore.rules.formation.joint.JointUnits.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.comparison.JointComparisonResult.ListedUnits;
import org.pbcore.rules.comparison.JointComparisonResult.TargetCount;
import org.pbcore.rules.formation.joint.JointPlanChecker;
import org.pbcore.rules.formation.joint.JointUnit;
import org.pbcore.rules.formation.joint.JointWatch;
import org.pbcore.rules.formation.joint.PlanEffort;
import org.pbcore.rules.planning.Site;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.RuleNotAnsweredException;

class JointComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 15);
    private static final Rulebook BASELINE = Rulebook.of(Policies.builtin("branch-regulations-2018"), DAY);
    private static final Rulebook PLAN = Rulebook.of(Policies.builtin("two-new-2020"), DAY);
    private static final Rulebook FIVE = changing(
            "'formation.joint.organisations': {'article': '7', 'values': [{'atMost': 5, 'strength': 'HARD'}]}");

    /** Three with members on one spot and two without: three units carry three, five units carry all. */
    private static final List<JointUnit> FIVE_UNITS =
            List.of(unit("e", 0, 4, 0), unit("d", 0, 3, 0), unit("c", 1, 2, 0), unit("b", 1, 1, 0), unit("a", 1, 0, 0));

    @Test
    void settings_ofPlanAndBaseline_areThoseThatPlansDependOn() {
        assertThat(JointComparison.between(BASELINE, PLAN).settings())
                .extracting(SettingChange::parameter)
                .containsExactly(
                        "formation.headcount.enterprise",
                        "formation.headcount.socialOrganisation",
                        "formation.joint.organisations");
        assertThat(JointComparison.between(PLAN, PLAN).settings()).isEmpty();
    }

    @Test
    void settings_ofWhatAPairCosts_sayBothNumbers() {
        Rulebook other = changing("'formation.joint.cost.sameSection': {'article': '8', 'values': [{'number': 200}]}");
        List<SettingChange> settings = JointComparison.between(PLAN, other).settings();

        assertThat(settings).hasSize(1);
        assertThat(settings.get(0).sentence().chinese()).contains("：300米〔").contains(" → 200米〔某地（第8条）〕");
        assertThat(settings.get(0).sentence().english())
                .contains(": 300 metres [")
                .contains(" → 200 metres [a place");
        assertThat(RulebookComparison.between(PLAN, other).settings()).hasSize(1);
    }

    @Test
    void plan_fiveInsteadOfThree_coversTwoMoreAndSaysWhy() {
        JointComparisonResult result = compare(PLAN, FIVE, FIVE_UNITS, 9);

        assertThat(result.units()).isEqualTo(5);
        assertThat(result.before().covered()).isEqualTo(3);
        assertThat(result.after().covered()).isEqualTo(5);
        assertThat(result.gain()).isEqualTo(2);
        assertThat(result.isProved()).isTrue();
        assertThat(result.onlyBefore()).isEqualTo(new ListedUnits(0, List.of()));
        assertThat(result.onlyAfter()).isEqualTo(new ListedUnits(2, List.of("d", "e")));
        assertThat(result.onlyAfter().isComplete()).isTrue();
        assertThat(result.targets()).isEqualTo(Optional.of(new TargetCount(0, 0, 0)));
        assertThat(result.sentence().chinese())
                .isEqualTo("联合党组织覆盖单位：原则上3个以下〔两个覆盖质量市级方案（2.2.2-e）〕 → 不得突破5个以下〔某地（第7条）〕"
                        + "——5个单位中，所得方案覆盖增加2个，由3个（已证最优）变为5个（已证最优）"
                        + "；联合党支部由1个变为1个，所计距离由4米变为20米。");
        assertThat(result.sentence().english())
                .startsWith("organisations under a joint branch: in principle at most 3 [")
                .contains("(2.2.2-e)] → hard at most 5 [a place (art. 7)]")
                .endsWith(" — of 5 units, the plan reached covers 2 more: 5 (proved best) instead of 3 (proved best);"
                        + " joint branches 1 instead of 1,"
                        + " counted distance 20 metres instead of 4.");
    }

    @Test
    void listed_fewerThanThereAre_countsAllAndNamesTheFirst() {
        JointComparisonResult result = compare(FIVE, PLAN, FIVE_UNITS, 1);

        assertThat(result.gain()).isEqualTo(-2);
        assertThat(result.onlyBefore()).isEqualTo(new ListedUnits(2, List.of("d")));
        assertThat(result.onlyBefore().isComplete()).isFalse();
        assertThat(result.sentence().chinese()).contains("减少2个");
        assertThat(result.sentence().english()).contains("2 fewer: 3 (proved best) instead of 5");
        assertThat(compare(FIVE, PLAN, FIVE_UNITS, 0).onlyBefore()).isEqualTo(new ListedUnits(2, List.of()));
        assertThatThrownBy(() -> compare(FIVE, PLAN, FIVE_UNITS, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void plan_sameRulebook_changesNothing() {
        JointComparisonResult result = compare(PLAN, PLAN, FIVE_UNITS, 9);

        assertThat(result.before()).isEqualTo(result.after());
        assertThat(result.sentence().chinese()).startsWith("联合组建各项参数相同——5个单位中，所得方案覆盖数不变，由3个");
        assertThat(result.sentence().english()).contains("set alike — of 5 units, the plan reached covers as many: 3");
    }

    /** The first aim is the headcount target: at three units, the large one in the middle is worth two others. */
    @Test
    void plan_targetWithinReachOnlyOfMoreUnits_mayCoverFewerAltogether() {
        Rulebook two = changing(
                "'formation.joint.organisations': {'clause': '2.2.2-e', 'values': [{'atMost': 2, 'strength': 'HARD'}]}");
        List<JointUnit> units = List.of(
                unit("b", 1, -10, 0),
                unit("a", 2, 0, 0),
                unit("large", 0, 0, 50, 5, 0),
                unit("c", 2, 10, 0),
                unit("d", 1, 20, 0));
        JointComparisonResult result = JointComparison.between(two, PLAN).plan(units, 10, PlanEffort.LOW, 9);

        assertThat(result.targets()).isEqualTo(Optional.of(new TargetCount(1, 0, 1)));
        assertThat(result.gain()).isEqualTo(-1);
        assertThat(result.onlyBefore().ids()).containsExactly("b", "d");
        assertThat(result.onlyAfter().ids()).containsExactly("large");
    }

    @Test
    void targets_onlyOneRulebookSetsThem_areCountedByThoseInBothPlans() {
        List<JointUnit> units =
                List.of(unit("a", 2, 2, 50, 0, 0), unit("b", 1, 1, 49, 1, 0), unit("c", 0, 0, 50, 900, 0));

        assertThat(compare(BASELINE, PLAN, units, 0).targets()).isEqualTo(Optional.of(new TargetCount(2, 1, 1)));
        assertThat(compare(PLAN, BASELINE, units, 0).targets()).isEqualTo(Optional.of(new TargetCount(2, 1, 1)));
        assertThat(compare(PLAN, BASELINE, units, 0).sentence().english())
                .contains("; of the 2 at the headcount target 1 instead of 1; joint");
        JointComparisonResult none = compare(BASELINE, BASELINE, units, 0);
        assertThat(none.targets()).isEmpty();
        assertThat(none.sentence().english()).doesNotContain("headcount");
    }

    @Test
    void plan_stopped_saysSo() {
        List<JointUnit> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(unit("u" + i, i % 3, i * 7 % 50, i * 11 % 50));
        }
        JointComparisonResult result = JointComparison.between(PLAN, FIVE)
                .plan(many, 30, PlanEffort.LOW, 0, JointWatch.NONE.withProgress((done, all) -> false));

        assertThat(result.isProved()).isFalse();
        assertThat(result.sentence().chinese()).contains("（提前停止，最优方案至多");
        assertThat(result.sentence().english()).contains("(stopped early; the best one ");
    }

    @Test
    void between_rulebookWithoutJointPlans_isRefused() {
        Rulebook without = Rulebook.of(
                PolicyText.read("{'id': 'alone', 'title': {'zh': '甲', 'en': 'a'}, 'source': {'zh': '甲', 'en': 'a'},"
                        + " 'jurisdiction': '410105', 'from': '2021-01-01', 'rules': [], 'parameters': {}}"),
                DAY);

        assertThatThrownBy(() -> JointComparison.between(PLAN, without)).isInstanceOf(RuleNotAnsweredException.class);
        assertThatThrownBy(() -> JointComparison.between(without, PLAN)).isInstanceOf(RuleNotAnsweredException.class);
    }

    /** Five units a branch reach more of a city, and both plans keep the conditions of their rulebook. */
    @Test
    void plan_thousandUnits_coversMoreAtFive() throws IOException {
        Path file = Path.of(System.getProperty("pbcore.shared", "none"), "perf", "joint", "units-1000.csv");
        assumeTrue(Files.exists(file), "units-1000.csv is not on this machine");
        List<JointUnit> units;
        try (var lines = Files.lines(file)) {
            units = lines.skip(1).map(JointComparisonTest::read).toList();
        }

        JointComparisonResult result = JointComparison.between(PLAN, FIVE).plan(units, 3000, PlanEffort.LOW, 20);

        assertThat(result.gain()).isPositive();
        assertThat(result.onlyAfter().count() - result.onlyBefore().count()).isEqualTo(result.gain());
        assertThat(result.onlyAfter().ids()).hasSize(20).isSorted();
        assertThat(new JointPlanChecker(FIVE.parameters())
                        .check(units, 3000, result.after().branches()))
                .isEmpty();
        assertThat(result.before().coveredAtMost()).isGreaterThanOrEqualTo(818);
    }

    private static JointUnit read(String line) {
        String[] cells = line.split(",", -1);
        return new JointUnit(
                cells[0],
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                OrganisationKind.valueOf(cells[4]),
                IndustryCode.parse(cells[5]),
                new Site(Integer.parseInt(cells[6]), Integer.parseInt(cells[7])));
    }

    private static JointComparisonResult compare(Rulebook before, Rulebook after, List<JointUnit> units, int listed) {
        return JointComparison.between(before, after).plan(units, 50, PlanEffort.LOW, listed);
    }

    private static Rulebook changing(String parameters) {
        return Rulebook.of(PolicyText.extending("two-new-2020", parameters), DAY);
    }
}
