package org.pbcore.rules.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.points.PointsEvent.Reversal;
import org.pbcore.rules.points.PointsEvent.Scored;
import org.pbcore.rules.policy.Policies;

/** A sheet, members and events drawn from a seed: small numbers, so that ties, caps, repetitions and gaps are many. */
final class PointsWorld {
    static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    static final LocalDate TO = LocalDate.of(2020, 12, 31);
    private static final int[] AMOUNTS = {-5, -1, 0, 1, 2, 3, 10, Integer.MAX_VALUE, Integer.MIN_VALUE};
    private static final int[] TIMES = {0, 1, 1, 1, 2, 7, Integer.MAX_VALUE};

    final PointsSheet sheet;
    final List<PointsMember> members = new ArrayList<>();
    final List<PointsEvent> events = new ArrayList<>();
    private final Random random;

    PointsWorld(long seed) {
        this.random = new Random(seed);
        this.sheet = sheet();
        int size = random.nextInt(9);
        for (int i = 0; i < size; i++) {
            members.add(new PointsMember("m" + i, random.nextInt(5) == 0));
        }
        int count = size == 0 ? 0 : random.nextInt(40);
        for (int i = 0; i < count; i++) {
            events.add(event(i, size));
            if (random.nextInt(6) == 0) {
                events.add(events.get(random.nextInt(events.size())));
            }
            if (random.nextInt(6) == 0) {
                events.add(new Reversal("r" + i, (random.nextInt(8) == 0 ? "r" : "e") + random.nextInt(count + 2)));
            }
        }
    }

    static Points points() {
        return Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
                .points();
    }

    PointsRound round() {
        return new PointsRound(sheet, members, FROM, TO);
    }

    PointsTally tally(List<PointsEvent> of) {
        PointsTally tally = round().tally();
        of.forEach(tally::add);
        return tally;
    }

    List<String> itemIds() {
        List<String> ids = new ArrayList<>();
        sheet.categories().forEach(category -> category.items().forEach(item -> ids.add(item.id())));
        sheet.vetoes().forEach(veto -> ids.add(veto.id()));
        return ids;
    }

    private PointsEvent event(int number, int size) {
        List<String> ids = itemIds();
        LocalDate on = FROM.minusDays(2).plusDays(random.nextInt(FROM.lengthOfYear() + 4));
        return new Scored(
                "e" + number,
                "m" + random.nextInt(size),
                ids.get(random.nextInt(ids.size())),
                random.nextInt(10) == 0 ? (random.nextBoolean() ? FROM : TO) : on,
                TIMES[random.nextInt(random.nextInt(4) == 0 ? TIMES.length : 5)]);
    }

    private PointsSheet sheet() {
        int bound = random.nextInt(10);
        List<PointsCategory> categories = new ArrayList<>();
        int items = 0;
        for (int c = 0; c <= random.nextInt(3); c++) {
            List<PointsItem> of = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                of.add(new PointsItem("i" + items++, amount(), maybe(random.nextInt(12))));
            }
            categories.add(new PointsCategory("c" + c, maybe(random.nextInt(20) - 3), of));
        }
        List<Veto> vetoes = new ArrayList<>();
        for (int v = 0; v < random.nextInt(3); v++) {
            String id = random.nextInt(4) == 0 ? "i0" : "v" + v;
            vetoes.add(new Veto(id, VetoEffect.values()[random.nextInt(2)]));
        }
        return new PointsSheet(
                random.nextInt(5), maybe(bound), maybe(bound + random.nextInt(20)), categories, vetoes, stars());
    }

    private StarScheme stars() {
        List<StarLevel> levels = new ArrayList<>();
        for (int l = 0; l < random.nextInt(5); l++) {
            levels.add(new StarLevel(random.nextInt(6), random.nextInt(15), maybe(random.nextInt(120))));
        }
        return new StarScheme(levels, Ties.values()[random.nextInt(2)]);
    }

    private int amount() {
        return AMOUNTS[random.nextInt(random.nextInt(6) == 0 ? AMOUNTS.length : 7)];
    }

    private OptionalInt maybe(int value) {
        return random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
