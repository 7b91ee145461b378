package org.pbcore.rules.points;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.pbcore.rules.points.PointsEvent.Reversal;
import org.pbcore.rules.points.PointsEvent.Scored;

/** Rates by the words of the rule, step by step, with nothing clever. */
final class PointsOracle {
    private PointsOracle() {}

    static List<PointsRating> rate(PointsWorld world) {
        return rate(world.sheet, world.members, world.events);
    }

    static List<PointsRating> rate(PointsSheet sheet, List<PointsMember> members, List<PointsEvent> events) {
        List<Scored> counting = counting(events);
        Map<String, BigInteger> totals = new HashMap<>();
        Set<String> vetoed = new HashSet<>();
        Set<String> rated = new HashSet<>();
        for (PointsMember member : members) {
            List<Scored> own = counting.stream()
                    .filter(e -> e.member().equals(member.id()))
                    .toList();
            BigInteger total = total(sheet, own);
            boolean isRated = !member.isExempt();
            for (Veto veto : sheet.vetoes()) {
                if (own.stream().anyMatch(e -> e.item().equals(veto.id()))) {
                    vetoed.add(member.id());
                    total = veto.effect() == VetoEffect.ZERO ? BigInteger.ZERO : total;
                    isRated &= veto.effect() != VetoEffect.NO_RATING;
                }
            }
            totals.put(member.id(), total);
            if (isRated) {
                rated.add(member.id());
            }
        }
        Map<String, Integer> stars = stars(sheet.stars(), rated, totals);
        return members.stream()
                .map(member -> new PointsRating(
                        member.id(),
                        totals.get(member.id()),
                        rated.contains(member.id()) ? OptionalInt.of(stars.get(member.id())) : OptionalInt.empty(),
                        vetoed.contains(member.id())))
                .toList();
    }

    private static List<Scored> counting(List<PointsEvent> events) {
        List<Scored> counting = new ArrayList<>();
        for (PointsEvent event : events) {
            if (event instanceof Scored scored
                    && !counting.contains(scored)
                    && !scored.on().isBefore(PointsWorld.FROM)
                    && !scored.on().isAfter(PointsWorld.TO)
                    && events.stream()
                            .noneMatch(e -> e instanceof Reversal reversal
                                    && reversal.reverses().equals(scored.id()))) {
                counting.add(scored);
            }
        }
        return counting;
    }

    private static BigInteger total(PointsSheet sheet, List<Scored> own) {
        BigInteger total = BigInteger.valueOf(sheet.base());
        for (PointsCategory category : sheet.categories()) {
            BigInteger inCategory = BigInteger.ZERO;
            for (PointsItem item : category.items()) {
                BigInteger ofItem = BigInteger.ZERO;
                for (Scored event : own) {
                    if (event.item().equals(item.id())) {
                        ofItem = ofItem.add(BigInteger.valueOf((long) item.points() * event.times()));
                    }
                }
                inCategory = inCategory.add(atMost(item.cap(), ofItem));
            }
            total = total.add(atMost(category.cap(), inCategory));
        }
        total = atMost(sheet.max(), total);
        return sheet.min().isPresent()
                ? total.max(BigInteger.valueOf(sheet.min().getAsInt()))
                : total;
    }

    private static Map<String, Integer> stars(StarScheme scheme, Set<String> rated, Map<String, BigInteger> totals) {
        Map<String, Integer> stars = new HashMap<>();
        for (StarLevel level : scheme.levels()) {
            List<String> left = new ArrayList<>(rated);
            left.removeAll(stars.keySet());
            left.removeIf(id -> totals.get(id).compareTo(BigInteger.valueOf(level.atLeast())) < 0);
            left.sort(Comparator.comparing(totals::get).reversed());
            int places = level.quotaPercent().isPresent()
                    ? rated.size() * level.quotaPercent().getAsInt() / 100
                    : left.size();
            if (places < left.size() && places > 0) {
                BigInteger last = totals.get(left.get(places - 1));
                if (totals.get(left.get(places)).equals(last)) {
                    boolean isIn = scheme.ties() == Ties.IN;
                    left.removeIf(id -> totals.get(id).compareTo(last) < (isIn ? 0 : 1));
                    places = left.size();
                }
            }
            left.stream().limit(places).forEach(id -> stars.put(id, level.stars()));
        }
        rated.forEach(id -> stars.putIfAbsent(id, 0));
        return stars;
    }

    private static BigInteger atMost(OptionalInt cap, BigInteger value) {
        return cap.isPresent() ? value.min(BigInteger.valueOf(cap.getAsInt())) : value;
    }
}
