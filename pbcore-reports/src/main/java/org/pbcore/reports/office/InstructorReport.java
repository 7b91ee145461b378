package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.PersonalKind;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.rules.instructor.plan.Assignment;
import org.pbcore.rules.instructor.plan.InstructorPlan;

/** The plan that gives instructors to organisations (党建指导员选派): who guides whom, how far, and who has nobody. */
public final class InstructorReport {
    private static final Label TITLE = new Label("党建指导员选派安排表", "Assignment of instructors");

    private InstructorReport() {}

    /**
     * Makes the report. Names of instructors are masked unless the caller says otherwise.
     *
     * @param plan the plan; it is proposed, and people approve
     * @param organisations the name of an organisation by its id
     * @param instructors the name of an instructor by the id
     * @return sections for instructors with their organisations, and for organisations left over
     */
    public static Report of(
            InstructorPlan plan, Function<String, String> organisations, Function<String, String> instructors) {
        Map<String, List<Assignment>> byInstructor = new TreeMap<>();
        for (Assignment assignment : plan.assignments()) {
            byInstructor
                    .computeIfAbsent(assignment.instructor(), fresh -> new ArrayList<>())
                    .add(assignment);
        }
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, List<Assignment>> entry : byInstructor.entrySet()) {
            number++;
            List<Assignment> assignments = entry.getValue();
            for (Assignment assignment : assignments) {
                rows.add(Row.of(
                        Cell.count(number),
                        new Cell.Personal(PersonalKind.NAME, instructors.apply(entry.getKey())),
                        Cell.count(assignments.size()),
                        Cell.text(organisations.apply(assignment.organisation())),
                        Cell.text(assignment.organisation()),
                        Cell.count(assignment.metres())));
            }
        }
        List<Row> left = plan.uncovered().stream()
                .map(id -> Row.of(Cell.text(organisations.apply(id)), Cell.text(id)))
                .toList();
        return Report.of(
                "instructors",
                TITLE,
                List.of(
                        Section.of(Table.of(
                                        "assignments",
                                        new Label("选派安排", "Assignments"),
                                        List.of(
                                                Column.of("number", "指导员序号", "No.", 10),
                                                Column.of("instructor", "指导员", "Instructor", 12),
                                                Column.of("load", "指导单位数", "Organisations", 12),
                                                Column.of("name", "单位名称", "Organisation", 34),
                                                Column.of("organisation", "编号", "Id", 22),
                                                Column.of("metres", "相距（米）", "Distance (m)", 12)),
                                        Rows.of(rows))
                                .keyedBy(2)),
                        Section.of(Table.of(
                                "uncovered",
                                new Label("尚无指导员的单位", "Organisations without an instructor"),
                                List.of(
                                        Column.of("name", "单位名称", "Organisation", 34),
                                        Column.of("organisation", "编号", "Id", 22)),
                                Rows.of(left)))));
    }
}
