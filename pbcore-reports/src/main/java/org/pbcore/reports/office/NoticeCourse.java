package org.pbcore.reports.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.supervision.NoticeStep;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.PersonalKind;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Table;
import org.pbcore.reports.Tone;
import org.pbcore.reports.layout.DayWords;
import org.pbcore.rules.lifecycle.Matter;
import org.pbcore.rules.supervision.NoticeState;

/**
 * How a supervision notice went, as cells; blank where it has not come so far.
 *
 * @param matter its history and where that led
 * @param on the day at whose end that holds
 */
record NoticeCourse(Matter<NoticeState, NoticeStep> matter, LocalDate on) {
    /** The state with its day: green when closed, red when its last day has passed. */
    Cell state() {
        Label day = DayWords.of(on);
        Label asOf = new Label("（截至" + day.chinese() + "）", " (as of " + day.english() + ")");
        Label state = matter.state().label();
        if (matter.state() == NoticeState.CLOSED) {
            return new Cell.Toned(Cell.words(state.plus(asOf)), Tone.GREEN);
        }
        Label late = state.plus(new Label("，已逾期", ", overdue")).plus(asOf);
        return matter.overdue(on).isEmpty() ? Cell.words(state.plus(asOf)) : new Cell.Toned(Cell.words(late), Tone.RED);
    }

    /** The last day that was set for the unit: the latest one. */
    Cell due() {
        return day(matter.history().stream()
                .flatMap(taken -> taken.getDueOn().stream())
                .reduce((earlier, later) -> later));
    }

    /** Who took a step last. */
    Cell person(NoticeStep step) {
        return last(step).map(NoticeCourse::by).orElse(Cell.BLANK);
    }

    /** When a step was taken last. */
    Cell day(NoticeStep step) {
        return day(last(step).map(StepTaken::getOn));
    }

    /** The last such step; an answer that was sent back is none. */
    private Optional<StepTaken<NoticeStep>> last(NoticeStep step) {
        boolean isAnswer = step == NoticeStep.RECTIFY;
        return matter.history().stream()
                .filter(taken -> taken.getStep() == step || (isAnswer && taken.getStep() == NoticeStep.SEND_BACK))
                .reduce((earlier, later) -> later)
                .filter(taken -> taken.getStep() == step);
    }

    /** All steps, in order. */
    Table table() {
        List<Row> rows = new ArrayList<>();
        for (StepTaken<NoticeStep> taken : matter.history()) {
            rows.add(Row.of(
                    Cell.count(rows.size() + 1L),
                    Cell.words(taken.getStep().label()),
                    Cell.day(taken.getOn()),
                    by(taken),
                    day(taken.getDueOn())));
        }
        return Table.of(
                "course",
                new Label("办理过程", "Course"),
                List.of(
                        Column.of("number", "序号", "No.", 6),
                        Column.of("step", "步骤", "Step", 14),
                        Column.of("on", "日期", "Day", 12),
                        Column.of("by", "办理人", "By", 12),
                        Column.of("due", "下一步期限", "Due", 12)),
                Rows.of(rows));
    }

    private static Cell by(StepTaken<NoticeStep> taken) {
        return taken.getBy()
                .<Cell>map(name -> new Cell.Personal(PersonalKind.NAME, name))
                .orElse(Cell.BLANK);
    }

    private static Cell day(Optional<LocalDate> day) {
        return day.map(Cell::day).orElse(Cell.BLANK);
    }
}
