package org.pbcore.reports.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pbcore.model.supervision.Problem;
import org.pbcore.model.supervision.ProblemStep;
import org.pbcore.model.supervision.ReportStep;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.PersonalKind;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.reports.Tone;
import org.pbcore.rules.lifecycle.Due;
import org.pbcore.rules.lifecycle.Matter;
import org.pbcore.rules.supervision.ProblemList;
import org.pbcore.rules.supervision.ProblemState;
import org.pbcore.rules.supervision.ReportState;

/**
 * The follow-up of listed problems (问题清单整改台账, 3.2): where each stands, what comes next and by when.
 *
 * <p>What a problem and its measures say is text of people and may speak of persons: it is masked unless the caller
 * says otherwise.
 */
public final class RectificationReport {
    private static final Label TITLE = new Label("问题清单整改台账", "Rectification of listed problems");

    private RectificationReport() {}

    /**
     * Makes the report, as things stood at the end of a day.
     *
     * @param list the rules of the list
     * @param problems the problems; those listed later are left out
     * @param on the day asked about
     * @return a section of numbers by state, and one with a row for each problem
     * @throws org.pbcore.rules.lifecycle.StepNotAllowedException when a history has a step that its state does not
     *     allow
     */
    public static Report of(ProblemList list, Collection<Problem> problems, LocalDate on) {
        Map<ProblemState, Long> states = new EnumMap<>(ProblemState.class);
        Map<ProblemState, Long> overdue = new EnumMap<>(ProblemState.class);
        List<Row> rows = new ArrayList<>();
        for (Problem problem : problems) {
            Optional<Matter<ProblemState, ProblemStep>> matter =
                    list.follow(problem).asOf(on);
            Optional<Matter<ReportState, ReportStep>> upward =
                    list.followReport(problem).asOf(on);
            if (matter.isPresent() && upward.isPresent()) {
                states.merge(matter.get().state(), 1L, Long::sum);
                overdue.merge(matter.get().state(), matter.get().overdue(on).isEmpty() ? 0L : 1L, Long::sum);
                rows.add(row(rows.size() + 1L, problem, matter.get(), upward.get(), on));
            }
        }
        return Report.of("rectification", TITLE, List.of(Section.of(summary(states, overdue)), Section.of(table(rows))))
                .asOf(on);
    }

    private static Row row(
            long number,
            Problem problem,
            Matter<ProblemState, ProblemStep> matter,
            Matter<ReportState, ReportStep> upward,
            LocalDate on) {
        List<Due<ProblemState, ProblemStep>> late = matter.overdue(on);
        Cell state = Cell.words(matter.state().label());
        Due<ProblemState, ProblemStep> next =
                late.isEmpty() ? matter.next().stream().findFirst().orElse(null) : late.get(0);
        return Row.of(
                Cell.count(number),
                Cell.text(problem.getId()),
                Cell.text(problem.getUnit()),
                Cell.day(problem.getListedOn()),
                new Cell.Personal(PersonalKind.OTHER, problem.getText()),
                new Cell.Personal(PersonalKind.OTHER, String.join("；", problem.getMeasures())),
                matter.isClosed() ? new Cell.Toned(state, Tone.GREEN) : late(state, !late.isEmpty()),
                Cell.day(matter.since()),
                next == null ? Cell.BLANK : Cell.words(next.step().name().label()),
                next == null ? Cell.BLANK : next.lastDay().map(Cell::day).orElse(Cell.BLANK),
                Cell.mark(!late.isEmpty()),
                late(Cell.words(upward.state().label()), !upward.overdue(on).isEmpty()),
                Cell.mark(!upward.overdue(on).isEmpty()));
    }

    private static Cell late(Cell state, boolean isLate) {
        return isLate ? new Cell.Toned(state, Tone.RED) : state;
    }

    private static Table summary(Map<ProblemState, Long> states, Map<ProblemState, Long> overdue) {
        List<Row> rows = new ArrayList<>();
        for (ProblemState state : ProblemState.values()) {
            rows.add(Row.of(
                    Cell.words(state.label()),
                    Cell.count(states.getOrDefault(state, 0L)),
                    Cell.count(overdue.getOrDefault(state, 0L))));
        }
        rows.add(Row.total(
                Cell.words(new Label("合计", "Total")),
                Cell.count(states.values().stream().collect(Collectors.summingLong(count -> count))),
                Cell.count(overdue.values().stream().collect(Collectors.summingLong(count -> count)))));
        return Table.of(
                "states",
                new Label("整改汇总", "By state"),
                List.of(
                        Column.of("state", "状态", "State", 24),
                        Column.of("problems", "问题数", "Problems", 12),
                        Column.of("overdue", "其中逾期", "Overdue", 12)),
                Rows.of(rows));
    }

    private static Table table(List<Row> rows) {
        return Table.of(
                        "problems",
                        new Label("问题整改台账", "Problems"),
                        List.of(
                                Column.of("number", "序号", "No.", 7),
                                Column.of("id", "编号", "Id", 14),
                                Column.of("unit", "单位", "Unit", 26),
                                Column.of("listedOn", "列入日期", "Listed on", 12),
                                Column.of("problem", "问题", "Problem", 36),
                                Column.of("measures", "整改措施", "Measures", 36),
                                Column.of("state", "状态", "State", 14),
                                Column.of("since", "状态日期", "Since", 12),
                                Column.of("next", "下一步", "Next step", 14),
                                Column.of("due", "期限", "Due", 12),
                                Column.of("overdue", "整改逾期", "Overdue", 10),
                                Column.of("report", "上报情况", "Reported upward", 12),
                                Column.of("reportOverdue", "上报逾期", "Report overdue", 10)),
                        Rows.of(rows))
                .keyedBy(3);
    }
}
