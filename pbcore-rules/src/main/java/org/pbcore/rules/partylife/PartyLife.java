package org.pbcore.rules.partylife;

import java.util.List;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Tabled;

/** The rules of Party life beside training-share: activities, training of secretaries, four qualifieds (2.6). */
public final class PartyLife implements Tabled {
    private final ActivitySchedule activities;
    private final SecretaryTraining secretaryTraining;
    private final FourQualifieds fourQualifieds = new FourQualifieds();

    /**
     * Compiles the rules.
     *
     * @param p the parameters in force
     */
    public PartyLife(Parameters p) {
        this.activities = new ActivitySchedule(p);
        this.secretaryTraining = new SecretaryTraining(p);
    }

    /**
     * Returns the schedule of activities (2.6-e).
     *
     * @return the schedule
     */
    public ActivitySchedule activities() {
        return activities;
    }

    /**
     * Returns the training of secretaries (2.6-c).
     *
     * @return the calculator
     */
    public SecretaryTraining secretaryTraining() {
        return secretaryTraining;
    }

    /**
     * Returns the four qualifieds (2.6-d).
     *
     * @return the calculator
     */
    public FourQualifieds fourQualifieds() {
        return fourQualifieds;
    }

    /**
     * Returns the tables.
     *
     * @return the table of the four qualifieds
     */
    @Override
    public List<DecisionTable<?, ?>> tables() {
        return List.copyOf(fourQualifieds.tables());
    }
}
