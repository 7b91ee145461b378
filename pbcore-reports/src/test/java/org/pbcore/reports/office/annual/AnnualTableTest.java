package org.pbcore.reports.office.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;

class AnnualTableTest {
    static final Rulebook RULEBOOK = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15));

    @Property(tries = 40)
    void cells_areWhatEveryCompletionAgreesOn(@ForAll long seed) {
        List<AnnualLine> lines = new AnnualLines(new Random(seed), 5, PartyOrganisationForm.values()).lines(30);
        AnnualTable table = AnnualTable.of(RULEBOOK, lines);

        for (AnnualRow row : AnnualRow.values()) {
            if (row == AnnualRow.JOINT_BRANCHES) {
                continue;
            }
            for (AnnualColumn column : AnnualColumn.values()) {
                long count = 0;
                List<String> organisations = new ArrayList<>();
                List<String> unknown = new ArrayList<>();
                for (AnnualLine line : lines) {
                    if (column == AnnualColumn.TOTAL || column == line.column()) {
                        OptionalLong added = AnnualOracle.added(line, row);
                        count += added.orElse(0);
                        if (added.isEmpty()) {
                            unknown.add(line.organisation().getId());
                        } else if (added.getAsLong() > 0) {
                            organisations.add(line.organisation().getId());
                        }
                    }
                }
                assertThat(table.cell(row, column))
                        .as(row + " " + column)
                        .isEqualTo(new AnnualCell(count, organisations, unknown));
            }
        }
    }

    @Property(tries = 40)
    void jointBranches_countOnceEach(@ForAll long seed) {
        List<AnnualLine> lines =
                new AnnualLines(new Random(seed), 6, PartyOrganisationForm.JOINT, PartyOrganisationForm.OWN).lines(30);
        AnnualTable table = AnnualTable.of(RULEBOOK, lines);
        TreeSet<String> branches = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        for (AnnualLine line : lines) {
            Optional<PartyOrganisationForm> form = line.organisation().getPartyOrganisation();
            boolean mayBe = form.isEmpty() || form.get() == PartyOrganisationForm.JOINT;
            if (mayBe && (form.isEmpty() || line.jointBranch().isEmpty())) {
                unknown.add(line.organisation().getId());
            } else if (mayBe) {
                branches.add(line.jointBranch().orElseThrow());
            }
        }

        AnnualCell total = table.cell(AnnualRow.JOINT_BRANCHES, AnnualColumn.TOTAL);
        assertThat(total.count()).isEqualTo(branches.size());
        assertThat(total.unknown()).isEqualTo(unknown);
    }

    @Test
    void jointBranch_acrossColumns_isWhereMostAreAndTheEarlierOnATie() {
        AnnualTable table = AnnualTable.of(
                RULEBOOK,
                List.of(
                        joint("a", AnnualColumn.LAW_FIRM, "j1"),
                        joint("b", AnnualColumn.FOUNDATION, "j1"),
                        joint("c", AnnualColumn.LAW_FIRM, "j1"),
                        joint("d", AnnualColumn.TAX_AGENCY, "j2"),
                        joint("e", AnnualColumn.ASSOCIATION, "j2")));

        assertThat(table.cell(AnnualRow.JOINT_BRANCHES, AnnualColumn.LAW_FIRM).organisations())
                .containsExactly("a", "b", "c");
        assertThat(table.cell(AnnualRow.JOINT_BRANCHES, AnnualColumn.ASSOCIATION)
                        .count())
                .isOne();
        assertThat(table.cell(AnnualRow.JOINT_BRANCHES, AnnualColumn.TOTAL).count())
                .isEqualTo(2);
        assertThat(table.cell(AnnualRow.JOINT_BRANCHES, AnnualColumn.TAX_AGENCY))
                .isEqualTo(AnnualCell.ZERO);
    }

    private static AnnualLine joint(String id, AnnualColumn column, String branch) {
        Organisation organisation = Organisation.builder()
                .id(id)
                .partyOrganisation(PartyOrganisationForm.JOINT)
                .build();
        return new AnnualLine(
                organisation, column, Optional.empty(), Optional.of(branch), Optional.empty(), Optional.empty());
    }

    @Test
    void enough_isWhatThePolicySays() {
        for (int full = 2; full <= 4; full++) {
            Organisation organisation = Organisation.builder()
                    .id("a")
                    .fullMembers(full)
                    .partyOrganisation(PartyOrganisationForm.NONE)
                    .build();
            AnnualTable table =
                    AnnualTable.of(RULEBOOK, List.of(AnnualLine.of(organisation, AnnualColumn.ASSOCIATION)));

            assertThat(table.cell(AnnualRow.SHOULD_HAVE, AnnualColumn.TOTAL).count())
                    .as("full members: " + full)
                    .isEqualTo(full >= 3 ? 1 : 0);
        }
    }

    @Test
    void organisationTwice_isRefused() {
        AnnualLine line = AnnualLine.of(Organisation.builder().id("a").build(), AnnualColumn.FOUNDATION);

        assertThatThrownBy(() -> AnnualTable.of(RULEBOOK, List.of(line, line)))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("/1/organisation/id");
    }

    @Test
    void total_isNoColumnOfALine() {
        Organisation organisation = Organisation.builder().id("a").build();

        assertThatThrownBy(() -> AnnualLine.of(organisation, AnnualColumn.TOTAL))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("/column");
    }

    @Test
    void columns_ofCategories_leaveFirmsToTheCaller() {
        Map<OrganisationCategory, Optional<AnnualColumn>> columns = new HashMap<>();
        for (OrganisationCategory category : OrganisationCategory.values()) {
            columns.put(category, AnnualColumn.of(category));
        }

        assertThat(columns)
                .containsEntry(OrganisationCategory.ASSOCIATION, Optional.of(AnnualColumn.ASSOCIATION))
                .containsEntry(OrganisationCategory.FOUNDATION, Optional.of(AnnualColumn.FOUNDATION))
                .containsEntry(
                        OrganisationCategory.SERVICE_INSTITUTION, Optional.of(AnnualColumn.PRIVATE_NON_ENTERPRISE))
                .containsEntry(OrganisationCategory.COMPANY, Optional.empty())
                .containsEntry(OrganisationCategory.INDIVIDUAL_BUSINESS, Optional.empty());
    }
}
