package org.pbcore.reports.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.reports.Cell;
import org.pbcore.reports.PlaceMap;
import org.pbcore.reports.Report;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.Standing;
import org.pbcore.rules.formation.joint.JointPlan;
import org.pbcore.rules.formation.joint.JointUnit;
import org.pbcore.rules.formation.joint.PlanEffort;
import org.pbcore.rules.planning.Site;
import org.pbcore.rules.policy.Policies;

class JointPlanReportTest {
    private static final Rulebook RULEBOOK = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15));
    private static final List<JointUnit> UNITS =
            List.of(unit("a", 2, 0, 0), unit("b", 1, 300, 400), unit("c", 1, 9000, 9000));
    private static final JointPlan PLAN = RULEBOOK.jointPlanner().plan(UNITS, 3000, PlanEffort.NORMAL);

    private static JointUnit unit(String id, int members, int x, int y) {
        return new JointUnit(
                id,
                members,
                members,
                20,
                OrganisationKind.NON_PUBLIC_ENTERPRISE,
                IndustryCode.parse("C13"),
                new Site(x, y));
    }

    private static Organisation organisation(String id, int members, PartyOrganisationForm form) {
        return organisation(id, members, OperatingStatus.OPERATING, Optional.of(form));
    }

    private static Organisation organisation(
            String id, int members, OperatingStatus status, Optional<PartyOrganisationForm> form) {
        return Organisation.builder()
                .id(id)
                .name("（模拟）" + id)
                .kind(OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .status(status)
                .legalEntity(true)
                .employees(60)
                .fullMembers(members)
                .probationaryMembers(0)
                .floatingMembers(0)
                .partyOrganisation(form)
                .instructors(0)
                .build();
    }

    static Report report() {
        return JointPlanReport.of(
                RULEBOOK,
                List.of(
                        organisation("g", 5, PartyOrganisationForm.NONE),
                        organisation("h", 5, PartyOrganisationForm.OWN)),
                PLAN,
                UNITS,
                id -> "（模拟）" + id);
    }

    @Test
    void report_ofThreeUnits_isExact() throws IOException {
        Golden.assertIs(report(), "joint-plan.csv");
    }

    @Test
    void gaps_mustRows_areThoseThatFormationCoverageMisses() throws IOException {
        List<Organisation> population = List.of(
                organisation("g", 5, PartyOrganisationForm.NONE),
                organisation("f", 5, PartyOrganisationForm.FUNCTIONAL),
                organisation("d", 5, OperatingStatus.DEREGISTERED, Optional.of(PartyOrganisationForm.NONE)),
                organisation("i", 5, OperatingStatus.OPERATING, Optional.empty()),
                organisation("h", 5, PartyOrganisationForm.OWN));
        Report report = JointPlanReport.of(RULEBOOK, population, PLAN, UNITS, id -> id);

        assertThat(ids(report, "gaps"))
                .isEqualTo(RULEBOOK.coverage().roster("formation", population).of(Standing.MISSED))
                .containsExactly("g", "f");
        assertThat(ids(report, "undecided")).containsExactly("i");
    }

    private static List<String> ids(Report report, String table) throws IOException {
        List<String> ids = new ArrayList<>();
        report.tables().stream()
                .filter(known -> known.name().equals(table))
                .findFirst()
                .orElseThrow()
                .rows()
                .forEach(row -> ids.add(((Cell.Text) row.cells().get(2)).text()));
        return ids;
    }

    @Test
    void map_hasEveryUnitInItsBranch() {
        PlaceMap map = report().sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(PlaceMap.class::isInstance)
                .map(PlaceMap.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(map.points()).extracting(point -> point.id() + point.group()).containsExactly("a1", "b1", "c0");
    }

    @Test
    void plan_ofOtherUnits_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JointPlanReport.of(RULEBOOK, List.of(), PLAN, UNITS.subList(0, 1), id -> id));
    }
}
