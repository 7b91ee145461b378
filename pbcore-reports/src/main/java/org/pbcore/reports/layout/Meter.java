package org.pbcore.reports.layout;

import java.util.List;
import java.util.OptionalLong;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Row;
import org.pbcore.reports.Table;
import org.pbcore.rules.planning.Progress;

/** Counts the rows written and tells how far the work is. Not thread-safe. */
public final class Meter {
    private static final int ROWS_PER_REPORT = 1 << 10;

    private final Progress progress;
    private final long all;
    private long done;

    /**
     * Begins at nothing.
     *
     * @param tables what is written
     * @param how who hears of it
     */
    public Meter(List<Table> tables, Rendering how) {
        this.progress = how.progress();
        this.all = all(tables);
        progress.report(0, all);
    }

    /**
     * Begins at nothing.
     *
     * @param all how many steps there are
     * @param how who hears of it
     */
    public Meter(long all, Rendering how) {
        this.progress = how.progress();
        this.all = all;
        progress.report(0, all);
    }

    private static long all(List<Table> tables) {
        long sum = 0;
        for (Table table : tables) {
            OptionalLong size = table.rows().size();
            if (size.isEmpty()) {
                return 0;
            }
            sum += size.getAsLong();
        }
        return sum;
    }

    /**
     * Counts a row, and refuses one that does not fit its table.
     *
     * @param row the row
     * @param columns how many columns the table has
     * @throws IllegalArgumentException when the row has more or fewer cells
     * @throws org.pbcore.rules.planning.PlanningStoppedException when the work is no longer wanted
     */
    public void row(Row row, int columns) {
        if (row.cells().size() != columns) {
            throw new IllegalArgumentException(row.cells().size() + " cells for " + columns + " columns");
        }
        step();
    }

    /**
     * Counts a step.
     *
     * @throws org.pbcore.rules.planning.PlanningStoppedException when the work is no longer wanted
     */
    public void step() {
        done++;
        if (done % ROWS_PER_REPORT == 0) {
            progress.report(done, all);
        }
    }

    /**
     * Tells the end.
     *
     * @throws org.pbcore.rules.planning.PlanningStoppedException when the work is no longer wanted
     */
    public void end() {
        progress.report(done, all);
    }
}
