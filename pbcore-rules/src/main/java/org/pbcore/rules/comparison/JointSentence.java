package org.pbcore.rules.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.pbcore.model.term.Label;
import org.pbcore.rules.comparison.JointComparisonResult.TargetCount;
import org.pbcore.rules.formation.joint.JointPlan;

/** Says in one sentence what changes between two joint plans, and promises nothing that is not proved. */
final class JointSentence {
    private static final Label ALIKE = new Label("联合组建各项参数相同", "Everything that joint plans depend on is set alike");

    private JointSentence() {}

    static Label of(JointComparisonResult result) {
        Label targets = result.targets()
                .filter(count -> count.units() > 0)
                .map(JointSentence::targets)
                .orElse(new Label("", ""));
        return settings(result.settings())
                .plus(covered(result))
                .plus(targets)
                .plus(branches(result.before(), result.after()));
    }

    private static Label settings(List<SettingChange> settings) {
        if (settings.isEmpty()) {
            return ALIKE;
        }
        List<Label> words = settings.stream().map(SettingChange::sentence).toList();
        return new Label(
                words.stream().map(Label::chinese).collect(Collectors.joining("；")),
                words.stream().map(Label::english).collect(Collectors.joining("; ")));
    }

    private static Label covered(JointComparisonResult result) {
        JointPlan before = result.before();
        JointPlan after = result.after();
        return new Label(
                        "——" + result.units() + "个单位中，所得方案覆盖",
                        " — of " + result.units() + " units, the plan reached covers ")
                .plus(gain(result.gain()))
                .plus(new Label(
                        "，由" + before.covered() + "个" + proof(before).chinese() + "变为" + after.covered() + "个"
                                + proof(after).chinese(),
                        ": " + after.covered() + proof(after).english() + " instead of " + before.covered()
                                + proof(before).english()));
    }

    private static Label gain(int gain) {
        if (gain == 0) {
            return new Label("数不变", "as many");
        }
        int size = Math.abs(gain);
        return gain > 0 ? new Label("增加" + size + "个", size + " more") : new Label("减少" + size + "个", size + " fewer");
    }

    /** How far a plan may be from the best one. */
    private static Label proof(JointPlan plan) {
        if (plan.isOptimal()) {
            return new Label("（已证最优）", " (proved best)");
        }
        String most = Integer.toString(plan.coveredAtMost());
        Label bound = new Label("最优方案至多" + most + "个）", "the best one " + most + " at most)");
        return plan.isWhole() ? new Label("（", " (").plus(bound) : new Label("（提前停止，", " (stopped early; ").plus(bound);
    }

    private static Label targets(TargetCount targets) {
        return new Label(
                "；其中达到职工目标的" + targets.units() + "个单位覆盖由" + targets.before() + "个变为" + targets.after() + "个",
                "; of the " + targets.units() + " at the headcount target " + targets.after() + " instead of "
                        + targets.before());
    }

    private static Label branches(JointPlan before, JointPlan after) {
        return new Label(
                "；联合党支部由" + before.branches().size() + "个变为" + after.branches().size() + "个，所计距离由" + before.cost()
                        + "米变为" + after.cost() + "米。",
                "; joint branches " + after.branches().size() + " instead of "
                        + before.branches().size() + ", counted distance " + after.cost() + " metres instead of "
                        + before.cost() + ".");
    }
}
