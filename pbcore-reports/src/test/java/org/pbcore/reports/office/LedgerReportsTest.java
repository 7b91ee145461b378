package org.pbcore.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.reports.Column;
import org.pbcore.reports.Report;
import org.pbcore.reports.layout.HeadingGrid;

class LedgerReportsTest {
    private static final LedgerLine FIRST = new LedgerLine(
            Organisation.builder()
                    .id("row-5")
                    .name("甲公司")
                    .venue(Venue.PARK)
                    .parkLevel(ParkLevel.PROVINCIAL_OR_ABOVE)
                    .category(OrganisationCategory.COMPANY)
                    .employees(60)
                    .floatingMembers(4)
                    .partyOrganisation(PartyOrganisationForm.OWN)
                    .instructors(2)
                    .build(),
            OrganisationRecord.builder().headName("某人").build(),
            Optional.empty(),
            Map.of("企业类型", "私营企业", "党组织类别", "党支部", "党员总数", "7", "年营业收入(万元)", "1200.5", "使用面积", "080"),
            Map.of("是否是党员", "是", "联系电话", "00000000"));
    private static final LedgerLine SECOND = new LedgerLine(
            Organisation.builder()
                    .id("row-6")
                    .name("乙组织")
                    .category(OrganisationCategory.ASSOCIATION)
                    .partyOrganisation(PartyOrganisationForm.NONE)
                    .build(),
            OrganisationRecord.builder()
                    .noOrganisationReason(NoOrganisationReason.HIGH_TURNOVER)
                    .build(),
            Optional.empty(),
            Map.of("年检结果", "合格"),
            Map.of());

    static Report enterprises() {
        return LedgerReports.enterprises(LedgerReports.Lines.of(List.of(FIRST, SECOND)));
    }

    static Report socialOrganisations() {
        return LedgerReports.socialOrganisations(LedgerReports.Lines.of(List.of(FIRST, SECOND)));
    }

    @Test
    void enterpriseLedger_ofTwoLines_isExact() throws IOException {
        Golden.assertIs(enterprises(), "enterprise-ledger.csv");
    }

    @Test
    void socialLedger_ofTwoLines_isExact() throws IOException {
        Golden.assertIs(socialOrganisations(), "social-ledger.csv");
    }

    @Test
    void headings_takeThreeRowsAndKeysDiffer() {
        LedgerReports.Lines none = LedgerReports.Lines.of(List.of());
        for (Report report : List.of(LedgerReports.enterprises(none), LedgerReports.socialOrganisations(none))) {
            HeadingGrid grid = HeadingGrid.of(report.tables().get(0).headings());

            assertThat(grid.depth()).isEqualTo(3);
            assertThat(grid.columns()).extracting(Column::key).doesNotHaveDuplicates();
        }
        assertThat(HeadingGrid.of(
                                LedgerReports.enterprises(none).tables().get(0).headings())
                        .columns())
                .hasSize(64);
    }

    @Test
    void line_inToString_showsNoFurtherOrPersonalText() {
        assertThat(FIRST.toString()).contains("企业类型", "联系电话").doesNotContain("私营企业", "00000000", "某人");
    }
}
