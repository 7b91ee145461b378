package org.pbcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.pbcore.rules.points.PointsCategory;
import org.pbcore.rules.points.PointsItem;
import org.pbcore.rules.points.PointsMember;
import org.pbcore.rules.points.PointsSheet;
import org.pbcore.rules.points.StarLevel;
import org.pbcore.rules.points.StarScheme;
import org.pbcore.rules.points.Ties;
import org.pbcore.rules.points.Veto;
import org.pbcore.rules.points.VetoEffect;

/**
 * A seeded register of events in columns: a tenth as many members, ids in no order, of a hundred rows one repeats
 * another one, of a hundred events one is reversed, some outside the period, few vetoes.
 */
final class PointsRegister {
    static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    static final LocalDate TO = LocalDate.of(2020, 12, 31);
    static final int ITEMS = 12;
    static final int VETOES = 2;
    private static final int PER_CATEGORY = 3;
    private static final int HUNDRED = 100;

    final int members;
    final long[] events;
    final int[] who;
    final int[] items;
    final int[] days;
    final int[] times;
    final long[] reversals;
    final long[] reversed;

    PointsRegister(int size) {
        SplittableRandom random = new SplittableRandom(size);
        members = Math.max(1, size / 10);
        events = new long[size];
        who = new int[size];
        items = new int[size];
        days = new int[size];
        times = new int[size];
        int first = (int) FROM.toEpochDay() - 30;
        for (int i = 0; i < size; i++) {
            boolean repeats = i > 0 && random.nextInt(HUNDRED) == 0;
            int from = repeats ? random.nextInt(i) : i;
            events[i] = repeats ? events[from] : id(i);
            who[i] = repeats ? who[from] : random.nextInt(members);
            items[i] = repeats ? items[from] : item(random);
            days[i] = repeats ? days[from] : first + random.nextInt(420);
            times[i] = repeats ? times[from] : 1 + random.nextInt(3);
        }
        reversals = new long[size / HUNDRED];
        reversed = new long[size / HUNDRED];
        for (int i = 0; i < reversals.length; i++) {
            reversals[i] = id(size + i);
            reversed[i] = events[random.nextInt(size)];
        }
    }

    private static int item(SplittableRandom random) {
        return random.nextInt(2000) == 0 ? ITEMS + random.nextInt(VETOES) : random.nextInt(ITEMS);
    }

    /** A different number for each, in no order. */
    private static long id(long number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return (mixed ^ mixed >>> 31) >>> 1;
    }

    /** Points of an item: every sixth is a deduction. */
    static int points(int item) {
        return item % 6 == 5 ? -3 : 1 + item % 4;
    }

    static int itemCap(int item) {
        return 8 + item;
    }

    static int category(int item) {
        return item / PER_CATEGORY;
    }

    static int categoryCap(int category) {
        return 15 + category;
    }

    static boolean isExempt(int member) {
        return member % 20 == 7;
    }

    static PointsSheet sheet() {
        List<PointsCategory> categories = new ArrayList<>();
        for (int c = 0; c < ITEMS / PER_CATEGORY; c++) {
            List<PointsItem> of = new ArrayList<>();
            for (int i = c * PER_CATEGORY; i < (c + 1) * PER_CATEGORY; i++) {
                of.add(new PointsItem("item-" + i, points(i), OptionalInt.of(itemCap(i))));
            }
            categories.add(new PointsCategory("category-" + c, OptionalInt.of(categoryCap(c)), of));
        }
        return new PointsSheet(
                60,
                OptionalInt.of(0),
                OptionalInt.of(100),
                categories,
                List.of(new Veto("zero", VetoEffect.ZERO), new Veto("no-rating", VetoEffect.NO_RATING)),
                new StarScheme(
                        List.of(
                                new StarLevel(5, 80, OptionalInt.of(10)),
                                new StarLevel(4, 75, OptionalInt.of(30)),
                                new StarLevel(3, 65, OptionalInt.empty())),
                        Ties.IN));
    }

    List<PointsMember> memberList() {
        List<PointsMember> list = new ArrayList<>(members);
        for (int i = 0; i < members; i++) {
            list.add(new PointsMember("member-" + i, isExempt(i)));
        }
        return list;
    }
}
