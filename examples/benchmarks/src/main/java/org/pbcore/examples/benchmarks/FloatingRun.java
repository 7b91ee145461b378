package org.pbcore.examples.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import org.pbcore.rules.floating.FloatingListener;
import org.pbcore.rules.floating.FloatingMatch;
import org.pbcore.rules.floating.FloatingRoster;
import org.pbcore.rules.floating.FloatingSearch;

/**
 * Compares two registers of 256-bit keys, size and rounds by argument, in turn by pbcore on one thread and by DuckDB on
 * two; checks that both find the same, and prints medians and their ratio. With "alone" as third argument without
 * DuckDB.
 */
public final class FloatingRun {
    private FloatingRun() {}

    /**
     * Runs.
     *
     * @param args how many members, and as many insured; how often; "alone" to leave DuckDB out
     * @throws Exception when DuckDB refuses something
     */
    public static void main(String[] args) throws Exception {
        FloatingRegisters registers = new FloatingRegisters(args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        FloatingMatch match = Plan.rulebook().floatingMatch();
        Contestant pbcore = new Contestant("pbcore, one thread");
        Contestant database = new Contestant("DuckDB, two threads");
        if (args.length > 2) {
            for (int i = 0; i < rounds; i++) {
                pbcore.run(i, () -> match(match, registers));
            }
            pbcore.print();
            return;
        }
        try (FloatingDuckDb duckDb = new FloatingDuckDb(registers)) {
            for (int i = -1; i < rounds; i++) {
                long[] sums = pbcore.run(i, () -> match(match, registers));
                database.run(i, duckDb::match);
                if (!Arrays.equals(sums, duckDb.sums())) {
                    throw new IllegalStateException("other findings");
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d members, as many insured, medians of %d%n", registers.size, rounds);
        pbcore.print();
        database.print();
        pbcore.printBeside(database);
    }

    private static long[] match(FloatingMatch match, FloatingRegisters registers) {
        byte[] key = new byte[FloatingRegisters.KEY];
        FloatingRoster roster = match.roster(FloatingRegisters.KEY);
        for (int member = 0; member < registers.size; member++) {
            registers.rosterKey(member, key);
            roster.add(key, registers.home(member));
        }
        FloatingSearch search = roster.search();
        for (int row = 0; row < registers.size; row++) {
            registers.insuranceKey(row, key);
            search.insured(key, registers.host(row));
        }
        long[] sums = new long[4];
        search.tell(new FloatingListener() {
            @Override
            public void floating(int member, int home, int host) {
                sums[0]++;
                sums[1] += member * 31L + home * 7L + host;
            }

            @Override
            public void unmatched(int member) {
                sums[2]++;
                sums[3] += member;
            }
        });
        return sums;
    }
}
