package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.reports.Tone;
import org.pbcore.rules.partylife.ActivityStanding;
import org.pbcore.rules.partylife.ActivityState;
import org.pbcore.rules.partylife.ActivityWindow;

/** Meetings that branches did not hold in time (“三会一课”未按期开展): which, in which period, how many are missing. */
public final class MeetingReport {
    private static final Label TITLE = new Label("“三会一课”未按期开展清单", "Meetings missed");

    private MeetingReport() {}

    /**
     * Makes the report.
     *
     * @param standings where branches stand
     * @param names the name of a branch by its id
     * @return one section, with a row for each period in which something was missed; a hard frequency is red, a softer
     *     one amber
     */
    public static Report of(List<ActivityStanding> standings, Function<String, String> names) {
        List<Row> rows = new ArrayList<>();
        for (ActivityStanding standing : standings) {
            for (ActivityWindow window : standing.in(ActivityState.MISSED)) {
                rows.add(Row.of(
                        Cell.count(rows.size() + 1L),
                        Cell.text(names.apply(standing.branch())),
                        Cell.text(window.group().orElse("")),
                        Cell.words(window.requirement().kind().label()),
                        Cell.day(window.days().first()),
                        Cell.day(window.days().last()),
                        Cell.count(window.requirement().times()),
                        Cell.count(window.held()),
                        new Cell.Toned(Cell.count(window.missing()), window.isError() ? Tone.RED : Tone.AMBER),
                        Cell.text(window.requirement().clause().id())));
            }
        }
        Table table = Table.of(
                        "missed",
                        TITLE,
                        List.of(
                                Column.of("number", "序号", "No.", 7),
                                Column.of("branch", "党支部", "Branch", 30),
                                Column.of("group", "党小组", "Group", 12),
                                Column.of("kind", "活动", "Activity", 18),
                                Column.of("from", "起", "From", 12),
                                Column.of("to", "止", "To", 12),
                                Column.of("asked", "应开展", "Asked", 9),
                                Column.of("held", "已开展", "Held", 9),
                                Column.of("missing", "欠", "Missing", 9),
                                Column.of("clause", "条款", "Clause", 12)),
                        Rows.of(rows))
                .keyedBy(2);
        return Report.of("meetings", TITLE, List.of(new Section("missed", new Label("清单", "List"), List.of(table))));
    }
}
