package org.pbcore.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pbcore.model.supervision.Bulletin;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Note;
import org.pbcore.reports.Report;
import org.pbcore.reports.Tone;
import org.pbcore.reports.office.BulletinReport.Target;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.supervision.Bulletins;
import org.pbcore.rules.supervision.SupervisionFacts;
import org.pbcore.rules.supervision.SupervisionLevel;

class BulletinReportProperties {
    private final Map<String, Target> targets = new LinkedHashMap<>();

    @Property(tries = 200)
    void bulletin_ranksAsTheRulesColoursAsTheyAnswerAndAddsUp(@ForAll long seed) throws IOException {
        Bulletin bulletin = random(new Random(seed));
        Report report = BulletinReport.of(
                SampleBulletin.RULEBOOK,
                bulletin,
                new BulletinReport.Terms(
                        new Label("组织覆盖", "coverage"),
                        unit -> new Label(unit, unit),
                        unit -> Optional.ofNullable(targets.get(unit)),
                        Optional.empty(),
                        Map.of(),
                        0),
                SampleBulletin.issue());
        List<List<Cell>> rows = BulletinReportTest.rows(report);
        List<Bulletins.Ranked> ranked =
                SampleBulletin.RULEBOOK.supervision().bulletins().rank(bulletin);

        assertThat(rows).hasSize(ranked.size() + 1);
        for (int i = 0; i < ranked.size(); i++) {
            Bulletins.Ranked place = ranked.get(i);
            String unit = place.entry().getUnit();
            assertThat(rows.get(i).subList(0, 2))
                    .containsExactly(
                            place.rank().isPresent() ? Cell.count(place.rank().getAsInt()) : Cell.NONE,
                            Cell.words(new Label(unit, unit)));
            assertThat(tone(rows.get(i).get(6))).isEqualTo(answer(place));
        }
        assertAddsUp(report, rows);
    }

    private static void assertAddsUp(Report report, List<List<Cell>> rows) {
        List<Cell> total = rows.get(rows.size() - 1);
        List<List<Cell>> units = rows.subList(0, rows.size() - 1);
        long covered = units.stream().mapToLong(row -> count(row.get(2))).sum();
        long of = units.stream().mapToLong(row -> count(row.get(3))).sum();
        assertThat(total.subList(2, 5))
                .containsExactly(Cell.count(covered), Cell.count(of), Cell.rate(new Rate(covered, of)));
        assertThat(said(report, 0, "应覆盖(\\d+)家，已覆盖(\\d+)家")).isEqualTo(List.of(of, covered));
        assertThat(said(report, 0, "已达目标的(\\d+)个")).isEqualTo(counted(units, Tone.GREEN));
        assertThat(said(report, 2, "列入问题清单（3.2）(\\d+)个")).isEqualTo(counted(units, Tone.AMBER));
        assertThat(sum(said(report, 2, "下发督办单[^（]*（3.3-.）(\\d+)个"))).isEqualTo(sum(counted(units, Tone.RED)));
        assertThat(sum(said(report, 0, "的(\\d+)个"))).as("every unit once").isEqualTo(units.size());
    }

    /** What the rules say of the unit, asked anew. */
    private Optional<Tone> answer(Bulletins.Ranked place) {
        Target target = targets.get(place.entry().getUnit());
        if (target == null || place.entry().getDenominator() == 0) {
            return Optional.empty();
        }
        SupervisionLevel level = SampleBulletin.RULEBOOK
                .supervision()
                .decide(new SupervisionFacts(
                        place.entry().getNumerator(),
                        place.entry().getDenominator(),
                        target.percent(),
                        target.deadline(),
                        target.openNotices()))
                .level()
                .outcome()
                .orElseThrow();
        return Optional.of(
                level == SupervisionLevel.NONE ? Tone.GREEN : level == SupervisionLevel.LISTED ? Tone.AMBER : Tone.RED);
    }

    private Bulletin random(Random random) {
        targets.clear();
        Map<String, int[]> units = new LinkedHashMap<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int denominator = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(8);
            String unit = "u" + i;
            units.put(unit, new int[] {denominator == 0 ? 0 : random.nextInt(denominator + 1), denominator});
            if (random.nextInt(6) > 0) {
                targets.put(
                        unit,
                        new Target(
                                25 * random.nextInt(5),
                                SampleBulletin.ON.plusDays(random.nextInt(3) - 1L),
                                random.nextInt(2)));
            }
        }
        return SampleBulletin.bulletin(SampleBulletin.ON, units);
    }

    private static Optional<Tone> tone(Cell cell) {
        return cell instanceof Cell.Toned toned ? Optional.of(toned.tone()) : Optional.empty();
    }

    private static long count(Cell cell) {
        return cell instanceof Cell.Count count ? count.count() : 0;
    }

    private static List<Long> counted(List<List<Cell>> rows, Tone tone) {
        long count = rows.stream()
                .filter(row -> tone(row.get(6)).equals(Optional.of(tone)))
                .count();
        return count == 0 ? List.of() : List.of(count);
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(number -> number).sum();
    }

    /** The numbers that the sentences of a section say at a pattern. */
    private static List<Long> said(Report report, int section, String pattern) {
        List<Long> numbers = new ArrayList<>();
        report.sections().get(section).blocks().stream()
                .filter(Note.class::isInstance)
                .flatMap(block -> ((Note) block).lines().stream())
                .forEach(line -> {
                    Matcher found = Pattern.compile(pattern).matcher(line.chinese());
                    while (found.find()) {
                        for (int group = 1; group <= found.groupCount(); group++) {
                            numbers.add(Long.valueOf(found.group(group)));
                        }
                    }
                });
        return numbers;
    }
}
