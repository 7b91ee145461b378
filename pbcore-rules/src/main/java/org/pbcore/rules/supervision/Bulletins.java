package org.pbcore.rules.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pbcore.model.supervision.Bulletin;
import org.pbcore.model.supervision.BulletinEntry;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.policy.Limit;
import org.pbcore.rules.policy.Parameters;

/**
 * Ranks the units of a bulletin, and says which bulletins are due and missed (通报, 3.3-a).
 *
 * <p>Rates are compared as fractions; units that are equal share a rank, and the next one stands as far below as there
 * are units above it. A unit with nothing to cover has no rank. The plan asks for bulletins regularly, from October,
 * and names no interval; a policy may ({@code supervision.bulletin.months}).
 */
public final class Bulletins {
    private static final String MONTHS = "supervision.bulletin.months";
    private static final Comparator<BulletinEntry> BY_RATE =
            Comparator.comparing(Bulletins::rate, Bulletins::compare).reversed();
    private static final Comparator<BulletinEntry> BY_UNIT =
            Comparator.comparing(BulletinEntry::getUnit, Bulletins::compareCodePoints);

    private final Optional<Limit> months;

    /**
     * Reads the interval.
     *
     * @param p the parameters in force
     */
    public Bulletins(Parameters p) {
        this.months = p.has(MONTHS) ? Optional.of(p.limit(MONTHS)) : Optional.empty();
    }

    /**
     * A unit in its place.
     *
     * @param entry the unit's line
     * @param rate its rate, exact
     * @param rank its rank from 1; empty where it has nothing to cover
     */
    public record Ranked(BulletinEntry entry, Rate rate, OptionalInt rank) {}

    /**
     * A stretch of days in which a bulletin is issued.
     *
     * @param from the first day
     * @param to the last day
     */
    public record Period(LocalDate from, LocalDate to) {
        private boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /**
     * Ranks the units of a bulletin.
     *
     * @param bulletin the bulletin
     * @return the units, best first; equal ones by code point of the unit, those without a rank at the end
     */
    public List<Ranked> rank(Bulletin bulletin) {
        List<BulletinEntry> ranked = bulletin.getEntries().stream()
                .filter(entry -> entry.getDenominator() > 0)
                .sorted(BY_RATE.thenComparing(BY_UNIT))
                .toList();
        List<Ranked> all = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < ranked.size(); i++) {
            boolean isTied = i > 0 && BY_RATE.compare(ranked.get(i - 1), ranked.get(i)) == 0;
            rank = isTied ? rank : i + 1;
            all.add(new Ranked(ranked.get(i), rate(ranked.get(i)), OptionalInt.of(rank)));
        }
        bulletin.getEntries().stream()
                .filter(entry -> entry.getDenominator() == 0)
                .sorted(BY_UNIT)
                .forEach(entry -> all.add(new Ranked(entry, rate(entry), OptionalInt.empty())));
        return List.copyOf(all);
    }

    /**
     * Returns the period in which a day falls and for which a bulletin was still due on it.
     *
     * @param issued the days on which bulletins were issued
     * @param from the first day of the first period
     * @param on the day
     * @return the period; empty where its bulletin was issued, before the first one, and where the policy sets no
     *     interval
     */
    public Optional<Period> due(Collection<LocalDate> issued, LocalDate from, LocalDate on) {
        return periods(from, on).stream()
                .filter(period -> period.holds(on) && isOpen(period, issued, on))
                .findFirst();
    }

    /**
     * Returns the periods that had ended by a day without a bulletin.
     *
     * @param issued the days on which bulletins were issued
     * @param from the first day of the first period
     * @param on the day
     * @return the periods, first one first; empty where the policy sets no interval
     */
    public List<Period> missed(Collection<LocalDate> issued, LocalDate from, LocalDate on) {
        return periods(from, on).stream()
                .filter(period -> period.to().isBefore(on) && isOpen(period, issued, on))
                .toList();
    }

    private List<Period> periods(LocalDate from, LocalDate on) {
        List<Period> periods = new ArrayList<>();
        int length = months.map(Bulletins::longest).orElse(0);
        for (int i = 0; length > 0 && !from.plusMonths((long) i * length).isAfter(on); i++) {
            periods.add(new Period(
                    from.plusMonths((long) i * length),
                    from.plusMonths((i + 1L) * length).minusDays(1)));
        }
        return periods;
    }

    private static int longest(Limit limit) {
        return switch (limit.bound().word()) {
            case AT_MOST -> limit.bound().value();
            case FEWER_THAN -> limit.bound().value() - 1;
            case AT_LEAST, MORE_THAN -> 0;
        };
    }

    private static boolean isOpen(Period period, Collection<LocalDate> issued, LocalDate on) {
        return issued.stream().noneMatch(day -> period.holds(day) && !day.isAfter(on));
    }

    private static Rate rate(BulletinEntry entry) {
        return new Rate(entry.getNumerator(), entry.getDenominator());
    }

    private static int compare(Rate one, Rate other) {
        return Long.compare(one.numerator() * other.denominator(), other.numerator() * one.denominator());
    }

    private static int compareCodePoints(String one, String other) {
        int[] first = one.codePoints().toArray();
        int[] second = other.codePoints().toArray();
        return java.util.Arrays.compare(first, second);
    }
}
