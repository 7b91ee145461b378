package org.pbcore.examples.benchmarks;

import java.util.Arrays;
import java.util.Objects;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.facts.OrganisationColumns;
import org.pbcore.rules.facts.OrganisationFacts;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.CountAxis;

/**
 * The five metrics as an expert would write them for one policy over arrays of numbers: by branches, and as a key of a
 * few bits a row that is counted and told apart at the end. Everything must be known.
 */
final class HandRollUp {
    private static final int COUNTIES = 1_000_000;
    private static final int KEYS = 64;
    private static final int EXCLUDED = 10;

    final int[] counties;
    final byte[] status;
    final byte[] party;
    final byte[] kind;
    final int[] members;
    final int[] employees;
    final int[] instructors;

    HandRollUp(OrganisationColumns columns) {
        this.counties = Objects.requireNonNull(columns.counties());
        this.status = codes(columns, OrganisationFacts.STATUS);
        this.party = codes(columns, OrganisationFacts.PARTY_ORGANISATION);
        this.kind = codes(columns, OrganisationFacts.KIND);
        this.members = counts(columns, OrganisationFacts.FULL_MEMBERS);
        this.employees = counts(columns, OrganisationFacts.EMPLOYEES);
        this.instructors = counts(columns, OrganisationFacts.INSTRUCTORS);
    }

    private static byte[] codes(OrganisationColumns columns, ChoiceAxis<Organisation, ?> axis) {
        return Objects.requireNonNull(columns.codes(axis.fact()));
    }

    private static int[] counts(OrganisationColumns columns, CountAxis<Organisation> axis) {
        return Objects.requireNonNull(columns.counts(axis.facts().get(0)));
    }

    int size() {
        return counties.length;
    }

    /** One counter after another. */
    RollUp branches() {
        int[] begins = new int[COUNTIES];
        int end = 0;
        long[] counts = new long[RollUp.WIDTH];
        for (int row = 0; row < counties.length; row++) {
            int begin = begins[counties[row]];
            if (begin == 0) {
                begin = end + RollUp.WIDTH;
                begins[counties[row]] = begin;
                end = begin;
                counts = begin + RollUp.WIDTH > counts.length
                        ? Arrays.copyOf(counts, 2 * (begin + RollUp.WIDTH))
                        : counts;
            }
            count(row, counts, begin);
        }
        RollUp rollUp = new RollUp();
        for (int county = 0; county < COUNTIES; county++) {
            if (begins[county] != 0) {
                rollUp.addCounty(county, Arrays.copyOfRange(counts, begins[county], begins[county] + RollUp.WIDTH));
            }
        }
        return rollUp;
    }

    private void count(int row, long[] counts, int begin) {
        if (status[row] != 0) {
            counts[begin + EXCLUDED]++;
            return;
        }
        boolean has = party[row] >= 1 && party[row] <= 4;
        boolean guided = instructors[row] >= 1;
        counts[begin + 5]++;
        counts[begin + 7]++;
        if (members[row] >= 3) {
            counts[begin + 1]++;
            counts[begin] += has ? 1 : 0;
        }
        if (employees[row] >= (kind[row] == 0 ? 50 : 30)) {
            counts[begin + 3]++;
            counts[begin + 2] += has ? 1 : 0;
        }
        if (has) {
            counts[begin + 4]++;
            counts[begin + 6]++;
        } else {
            counts[begin + 6] += party[row] == 5 || guided ? 1 : 0;
            counts[begin + 9]++;
            counts[begin + 8] += guided ? 1 : 0;
        }
    }

    /** One key a row, without branches. */
    RollUp keys() {
        int[] begins = new int[COUNTIES];
        int end = 0;
        int[] counts = new int[KEYS];
        for (int row = 0; row < counties.length; row++) {
            int begin = begins[counties[row]];
            if (begin == 0) {
                begin = end + KEYS;
                begins[counties[row]] = begin;
                end = begin;
                counts = begin + KEYS > counts.length ? Arrays.copyOf(counts, 2 * (begin + KEYS)) : counts;
            }
            int target = 50 - 20 * kind[row];
            int key = (status[row] == 0 ? 32 : 0)
                    + (members[row] >= 3 ? 16 : 0)
                    + (employees[row] >= target ? 8 : 0)
                    + (instructors[row] >= 1 ? 4 : 0)
                    + (party[row] == 5 ? 2 : 0)
                    + (party[row] >= 1 && party[row] <= 4 ? 1 : 0);
            counts[begin + key]++;
        }
        RollUp rollUp = new RollUp();
        for (int county = 0; county < COUNTIES; county++) {
            if (begins[county] != 0) {
                rollUp.addCounty(county, numbers(counts, begins[county]));
            }
        }
        return rollUp;
    }

    private static long[] numbers(int[] counts, int begin) {
        long[] numbers = new long[RollUp.WIDTH];
        for (int key = 0; key < KEYS; key++) {
            int count = counts[begin + key];
            if (key < 32) {
                numbers[EXCLUDED] += count;
                continue;
            }
            boolean has = (key & 1) != 0;
            boolean guided = (key & 4) != 0;
            add(numbers, 0, (key & 16) != 0, has, count);
            add(numbers, 2, (key & 8) != 0, has, count);
            add(numbers, 4, true, has, count);
            add(numbers, 6, true, has || guided || (key & 2) != 0, count);
            add(numbers, 8, !has, guided, count);
        }
        return numbers;
    }

    private static void add(long[] numbers, int at, boolean asked, boolean covered, int count) {
        numbers[at + 1] += asked ? count : 0;
        numbers[at] += asked && covered ? count : 0;
    }
}
