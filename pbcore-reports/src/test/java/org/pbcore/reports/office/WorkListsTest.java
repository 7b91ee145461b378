package org.pbcore.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbcore.reports.Report;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.floating.ReportKind;
import org.pbcore.rules.floating.ReportsDecision;
import org.pbcore.rules.instructor.plan.AvailableInstructor;
import org.pbcore.rules.instructor.plan.InstructorPlan;
import org.pbcore.rules.instructor.plan.OrganisationInNeed;
import org.pbcore.rules.partylife.ActivityStanding;
import org.pbcore.rules.partylife.ActivityState;
import org.pbcore.rules.partylife.BranchFacts;
import org.pbcore.rules.partylife.Existence;
import org.pbcore.rules.partylife.Stretch;
import org.pbcore.rules.planning.Site;
import org.pbcore.rules.policy.Policies;

class WorkListsTest {
    private static final LocalDate AS_OF = LocalDate.of(2020, 9, 15);
    private static final Rulebook RULEBOOK = Rulebook.of(Policies.builtin("two-new-2020"), AS_OF);

    static Report instructors() {
        InstructorPlan plan = RULEBOOK.instructorPlan()
                .plan(
                        List.of(
                                new AvailableInstructor("i1", 2, true, new Site(0, 0)),
                                new AvailableInstructor("i2", 1, false, new Site(5000, 0))),
                        List.of(
                                new OrganisationInNeed("a", false, 1, new Site(300, 400)),
                                new OrganisationInNeed("b", true, 1, new Site(1000, 0)),
                                new OrganisationInNeed("c", false, 1, new Site(5000, 1200)),
                                new OrganisationInNeed("d", true, 0, new Site(90000, 0))));

        return InstructorReport.of(plan, id -> "（模拟）单位" + id, id -> "某指导员" + id);
    }

    @Test
    void instructors_ofOnePlan_isExact() throws IOException {
        Golden.assertIs(instructors(), "instructors.csv");
    }

    static Report floating() {
        ReportsDecision all = new ReportsDecision(
                Map.of(ReportKind.DEPARTURE, AS_OF, ReportKind.ARRIVAL, AS_OF, ReportKind.IDENTITY, AS_OF), List.of());
        ReportsDecision one = new ReportsDecision(Map.of(ReportKind.DEPARTURE, AS_OF), List.of());

        return FloatingReport.of(
                RULEBOOK.threeReports(),
                List.of(
                        new FloatingReport.Member("某甲", "某支部", "某公司", all),
                        new FloatingReport.Member("某乙", "某支部", "", one)));
    }

    @Test
    void floating_listsThoseWhoOweAReport() throws IOException {
        Golden.assertIs(floating(), "floating.csv");
    }

    private static ActivityStanding standing() {
        BranchFacts branch = new BranchFacts(
                "b1",
                new Existence(LocalDate.of(2020, 1, 1), Optional.empty()),
                Optional.of(false),
                Optional.of(Map.of()));
        return RULEBOOK.partyLife()
                .activities()
                .standing(branch, List.of(), new Stretch(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 30)), AS_OF);
    }

    static Report meetings() {
        return MeetingReport.of(List.of(standing()), id -> "（模拟）支部" + id);
    }

    @Test
    void meetings_areThoseThatTheStandingMisses() throws IOException {
        Report report = meetings();
        long[] rows = {0};
        report.tables().get(0).rows().forEach(row -> rows[0]++);

        assertThat(rows[0])
                .isEqualTo(standing().in(ActivityState.MISSED).size())
                .isPositive();
        Golden.assertIs(report, "meetings.csv");
    }
}
