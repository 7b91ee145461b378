package org.pbcore.reports.office;

import java.util.Locale;
import java.util.Optional;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Tone;
import org.pbcore.reports.layout.DayWords;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.policy.Policy;
import org.pbcore.rules.supervision.Supervision;
import org.pbcore.rules.supervision.SupervisionFacts;
import org.pbcore.rules.supervision.SupervisionLevel;

/**
 * A unit as supervision answers for it, in words and colour: the policy's answer, and no threshold beside it.
 *
 * @param name what the unit is called
 * @param facts its numbers and its target
 * @param level what the policy asks of it
 * @param clause the clause of the row that decided
 */
record SupervisedUnit(Label name, SupervisionFacts facts, SupervisionLevel level, String clause) {
    private static final Label MET = new Label("已达目标", "target met");
    private static final Label NOTHING = new Label("无应覆盖对象", "nothing to cover");

    static SupervisedUnit of(Supervision supervision, Label name, SupervisionFacts facts) {
        var decision = supervision.decide(facts).level();
        SupervisionLevel level =
                decision.outcome().orElseThrow(() -> new IllegalStateException("supervision left a known target open"));
        return new SupervisedUnit(
                name, facts, level, decision.rows().get(0).clause().id());
    }

    boolean hasNothingToCover() {
        return facts.denominator() == 0;
    }

    boolean isMet() {
        return level == SupervisionLevel.NONE && !hasNothingToCover();
    }

    boolean isSentANotice() {
        return level == SupervisionLevel.NOTICE || level == SupervisionLevel.NOTICE_AND_INTERVIEW;
    }

    /** Green where the target is met, amber on the list, red with a notice; none where there is nothing to cover. */
    Optional<Tone> tone() {
        return switch (level) {
            case NONE -> hasNothingToCover() ? Optional.empty() : Optional.of(Tone.GREEN);
            case LISTED -> Optional.of(Tone.AMBER);
            case NOTICE, NOTICE_AND_INTERVIEW -> Optional.of(Tone.RED);
        };
    }

    Label answer() {
        return hasNothingToCover() ? NOTHING : isMet() ? MET : level.label();
    }

    Cell answerCell() {
        Cell words = Cell.words(answer());
        return tone().<Cell>map(tone -> new Cell.Toned(words, tone)).orElse(words);
    }

    /** The target, as a rate. */
    Rate target() {
        return new Rate(facts.targetPercent(), 100);
    }

    /** How many more would reach the target. */
    long lacking() {
        long hundredfold = (long) facts.denominator() * facts.targetPercent();
        return Math.max(0, (hundredfold + 99) / 100 - facts.numerator());
    }

    /** The clause that decided, with the policy whose rules cite it. */
    Cell clauseOf(Policy policy) {
        Label title = policy.title();
        return Cell.words(new Label("《" + title.chinese() + "》" + clause, title.english() + ", " + clause));
    }

    /** What it is aimed at and by when. */
    Label aim() {
        Label day = DayWords.of(facts.deadline());
        return new Label(
                "目标" + facts.targetPercent() + "%，期限" + day.chinese(),
                "target " + facts.targetPercent() + "%, due " + day.english());
    }

    /** The unit with its rate, what it lacks and, unless that is told already, its aim. */
    Label inFull(boolean isAimTold) {
        String rate = percent(facts.rate());
        Label aim = isAimTold ? new Label("", "") : new Label(aim().chinese() + "，", aim().english() + ", ");
        return new Label(
                name.chinese() + "（" + rate + "，" + aim.chinese() + "差" + lacking() + "家" + openChinese() + "）",
                name.english() + " (" + rate + ", " + aim.english() + "short of it by " + lacking() + openEnglish()
                        + ")");
    }

    private String openChinese() {
        return facts.openNotices() == 0 ? "" : "，未销号督办单" + facts.openNotices() + "份";
    }

    private String openEnglish() {
        return facts.openNotices() == 0 ? "" : ", open notices: " + facts.openNotices();
    }

    /** A label that begins a sentence. */
    static String begun(Label label) {
        String words = label.english();
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A rate as text; the same in both languages. */
    static String percent(Rate rate) {
        return rate.percent().map(percent -> percent + "%").orElse("—");
    }
}
