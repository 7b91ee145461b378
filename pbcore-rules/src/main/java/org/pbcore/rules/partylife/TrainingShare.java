package org.pbcore.rules.partylife;

import java.util.List;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.policy.Share;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.Tabled;

/**
 * Decides whether a class for secretaries gives enough of its time to original texts (2.6-c).
 *
 * <p>Facts: the minutes of the class and those spent on original texts. The share is a parameter of the policy.
 */
public final class TrainingShare implements Tabled {
    private final Share share;
    private final DecisionTable<ClassTime, Boolean> met;

    /**
     * Compiles the rule.
     *
     * @param p the parameters in force
     */
    public TrainingShare(Parameters p) {
        this.share = p.share(PartyLifeTables.SHARE);
        this.met = PartyLifeTables.trainingShare(p);
    }

    /**
     * Decides.
     *
     * @param time how the time of the class is spent
     * @return the decision
     */
    public TrainingShareDecision decide(ClassTime time) {
        return new TrainingShareDecision(met.decide(time), time.shortfall(share));
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
    @Override
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
}
