package org.pbcore.examples.benchmarks;

import java.util.Locale;
import org.pbcore.rules.points.PointsBatch;
import org.pbcore.rules.points.PointsRatings;
import org.pbcore.rules.points.PointsRound;

/**
 * Rates a register of events, size and rounds by argument, in turn by pbcore on one thread, by plain arrays, and by
 * DuckDB on two threads; checks that all say the same of every member, and prints medians and their ratios.
 */
public final class PointsRun {
    private PointsRun() {}

    /**
     * Runs.
     *
     * @param args how many events; how often
     * @throws Exception when DuckDB refuses something
     */
    public static void main(String[] args) throws Exception {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        PointsRegister register = new PointsRegister(size);
        PointsRound round = Plan.rulebook()
                .points()
                .round(PointsRegister.sheet(), register.memberList(), PointsRegister.FROM, PointsRegister.TO);
        PointsArrays arrays = new PointsArrays(register);
        Contestant pbcore = new Contestant("pbcore, one thread");
        Contestant bound = new Contestant("arrays, one thread, cleaned beforehand");
        Contestant database = new Contestant("DuckDB, two threads");
        try (PointsDuckDb duckDb = new PointsDuckDb(register)) {
            for (int i = -2; i < rounds; i++) {
                PointsRatings ratings = pbcore.run(i, () -> rate(round, register));
                int[] plain = bound.run(i, arrays::rate);
                database.run(i, duckDb::rate);
                if (i < 0) {
                    check(ratings, plain, duckDb.ratings(register.members));
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d events, %d members, medians of %d%n", size, register.members, rounds);
        pbcore.print();
        bound.print();
        database.print();
        pbcore.printBeside(database);
        bound.printBeside(pbcore);
    }

    private static PointsRatings rate(PointsRound round, PointsRegister register) {
        PointsBatch batch = round.batch();
        for (int i = 0; i < register.events.length; i++) {
            batch.add(register.events[i], register.who[i], register.items[i], register.days[i], register.times[i]);
        }
        for (int i = 0; i < register.reversals.length; i++) {
            batch.reverse(register.reversals[i], register.reversed[i]);
        }
        return batch.rate();
    }

    private static void check(PointsRatings ours, int[] plain, long[][] theirs) {
        for (int member = 0; member < theirs.length; member++) {
            long total = ours.total(member);
            int stars = ours.stars(member).orElse(-1);
            if (total != theirs[member][0]
                    || stars != theirs[member][1]
                    || total != plain[member * 2]
                    || stars != plain[member * 2 + 1]) {
                throw new IllegalStateException("a member is rated differently");
            }
        }
    }
}
