package org.pbcore.rules.partylife;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.pbcore.model.term.Label;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.policy.Share;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.CountAxis;
import org.pbcore.rules.table.CountFact;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;

/**
 * Decides whether a class for secretaries gives enough of its time to original texts (2.6-c).
 *
 * <p>Facts: the minutes of the class and those spent on original texts. The share is a parameter of the policy.
 */
public final class TrainingShare {
    private static final String SHARE = "training.originalText.share";
    private static final String DEADLINE = "training.secretaries.by";

    private final Share share;
    private final LocalDate deadline;
    private final DecisionTable<ClassTime, Boolean> met;

    /**
     * Compiles the rule.
     *
     * @param p the parameters in force
     */
    public TrainingShare(Parameters p) {
        this.share = p.share(SHARE);
        this.deadline = p.deadline(DEADLINE);
        CountAxis<ClassTime> shortfall = new CountFact<ClassTime>(
                        "shortfallMinutes",
                        new Label("原著学习所缺时长", "minutes of original texts that are missing"),
                        new Label("分钟", "minutes"),
                        time -> OptionalInt.of(shortfall(time)))
                .asAxis();
        this.met = DecisionTable.<ClassTime, Boolean>table(
                        "training-share.met", new Label("原著学习时长", "time for original texts"))
                .row("enough", p.modality(SHARE), p.clause(SHARE), true)
                .when(shortfall, Bound.atMost(0))
                .row("short", p.modality(SHARE), p.clause(SHARE), false)
                .when(shortfall, Bound.moreThan(0))
                .build();
    }

    /**
     * Decides.
     *
     * @param time how the time of the class is spent
     * @return the decision
     */
    public TrainingShareDecision decide(ClassTime time) {
        return new TrainingShareDecision(met.decide(time), shortfall(time));
    }

    /**
     * Explains a decision.
     *
     * @param time how the time of the class is spent
     * @return the explanation of the one table
     */
    public List<Explanation<?>> explain(ClassTime time) {
        return List.of(met.explain(time));
    }

    /**
     * Returns the tables.
     *
     * @return the one table
     */
    public List<DecisionTable<ClassTime, ?>> tables() {
        return List.of(met);
    }

    /**
     * Returns the share that is asked at least.
     *
     * @return the share, exactly
     */
    public Share share() {
        return share;
    }

    /**
     * Returns the last day by which secretaries are trained.
     *
     * @return the day, which belongs to it
     */
    public LocalDate deadline() {
        return deadline;
    }

    private int shortfall(ClassTime time) {
        return Math.max(0, share.leastOf(time.totalMinutes()) - time.originalTextMinutes());
    }
}
