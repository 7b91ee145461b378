package org.pbcore.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.region.RegionTree;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Report;
import org.pbcore.reports.office.FiveClearsReport.Finding;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;

class FiveClearsReportTest {
    private static final LocalDate AS_OF = LocalDate.of(2020, 9, 15);
    private static final Rulebook RULEBOOK = Rulebook.of(Policies.builtin("two-new-2020"), AS_OF);

    private static OrganisationRecord.Builder clearLine() {
        return OrganisationRecord.builder()
                .creditCode("91350100M000100Y43")
                .name("某公司")
                .status(OperatingStatus.OPERATING)
                .industry("I65")
                .region("410105")
                .registeredOn(LocalDate.of(2015, 3, 1))
                .employeesAsOf(AS_OF)
                .fullMembers(5)
                .probationaryMembers(0)
                .floatingMembers(0)
                .headName("某人")
                .headPoliticalStatus("群众")
                .partyOrganisation(PartyOrganisationForm.OWN);
    }

    private static Finding finding(String id, OrganisationRecord line) {
        Organisation organisation = Organisation.builder()
                .id(id)
                .name("（模拟）单位" + id)
                .region(RegionCode.parse("410105"))
                .build();
        return new Finding(organisation, RULEBOOK.fiveClears().decide(line));
    }

    static Report report() {
        return FiveClearsReport.of(
                RULEBOOK.fiveClears(),
                List.of(
                        finding("a", clearLine().employees(60).headContact("无").build()),
                        finding("b", clearLine().employees(-3).build()),
                        finding("c", clearLine().headContact("无").build())),
                RegionTree.bundled());
    }

    @Test
    void report_ofThreeOrganisations_isExact() throws IOException {
        Golden.assertIs(report(), "five-clears.csv");
    }

    @Test
    void regions_areCalledByTheirNames() throws IOException {
        Set<String> called = new LinkedHashSet<>();
        for (String code : List.of("410105", "410105003", "999999")) {
            Organisation organisation = Organisation.builder()
                    .id("x")
                    .region(RegionCode.parse(code))
                    .build();
            Finding finding = new Finding(
                    organisation,
                    RULEBOOK.fiveClears().decide(clearLine().employees(-3).build()));
            FiveClearsReport.of(RULEBOOK.fiveClears(), List.of(finding), RegionTree.bundled())
                    .tables()
                    .get(1)
                    .rows()
                    .forEach(row ->
                            called.add(((Cell.Words) row.cells().get(3)).label().chinese()));
        }
        assertThat(called).containsExactly("金水区", "金水区 410105003", "999999");
    }

    @Test
    void list_hasEveryProblemOfTheDecisions() throws IOException {
        long[] rows = {0};
        report().tables().get(1).rows().forEach(row -> rows[0]++);

        assertThat(rows[0])
                .isEqualTo(RULEBOOK.fiveClears()
                                .decide(clearLine().employees(-3).build())
                                .problems()
                                .size()
                        + RULEBOOK.fiveClears()
                                .decide(clearLine().headContact("无").build())
                                .problems()
                                .size());
    }
}
