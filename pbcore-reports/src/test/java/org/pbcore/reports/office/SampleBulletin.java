package org.pbcore.reports.office;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.model.supervision.Bulletin;
import org.pbcore.model.supervision.BulletinEntry;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Report;
import org.pbcore.reports.office.BulletinReport.Issue;
import org.pbcore.reports.office.BulletinReport.Target;
import org.pbcore.reports.office.BulletinReport.Terms;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;

/** A bulletin with a unit of every answer. */
public final class SampleBulletin {
    /** The day on which units are judged. */
    public static final LocalDate ON = LocalDate.of(2020, 9, 15);

    /** The rules of that day. */
    public static final Rulebook RULEBOOK = Rulebook.of(Policies.builtin("two-new-2020"), ON);

    private static final LocalDate PASSED = ON.minusDays(1);

    /** What each unit is aimed at: the deadline tells the two that are one short apart. */
    private static final Map<String, Target> TARGETS = Map.of(
            "met", new Target(80, PASSED, 2),
            "tied", new Target(75, ON, 0),
            "listed", new Target(80, ON, 0),
            "late", new Target(80, PASSED, 0),
            "again", new Target(80, PASSED, 1),
            "nothing", new Target(80, PASSED, 1));

    private SampleBulletin() {}

    /** A bulletin of units in the order given. */
    static Bulletin bulletin(LocalDate day, Map<String, int[]> units) {
        Bulletin.Builder builder =
                Bulletin.builder().id("2020-09").issuedOn(day).metric("organisation");
        units.forEach((unit, counts) -> builder.addEntries(BulletinEntry.builder()
                .unit(unit)
                .numerator(counts[0])
                .denominator(counts[1])
                .build()));
        return builder.build();
    }

    static Bulletin now() {
        Map<String, int[]> units = new LinkedHashMap<>();
        units.put("again", new int[] {10, 100});
        units.put("late", new int[] {79, 100});
        units.put("untold", new int[] {90, 100});
        units.put("nothing", new int[] {0, 0});
        units.put("listed", new int[] {79, 100});
        units.put("tied", new int[] {40, 50});
        units.put("met", new int[] {800, 1000});
        return bulletin(ON.plusDays(3), units);
    }

    static Bulletin before() {
        Map<String, int[]> units = new LinkedHashMap<>();
        units.put("again", new int[] {20, 100});
        units.put("late", new int[] {70, 100});
        units.put("nothing", new int[] {0, 0});
        units.put("listed", new int[] {158, 200});
        units.put("met", new int[] {79, 100});
        return bulletin(ON.minusMonths(1), units);
    }

    static Terms terms(Optional<Bulletin> before, Map<String, Long> undecided) {
        return new Terms(
                new Label("组织覆盖", "organisation coverage"),
                unit -> new Label("=" + unit + "县", "=County " + unit),
                unit -> Optional.ofNullable(TARGETS.get(unit)),
                before,
                undecided,
                undecided.isEmpty() ? 0 : 3);
    }

    static Issue issue() {
        return new Issue(
                new Label("某市两新工委", "City Committee"),
                "某两新〔2020〕3号",
                new Label("某市两新工委", "City Committee"),
                List.of(new Label("各县（市、区）两新工委", "Counties")),
                List.of(new Label("市委办", "City Office")));
    }

    /** The bulletin, with everything that it can say. */
    public static Report report() {
        return BulletinReport.of(RULEBOOK, now(), terms(Optional.of(before()), Map.of("met", 5L, "late", 2L)), issue());
    }
}
