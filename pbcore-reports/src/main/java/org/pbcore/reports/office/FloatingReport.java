package org.pbcore.reports.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Note;
import org.pbcore.reports.PersonalKind;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.rules.floating.ReportKind;
import org.pbcore.rules.floating.ReportsDecision;
import org.pbcore.rules.floating.ThreeReports;

/** Floating members who have not made all of the three reports (流动党员“三报告”): what is there, what is missing. */
public final class FloatingReport {
    private static final Label TITLE = new Label("流动党员“三报告”未完成名单", "Floating members with reports missing");

    private FloatingReport() {}

    /**
     * A floating member with the reports made.
     *
     * @param name the name; masked unless the caller says otherwise
     * @param home the organisation that the relation belongs to
     * @param host where the member works; empty where unknown
     * @param decision what was reported
     */
    public record Member(String name, String home, String host, ReportsDecision decision) {
        @Override
        public String toString() {
            return "Member[home=" + home + ", decision=" + decision + "]";
        }
    }

    /**
     * Makes the report.
     *
     * @param reports the rules of the reports
     * @param members the members; those who reported all are counted and not listed
     * @return one section
     */
    public static Report of(ThreeReports reports, List<Member> members) {
        List<Row> rows = new ArrayList<>();
        for (Member member : members) {
            if (!member.decision().isComplete()) {
                List<Cell> cells = new ArrayList<>(List.of(
                        Cell.count(rows.size() + 1L),
                        new Cell.Personal(PersonalKind.NAME, member.name()),
                        Cell.text(member.home()),
                        Cell.text(member.host())));
                for (ReportKind kind : ReportKind.values()) {
                    Optional<LocalDate> made =
                            Optional.ofNullable(member.decision().made().get(kind));
                    cells.add(made.map(Cell::day).orElse(Cell.NO));
                }
                cells.add(member.decision()
                        .next()
                        .<Cell>map(kind -> Cell.words(kind.label()))
                        .orElse(Cell.BLANK));
                rows.add(new Row(cells, false));
            }
        }
        Table table = Table.of(
                        "members",
                        TITLE,
                        List.of(
                                Column.of("number", "序号", "No.", 7),
                                Column.of("name", "姓名", "Name", 10),
                                Column.of("home", "组织关系所在党组织", "Home organisation", 30),
                                Column.of("host", "工作单位", "Works at", 30),
                                new Column("departure", ReportKind.DEPARTURE.label(), 14),
                                new Column("arrival", ReportKind.ARRIVAL.label(), 14),
                                new Column("identity", ReportKind.IDENTITY.label(), 16),
                                Column.of("next", "下一项", "Next", 26)),
                        Rows.of(rows))
                .keyedBy(2);
        int missing = rows.size();
        Note note = Note.of(
                "共 " + members.size() + " 名，未完成 " + missing + " 名。条款："
                        + reports.clause().id(),
                members.size() + " members, " + missing + " with reports missing. Clause: "
                        + reports.clause().id());
        return Report.of(
                "floating", TITLE, List.of(new Section("members", new Label("名单", "Members"), List.of(table, note))));
    }
}
