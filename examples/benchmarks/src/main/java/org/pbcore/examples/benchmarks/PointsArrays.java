package org.pbcore.examples.benchmarks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The same rating written out for this one sheet over plain arrays, of events from which repetitions and reversed ones
 * were taken out beforehand: the least that the rest of the work can cost.
 */
final class PointsArrays {
    private static final int BASE = 60;
    private static final int MAX = 100;
    private static final int[] LEVELS = {5, 4, 3};
    private static final int[] AT_LEAST = {80, 75, 65};
    private static final int[] QUOTAS = {10, 30, 100};
    private static final int ZERO = 1;
    private static final int BARRED = 2;

    private final int members;
    private final int[] who;
    private final int[] items;
    private final int[] days;
    private final int[] times;

    PointsArrays(PointsRegister register) {
        Set<Long> reversed = new HashSet<>();
        for (long event : register.reversed) {
            reversed.add(event);
        }
        Map<Long, Integer> rows = new HashMap<>();
        for (int i = 0; i < register.events.length; i++) {
            if (!reversed.contains(register.events[i])) {
                rows.putIfAbsent(register.events[i], i);
            }
        }
        int[] kept = rows.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        members = register.members;
        who = pick(register.who, kept);
        items = pick(register.items, kept);
        days = pick(register.days, kept);
        times = pick(register.times, kept);
    }

    private static int[] pick(int[] column, int[] rows) {
        int[] picked = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = column[rows[i]];
        }
        return picked;
    }

    /** Total and stars of each member, -1 where there are none, one after the other. */
    int[] rate() {
        int[] sums = new int[members * PointsRegister.ITEMS];
        byte[] vetoes = new byte[members];
        int from = (int) PointsRegister.FROM.toEpochDay();
        int to = (int) PointsRegister.TO.toEpochDay();
        for (int i = 0; i < who.length; i++) {
            if (days[i] >= from && days[i] <= to) {
                if (items[i] < PointsRegister.ITEMS) {
                    sums[who[i] * PointsRegister.ITEMS + items[i]] += times[i];
                } else {
                    vetoes[who[i]] |= (byte) (items[i] == PointsRegister.ITEMS ? ZERO : BARRED);
                }
            }
        }
        int[] ratings = new int[members * 2];
        int[] reached = new int[MAX + 1];
        int rated = 0;
        for (int member = 0; member < members; member++) {
            boolean isRated = !PointsRegister.isExempt(member) && (vetoes[member] & BARRED) == 0;
            int total = (vetoes[member] & ZERO) != 0 ? 0 : total(sums, member);
            ratings[member * 2] = total;
            ratings[member * 2 + 1] = isRated ? 0 : -1;
            reached[total] += isRated ? 1 : 0;
            rated += isRated ? 1 : 0;
        }
        int[] starsOf = stars(reached, rated);
        for (int member = 0; member < members; member++) {
            if (ratings[member * 2 + 1] == 0) {
                ratings[member * 2 + 1] = starsOf[ratings[member * 2]];
            }
        }
        return ratings;
    }

    private static int total(int[] sums, int member) {
        int total = BASE;
        int category = 0;
        int earned = 0;
        for (int item = 0; item < PointsRegister.ITEMS; item++) {
            if (PointsRegister.category(item) != category) {
                total += Math.min(PointsRegister.categoryCap(category), earned);
                category = PointsRegister.category(item);
                earned = 0;
            }
            int often = sums[member * PointsRegister.ITEMS + item];
            earned += Math.min(PointsRegister.itemCap(item), often * PointsRegister.points(item));
        }
        total += Math.min(PointsRegister.categoryCap(category), earned);
        return Math.max(0, Math.min(MAX, total));
    }

    /** The stars of each total: places from the highest total down, all of one total in. */
    private static int[] stars(int[] reached, int rated) {
        int[] stars = new int[MAX + 1];
        int total = MAX;
        for (int level = 0; level < LEVELS.length; level++) {
            long places = (long) rated * QUOTAS[level] / 100;
            while (total >= AT_LEAST[level] && places > 0) {
                stars[total] = LEVELS[level];
                places -= reached[total--];
            }
        }
        return stars;
    }
}
