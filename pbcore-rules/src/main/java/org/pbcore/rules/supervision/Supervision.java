package org.pbcore.rules.supervision;

import java.util.ArrayList;
import java.util.List;
import org.pbcore.model.supervision.Accountability;
import org.pbcore.model.supervision.Experience;
import org.pbcore.rules.lifecycle.Lifecycle;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.Tabled;

/**
 * Decides what supervision asks of a unit that a target is set for (3.2, 3.3-b, 3.3-c), whether a unit is accountable
 * (3.1) and how far good experience has come (2.8-e, 3.4); the door to problem lists, notices, inspections and
 * bulletins.
 *
 * <p>The plan names the notice and the interview without an order; that an open notice brings the interview is policy
 * ({@code supervision.escalation.openNotices}). The library drafts; a person signs.
 */
public final class Supervision implements Tabled {
    private final DecisionTable<SupervisionFacts, SupervisionLevel> level;
    private final DecisionTable<Accountability, AccountabilityOutcome> accountability;
    private final DecisionTable<Experience, PublicityOutcome> publicity;
    private final ProblemList problemList;
    private final Notices notices;
    private final Inspections inspections;
    private final Bulletins bulletins;

    /**
     * Compiles the tables and lifecycles.
     *
     * @param p the parameters in force; their date is the day on which units are judged
     */
    public Supervision(Parameters p) {
        this.level = SupervisionTables.level(p);
        this.accountability = SupervisionTables.accountability();
        this.publicity = SupervisionTables.publicity(p);
        this.problemList = new ProblemList(p);
        this.notices = new Notices(p);
        this.inspections = new Inspections(p);
        this.bulletins = new Bulletins(p);
    }

    /**
     * Decides what is asked of a unit.
     *
     * @param facts the target of a unit
     * @return what is asked
     */
    public SupervisionDecision decide(SupervisionFacts facts) {
        return new SupervisionDecision(level.decide(facts));
    }

    /**
     * Explains what is asked of a unit.
     *
     * @param facts the target of a unit
     * @return one explanation
     */
    public List<Explanation<?>> explain(SupervisionFacts facts) {
        return List.of(level.explain(facts));
    }

    /**
     * Decides whether a unit is accountable (3.1).
     *
     * @param unit what the unit declares; unknown facts are allowed
     * @return whether it is, and what it lacks first
     */
    public Decision<AccountabilityOutcome> accountability(Accountability unit) {
        return accountability.decide(unit);
    }

    /**
     * Decides how far good experience has come by the date (2.8-e, 3.4).
     *
     * @param experience the experience
     * @return whether it is summed up and published in several forms
     */
    public Decision<PublicityOutcome> publicity(Experience experience) {
        return publicity.decide(experience);
    }

    /**
     * Returns the rules of problem lists (3.2).
     *
     * @return the rules
     */
    public ProblemList problemList() {
        return problemList;
    }

    /**
     * Returns the rules of supervision notices (3.3-b, 3.3-c).
     *
     * @return the rules
     */
    public Notices notices() {
        return notices;
    }

    /**
     * Returns the rules of inspections (3.3-a).
     *
     * @return the rules
     */
    public Inspections inspections() {
        return inspections;
    }

    /**
     * Returns the rules of bulletins (3.3-a).
     *
     * @return the rules
     */
    public Bulletins bulletins() {
        return bulletins;
    }

    /**
     * Returns the tables.
     *
     * @return level, accountability, publicity, inspection
     */
    @Override
    public List<DecisionTable<?, ?>> tables() {
        List<DecisionTable<?, ?>> tables = new ArrayList<>(List.of(level, accountability, publicity));
        tables.addAll(inspections.tables());
        return List.copyOf(tables);
    }

    /**
     * Returns the lifecycles.
     *
     * @return problem, report upward, notice
     */
    public List<Lifecycle<?, ?>> lifecycles() {
        return List.of(problemList.lifecycle(), problemList.reportLifecycle(), notices.lifecycle());
    }
}
