package org.pbcore.rules.points;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Turns times into totals: points, caps, bounds, vetoes. */
final class Scorer {
    private final PointsSheet sheet;
    private final Sums sums;
    private final int[] points;
    private final long[] itemCaps;
    private final int[] ends;
    private final long[] caps;
    private final long min;
    private final long max;

    Scorer(Sums sums) {
        this.sheet = sums.round().sheet();
        this.sums = sums;
        List<PointsItem> items = sums.round().items();
        this.points = items.stream().mapToInt(PointsItem::points).toArray();
        this.itemCaps = items.stream().mapToLong(item -> highest(item.cap())).toArray();
        this.caps = sheet.categories().stream()
                .mapToLong(category -> highest(category.cap()))
                .toArray();
        this.ends = new int[caps.length];
        int end = 0;
        for (int c = 0; c < caps.length; c++) {
            end += sheet.categories().get(c).items().size();
            ends[c] = end;
        }
        this.min = sheet.min().isPresent() ? sheet.min().getAsInt() : Long.MIN_VALUE;
        this.max = highest(sheet.max());
    }

    /**
     * The total of a member.
     *
     * @throws ArithmeticException when a number on the way to it exceeds a long
     */
    long total(int member) {
        if (sums.has(member, PointsRound.ZERO)) {
            return 0;
        }
        long total = sheet.base();
        int item = 0;
        for (int c = 0; c < caps.length; c++) {
            long sum = 0;
            for (; item < ends[c]; item++) {
                long often = sums.times(member, item);
                sum = Math.addExact(sum, Math.min(itemCaps[item], Math.multiplyExact(often, points[item])));
            }
            total = Math.addExact(total, Math.min(caps[c], sum));
        }
        return Math.max(min, Math.min(max, total));
    }

    /** The total of a member with everything on the way to it, whatever the size of the numbers. */
    PointsBreakdown breakdown(int member) {
        List<PointsBreakdown.OfCategory> categories = new ArrayList<>();
        BigInteger sum = BigInteger.valueOf(sheet.base());
        int item = 0;
        for (PointsCategory category : sheet.categories()) {
            List<PointsBreakdown.OfItem> items = new ArrayList<>();
            BigInteger earned = BigInteger.ZERO;
            for (PointsItem each : category.items()) {
                long times = sums.times(member, item++);
                BigInteger raw = BigInteger.valueOf(times).multiply(BigInteger.valueOf(each.points()));
                BigInteger counted = capped(raw, each.cap());
                items.add(new PointsBreakdown.OfItem(each, times, raw, counted));
                earned = earned.add(counted);
            }
            BigInteger counted = capped(earned, category.cap());
            categories.add(new PointsBreakdown.OfCategory(category, items, earned, counted));
            sum = sum.add(counted);
        }
        BigInteger total = capped(sum, sheet.max());
        if (sheet.min().isPresent()) {
            total = total.max(BigInteger.valueOf(sheet.min().getAsInt()));
        }
        boolean isZeroed = sums.has(member, PointsRound.ZERO);
        return new PointsBreakdown(sheet.base(), categories, sum, isZeroed ? BigInteger.ZERO : total, isZeroed);
    }

    private static long highest(OptionalInt bound) {
        return bound.isPresent() ? bound.getAsInt() : Long.MAX_VALUE;
    }

    private static BigInteger capped(BigInteger value, OptionalInt cap) {
        return cap.isPresent() ? value.min(BigInteger.valueOf(cap.getAsInt())) : value;
    }
}
