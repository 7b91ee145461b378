package org.pbcore.reports.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.supervision.Bulletin;
import org.pbcore.model.supervision.BulletinEntry;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Letter;
import org.pbcore.reports.Note;
import org.pbcore.reports.PolicyReference;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.supervision.Bulletins;
import org.pbcore.rules.supervision.SupervisionFacts;

/**
 * A bulletin that ranks units by a metric (通报, 3.3-a), as an official document.
 *
 * <p>The order is that of {@link Bulletins#rank}. Red, amber and green are what the policy answers for a unit and its
 * target, in a word beside each colour: met, on the problem list, a notice or a notice and an interview. A unit with
 * nothing to cover, or without a target, has no colour. Nothing of a person can be put in.
 */
public final class BulletinReport {
    private final Rulebook rulebook;
    private final Terms terms;

    private BulletinReport(Rulebook rulebook, Terms terms) {
        this.rulebook = rulebook;
        this.terms = terms;
    }

    /**
     * The target of a unit.
     *
     * @param percent the target, 0 to 100
     * @param deadline the last day for it, inclusive
     * @param openNotices supervision notices of the unit that are not closed, zero or more
     */
    public record Target(int percent, LocalDate deadline, int openNotices) {}

    /**
     * What the numbers of a bulletin mean.
     *
     * @param metric what the metric is called
     * @param names what a unit is called, by its id
     * @param targets the target of a unit, by its id; empty where none is set
     * @param before the bulletin of the last period, of the same metric; empty where there is none
     * @param undecided how many organisations of a unit unknown facts leave out of its rate, by its id
     * @param unplaced how many organisations lie in no unit of the bulletin
     */
    public record Terms(
            Label metric,
            Function<String, Label> names,
            Function<String, Optional<Target>> targets,
            Optional<Bulletin> before,
            Map<String, Long> undecided,
            long unplaced) {
        /**
         * Copies the map.
         *
         * @param metric what the metric is called
         * @param names what a unit is called, by its id
         * @param targets the target of a unit, by its id
         * @param before the bulletin of the last period
         * @param undecided how many organisations of a unit unknown facts leave out of its rate
         * @param unplaced how many organisations lie in no unit of the bulletin
         */
        public Terms {
            undecided = Map.copyOf(undecided);
        }
    }

    /**
     * Who issues a bulletin to whom; without a signatory, for a bulletin goes downward.
     *
     * @param office the mark of the issuing office, at the head
     * @param number the document number; empty where it is not given yet
     * @param signed the office at its foot
     * @param addressees to whom it goes, in order
     * @param copies who gets a copy, in order
     */
    public record Issue(Label office, String number, Label signed, List<Label> addressees, List<Label> copies) {
        /**
         * Copies the lists.
         *
         * @param office the mark of the issuing office
         * @param number the document number
         * @param signed the office at its foot
         * @param addressees to whom it goes
         * @param copies who gets a copy
         */
        public Issue {
            addressees = List.copyOf(addressees);
            copies = List.copyOf(copies);
        }

        private Letter on(LocalDate day) {
            return Letter.of(office, number, signed, day)
                    .to(addressees.toArray(Label[]::new))
                    .copiedTo(copies.toArray(Label[]::new));
        }
    }

    /** A unit in its place: its answer where it has a target, and its rate before where that is known. */
    record Line(Bulletins.Ranked ranked, Label name, Optional<SupervisedUnit> unit, Optional<Rate> before) {}

    /**
     * Makes the bulletin.
     *
     * @param rulebook the rules; their date is the day on which units are judged
     * @param bulletin the numbers; its day stands at the foot
     * @param terms what they mean
     * @param issue who issues it to whom
     * @return sections for the whole, the ranking and what supervision asks of whom
     * @throws InvalidFactsException when a unit stands twice in a bulletin, or the bulletin before is of another metric
     *     or not of an earlier day; or when a target is out of range
     */
    public static Report of(Rulebook rulebook, Bulletin bulletin, Terms terms, Issue issue) {
        refuse(bulletin, terms.before());
        BulletinReport maker = new BulletinReport(rulebook, terms);
        List<Line> lines = maker.lines(bulletin);
        BulletinText text = new BulletinText(rulebook, terms, lines);
        Label title = new Label(
                "关于" + terms.metric().chinese() + "情况的通报",
                "Bulletin on " + terms.metric().english());
        return Report.of(
                        "bulletin",
                        title,
                        List.of(
                                new Section(
                                        "overview", new Label("总体情况", "Overview"), List.of(new Note(text.overview()))),
                                new Section(
                                        "ranking",
                                        new Label("排名情况", "Ranking"),
                                        List.of(maker.table(lines), new Note(text.legend()))),
                                new Section(
                                        "supervision",
                                        new Label("督办情况", "Supervision"),
                                        List.of(new Note(text.supervision())))))
                .asOf(rulebook.parameters().date())
                .under(PolicyReference.of(rulebook.parameters().policy()))
                .letter(issue.on(bulletin.getIssuedOn()));
    }

    private static void refuse(Bulletin bulletin, Optional<Bulletin> before) {
        refuseTwice(bulletin, "");
        before.ifPresent(last -> {
            refuseTwice(last, "/before");
            if (!last.getMetric().equals(bulletin.getMetric())) {
                throw new InvalidFactsException("/before/metric", "上期指标不同 another metric before");
            }
            if (!last.getIssuedOn().isBefore(bulletin.getIssuedOn())) {
                throw new InvalidFactsException("/before/issuedOn", "上期应早于本期 not of an earlier day");
            }
        });
    }

    private static void refuseTwice(Bulletin bulletin, String path) {
        Set<String> units = new HashSet<>();
        for (int i = 0; i < bulletin.getEntries().size(); i++) {
            if (!units.add(bulletin.getEntries().get(i).getUnit())) {
                throw new InvalidFactsException(path + "/entries/" + i + "/unit", "单位重复 a unit twice");
            }
        }
    }

    private List<Line> lines(Bulletin bulletin) {
        List<Line> lines = new ArrayList<>();
        for (Bulletins.Ranked ranked : rulebook.supervision().bulletins().rank(bulletin)) {
            BulletinEntry entry = ranked.entry();
            Label name = terms.names().apply(entry.getUnit());
            Optional<SupervisedUnit> unit = terms.targets()
                    .apply(entry.getUnit())
                    .map(target -> SupervisedUnit.of(rulebook.supervision(), name, facts(entry, target)));
            lines.add(new Line(ranked, name, unit, before(entry.getUnit())));
        }
        return lines;
    }

    private static SupervisionFacts facts(BulletinEntry entry, Target target) {
        return new SupervisionFacts(
                entry.getNumerator(),
                entry.getDenominator(),
                target.percent(),
                target.deadline(),
                target.openNotices());
    }

    private Optional<Rate> before(String unit) {
        return terms.before().stream()
                .flatMap(last -> last.getEntries().stream())
                .filter(entry -> entry.getUnit().equals(unit) && entry.getDenominator() > 0)
                .map(entry -> new Rate(entry.getNumerator(), entry.getDenominator()))
                .findFirst();
    }

    private Table table(List<Line> lines) {
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(line)));
        Rate whole = BulletinText.whole(lines);
        List<Cell> total = new ArrayList<>(List.of(
                Cell.BLANK,
                Cell.words(new Label("合计", "Total")),
                Cell.count(whole.numerator()),
                Cell.count(whole.denominator()),
                Cell.rate(whole),
                Cell.BLANK,
                Cell.BLANK));
        further(total, Cell.BLANK, BulletinText.undecided(terms, lines));
        rows.add(new Row(total, true));
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("rank", "名次", "Rank", 6),
                Column.of("unit", "单位", "Unit", 26),
                Column.of("numerator", "已覆盖", "Covered", 9),
                Column.of("denominator", "应覆盖", "Of", 9),
                Column.of("rate", "比率", "Rate", 10),
                Column.of("target", "目标", "Target", 10),
                Column.of("supervision", "督办措施", "Supervision", 22)));
        if (terms.before().isPresent()) {
            columns.add(Column.of("before", "上期", "Before", 10));
        }
        if (hasUndecided()) {
            columns.add(Column.of("undecided", "情况不明", "Unknown", 9));
        }
        return Table.of("ranking", new Label("排名情况", "Ranking"), columns, Rows.of(rows))
                .keyedBy(2);
    }

    private Row row(Line line) {
        BulletinEntry entry = line.ranked().entry();
        var rank = line.ranked().rank();
        List<Cell> cells = new ArrayList<>(List.of(
                rank.isPresent() ? Cell.count(rank.getAsInt()) : Cell.NONE,
                Cell.words(line.name()),
                Cell.count(entry.getNumerator()),
                Cell.count(entry.getDenominator()),
                Cell.rate(line.ranked().rate()),
                line.unit().map(unit -> Cell.rate(unit.target())).orElse(Cell.NONE),
                line.unit().map(SupervisedUnit::answerCell).orElse(Cell.words(BulletinText.NO_TARGET))));
        further(
                cells,
                line.before().map(Cell::rate).orElse(Cell.NONE),
                terms.undecided().getOrDefault(entry.getUnit(), 0L));
        return new Row(cells, false);
    }

    private void further(List<Cell> cells, Cell before, long undecided) {
        if (terms.before().isPresent()) {
            cells.add(before);
        }
        if (hasUndecided()) {
            cells.add(Cell.count(undecided));
        }
    }

    private boolean hasUndecided() {
        return terms.undecided().values().stream().anyMatch(count -> count > 0);
    }
}
