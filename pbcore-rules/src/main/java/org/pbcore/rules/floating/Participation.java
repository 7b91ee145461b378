package org.pbcore.rules.floating;

import java.util.List;
import java.util.Optional;
import org.pbcore.model.member.FloatingMember;
import org.pbcore.model.term.Label;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.CountAxis;
import org.pbcore.rules.table.CountFact;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.Tabled;

/**
 * Measures whether every floating member takes part in activities (1-c).
 *
 * <p>Facts: the activities that a member took part in, in the period that is measured. Immutable and thread-safe.
 */
public final class Participation implements Tabled {
    private static final String ACTIVITIES = "floating.activities";
    private static final CountAxis<FloatingMember> TAKEN_PART_IN = new CountFact<>(
                    "activities",
                    new Label("参加活动次数", "activities taken part in"),
                    new Label("次", "times"),
                    FloatingMember::getActivities)
            .asAxis();

    private final DecisionTable<FloatingMember, TakingPart> table;

    /**
     * Compiles the table.
     *
     * @param p the parameters in force
     */
    public Participation(Parameters p) {
        Bound enough = p.bound(ACTIVITIES);
        this.table = DecisionTable.<FloatingMember, TakingPart>table(
                        "participation.takingPart", new Label("流动党员参加活动", "participation"))
                .row("takes-part", p.modality(ACTIVITIES), p.clause(ACTIVITIES), TakingPart.TAKES_PART)
                .when(TAKEN_PART_IN, enough)
                .row("not-yet", p.modality(ACTIVITIES), p.clause(ACTIVITIES), TakingPart.NOT_YET)
                .when(TAKEN_PART_IN, enough.not())
                .build();
    }

    /**
     * How many take part, and how many do not.
     *
     * @param takingPart floating members who take part
     * @param notYet floating members who do not
     * @param undecided floating members of whom it is unknown
     */
    public record Count(long takingPart, long notYet, long undecided) {
        /**
         * Says whether the target is reached: every floating member takes part.
         *
         * @return true where nobody is missing and nobody unknown
         */
        public boolean isReached() {
            return notYet == 0 && undecided == 0;
        }
    }

    /**
     * Decides.
     *
     * @param member the floating member
     * @return the decision; undecided where the activities are unknown
     */
    public Decision<TakingPart> decide(FloatingMember member) {
        return table.decide(member);
    }

    /**
     * Explains a decision.
     *
     * @param member the floating member
     * @return the explanation
     */
    public Explanation<TakingPart> explain(FloatingMember member) {
        return table.explain(member);
    }

    /**
     * Counts.
     *
     * @param members the floating members, gone through once
     * @return the count
     */
    public Count count(Iterable<FloatingMember> members) {
        long takingPart = 0;
        long notYet = 0;
        long undecided = 0;
        for (FloatingMember member : members) {
            Optional<TakingPart> found = decide(member).outcome();
            if (found.isEmpty()) {
                undecided++;
            } else if (found.get() == TakingPart.TAKES_PART) {
                takingPart++;
            } else {
                notYet++;
            }
        }
        return new Count(takingPart, notYet, undecided);
    }

    /**
     * Returns the tables.
     *
     * @return the one that there is
     */
    @Override
    public List<DecisionTable<FloatingMember, TakingPart>> tables() {
        return List.of(table);
    }
}
