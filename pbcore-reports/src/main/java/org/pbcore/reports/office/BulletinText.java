package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Tone;
import org.pbcore.reports.layout.DayWords;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.supervision.SupervisionLevel;
import org.pbcore.rules.table.DecisionTable;

/** The sentences of a bulletin, each counted from its lines. */
final class BulletinText {
    static final Label NO_TARGET = new Label("未设目标", "no target set");
    private static final String BULLETIN = "3.3-a";

    private final Rulebook rulebook;
    private final BulletinReport.Terms terms;
    private final List<BulletinReport.Line> lines;

    BulletinText(Rulebook rulebook, BulletinReport.Terms terms, List<BulletinReport.Line> lines) {
        this.rulebook = rulebook;
        this.terms = terms;
        this.lines = lines;
    }

    /** All units together. */
    static Rate whole(List<BulletinReport.Line> lines) {
        return new Rate(
                lines.stream()
                        .mapToLong(line -> line.ranked().rate().numerator())
                        .sum(),
                lines.stream()
                        .mapToLong(line -> line.ranked().rate().denominator())
                        .sum());
    }

    /** How many of these units unknown facts leave out. */
    static long undecided(BulletinReport.Terms terms, List<BulletinReport.Line> lines) {
        return lines.stream()
                .mapToLong(line ->
                        terms.undecided().getOrDefault(line.ranked().entry().getUnit(), 0L))
                .sum();
    }

    /** The whole, the answers in numbers, what is left out, and the last period. */
    List<Label> overview() {
        List<Label> sentences = new ArrayList<>(List.of(sum()));
        if (!lines.isEmpty()) {
            sentences.add(answers());
        }
        long undecided = undecided(terms, lines);
        if (undecided > 0) {
            sentences.add(new Label(
                    "另有" + undecided + "家情况不明，未计入比率。",
                    "Facts are missing of " + undecided + " more, which no rate counts."));
        }
        if (terms.unplaced() > 0) {
            sentences.add(new Label(
                    "另有" + terms.unplaced() + "家不在上述单位之内，未计入。",
                    terms.unplaced() + " more lie in none of these units and are not counted."));
        }
        if (terms.before().isPresent() && !lines.isEmpty()) {
            sentences.add(since(DayWords.of(terms.before().get().getIssuedOn())));
        }
        return sentences;
    }

    private Label sum() {
        Label day = DayWords.of(rulebook.parameters().date());
        long ranked =
                lines.stream().filter(line -> line.ranked().rank().isPresent()).count();
        Rate whole = whole(lines);
        String percent = SupervisedUnit.percent(whole);
        return new Label(
                "截至" + day.chinese() + "，参加排名的单位" + ranked + "个，"
                        + terms.metric().chinese() + "率合计" + percent + "（应覆盖" + whole.denominator() + "家，已覆盖"
                        + whole.numerator() + "家）。",
                "As of " + day.english() + ", " + ranked + " ranked units: "
                        + terms.metric().english() + " " + percent + " (" + whole.numerator() + " of "
                        + whole.denominator() + ").");
    }

    /** Every unit is in one of these. */
    private Label answers() {
        List<Label> parts = new ArrayList<>();
        counted(
                parts,
                new Label("已达目标", "target met"),
                units(SupervisedUnit::isMet).size());
        for (SupervisionLevel level : SupervisionLevel.values()) {
            if (level != SupervisionLevel.NONE) {
                counted(
                        parts,
                        level.label(),
                        units(unit -> unit.level() == level).size());
            }
        }
        counted(
                parts,
                new Label("无应覆盖对象", "nothing to cover"),
                units(SupervisedUnit::hasNothingToCover).size());
        counted(
                parts,
                NO_TARGET,
                lines.stream().filter(line -> line.unit().isEmpty()).count());
        return new Label(chinese(parts, "，") + "。", "Of them: " + english(parts, "; ") + ".");
    }

    private static void counted(List<Label> parts, Label what, long count) {
        if (count > 0) {
            parts.add(new Label(what.chinese() + "的" + count + "个", what.english() + " " + count));
        }
    }

    private Label since(Label day) {
        List<Label> better = moved(sign -> sign > 0);
        List<Label> worse = moved(sign -> sign < 0);
        int same = moved(sign -> sign == 0).size();
        int unknown = lines.size() - better.size() - worse.size() - same;
        List<Label> parts = new ArrayList<>();
        named(parts, new Label("上升", "better"), better);
        named(parts, new Label("下降", "worse"), worse);
        if (same > 0) {
            parts.add(new Label("持平" + same + "个", "as before " + same));
        }
        if (unknown > 0) {
            parts.add(new Label("无可比数" + unknown + "个", "not comparable " + unknown));
        }
        return new Label(
                "与上期（" + day.chinese() + "）相比，" + chinese(parts, "；") + "。",
                "Against the last period (" + day.english() + "): " + english(parts, "; ") + ".");
    }

    private static void named(List<Label> parts, Label how, List<Label> units) {
        if (!units.isEmpty()) {
            parts.add(new Label(
                    how.chinese() + units.size() + "个：" + chinese(units, "、"),
                    how.english() + " " + units.size() + ": " + english(units, ", ")));
        }
    }

    /** The units whose rate went up, down or nowhere, with both rates. */
    private List<Label> moved(Predicate<Integer> which) {
        List<Label> moved = new ArrayList<>();
        for (BulletinReport.Line line : lines) {
            Rate now = line.ranked().rate();
            Optional<Rate> before = line.before().filter(then -> now.denominator() > 0);
            if (before.filter(then -> which.test(compare(now, then))).isPresent()) {
                String last = SupervisedUnit.percent(before.get());
                String rate = SupervisedUnit.percent(now);
                String way = compare(now, before.get()) > 0 ? "升至" : "降至";
                moved.add(new Label(
                        line.name().chinese() + "（" + last + way + rate + "）",
                        line.name().english() + " (" + last + " to " + rate + ")"));
            }
        }
        return moved;
    }

    private static int compare(Rate one, Rate other) {
        return Long.compare(one.numerator() * other.denominator(), other.numerator() * one.denominator());
    }

    /** What the colours mean and which clauses they come from. */
    List<Label> legend() {
        Label policy = rulebook.parameters().policy().title();
        return List.of(
                sign(Tone.GREEN, new Label("已达目标", "target met")),
                sign(Tone.AMBER, level(SupervisionLevel.LISTED)),
                sign(
                        Tone.RED,
                        levels().filter(level -> level.compareTo(SupervisionLevel.LISTED) > 0)
                                .map(this::level)
                                .reduce((one, other) ->
                                        one.plus(new Label("；", "; ")).plus(other))
                                .orElse(new Label("", ""))),
                new Label("无应覆盖对象或未设目标的，不标颜色。", "No colour where there is nothing to cover or no target."),
                new Label(
                        "通报依据" + BULLETIN + "。条款号是引用《" + policy.chinese()
                                + "》所用条款清单的编号，不是原文条号；是否达标以分子、分母计，不以四舍五入后的比率计。",
                        "Bulletins: " + BULLETIN + ". Clause numbers are those of the list by which the rules cite "
                                + policy.english() + ", not of its text"
                                + ". Targets are judged by numerator and denominator, not by the rounded rate."));
    }

    private static Label sign(Tone tone, Label meaning) {
        return new Label(
                tone.sign() + " " + tone.label().chinese() + "：" + meaning.chinese() + "。",
                tone.sign() + " " + tone.label().english() + ": " + meaning.english() + ".");
    }

    /** A level with the clauses of the rows that lead to it. */
    private Label level(SupervisionLevel level) {
        String clauses = table().rows().stream()
                .filter(row -> level.equals(row.outcome()))
                .map(row -> row.clause().id())
                .distinct()
                .collect(Collectors.joining("、"));
        return level.label().plus(new Label("（" + clauses + "）", " (" + clauses.replace("、", ", ") + ")"));
    }

    private java.util.stream.Stream<SupervisionLevel> levels() {
        return table().rows().stream()
                .map(row -> (SupervisionLevel) row.outcome())
                .distinct()
                .sorted(Comparator.naturalOrder());
    }

    private DecisionTable<?, ?> table() {
        return rulebook.supervision().tables().get(0);
    }

    /** Who is on the list, who gets a notice, who is interviewed, each with the reason; or that nobody is. */
    List<Label> supervision() {
        List<Label> sentences = new ArrayList<>();
        for (SupervisionLevel level : SupervisionLevel.values()) {
            List<SupervisedUnit> units = units(unit -> unit.level() == level);
            if (level != SupervisionLevel.NONE && !units.isEmpty()) {
                boolean isOneAim = units.size() > 1
                        && units.stream().map(SupervisedUnit::aim).distinct().count() == 1;
                List<Label> names =
                        units.stream().map(unit -> unit.inFull(isOneAim)).toList();
                Label head = level(level);
                Label reason = isOneAim ? aimed(reason(level), units.get(0).aim()) : reason(level);
                sentences.add(new Label(
                        head.chinese() + names.size() + "个，" + reason.chinese() + "：" + chinese(names, "、") + "。",
                        SupervisedUnit.begun(head) + ", " + names.size() + ", " + reason.english() + ": "
                                + english(names, "; ") + "."));
            }
        }
        return sentences.isEmpty() ? List.of(new Label("没有需要督办的单位。", "Nothing is asked of any unit.")) : sentences;
    }

    private static Label aimed(Label reason, Label aim) {
        return reason.plus(new Label("（" + aim.chinese() + "）", " (" + aim.english() + ")"));
    }

    private static Label reason(SupervisionLevel level) {
        return switch (level) {
            case NONE -> new Label("", "");
            case LISTED -> new Label("未达目标、期限未过", "short of the target before its last day has passed");
            case NOTICE -> new Label("期限已过仍未达目标", "short of the target after its last day");
            case NOTICE_AND_INTERVIEW ->
                new Label("期限已过仍未达目标，且有督办单未销号", "short of the target after its last day, with notices still open");
        };
    }

    private List<SupervisedUnit> units(Predicate<SupervisedUnit> which) {
        return lines.stream()
                .flatMap(line -> line.unit().stream())
                .filter(which)
                .toList();
    }

    private static String chinese(List<Label> parts, String between) {
        return parts.stream().map(Label::chinese).collect(Collectors.joining(between));
    }

    private static String english(List<Label> parts, String between) {
        return parts.stream().map(Label::english).collect(Collectors.joining(between));
    }
}
