package org.pbcore.reports.office.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.term.Label;

class AnnualChecksTest {
    private static final Label FILLED = new Label("填报表", "filled in");
    private static final PartyOrganisationForm[] OF_THE_FORM = {
        PartyOrganisationForm.NONE,
        PartyOrganisationForm.FUNCTIONAL,
        PartyOrganisationForm.OWN,
        PartyOrganisationForm.JOINT
    };

    private static AnnualTable table(long seed, int unknownOneIn, PartyOrganisationForm... forms) {
        return AnnualTable.of(
                AnnualTableTest.RULEBOOK, new AnnualLines(new Random(seed), unknownOneIn, forms).lines(40));
    }

    private static Map<AnnualPlace, Long> numbers(AnnualTable table) {
        Map<AnnualPlace, Long> numbers = new HashMap<>();
        for (AnnualRow row : AnnualRow.values()) {
            for (AnnualColumn column : AnnualColumn.values()) {
                numbers.put(
                        new AnnualPlace(row, column), table.cell(row, column).count());
            }
        }
        return numbers;
    }

    private static ReportedTable filled(Map<AnnualPlace, Long> numbers) {
        return new ReportedTable(FILLED, numbers, Map.of());
    }

    private static List<AnnualDifference> differences(AnnualTable table, Map<AnnualPlace, Long> numbers) {
        return AnnualChecks.of(table, Optional.of(filled(numbers)), Optional.empty())
                .differences();
    }

    @Property(tries = 50)
    void identities_whereAllIsKnown_hold(@ForAll long seed) {
        AnnualTable table = table(seed, 0, OF_THE_FORM);

        AnnualChecks checks = AnnualChecks.of(table, Optional.of(filled(numbers(table))), Optional.empty());
        assertThat(checks.differences()).isEmpty();
        assertThat(checks.checked()).isPositive();
    }

    @Property(tries = 50)
    void totals_whateverIsUnknown_areTheSumsOfTheirColumns(@ForAll long seed) {
        AnnualTable table = table(seed, 4, PartyOrganisationForm.values());

        assertThat(differences(table, numbers(table)))
                .extracting(AnnualDifference::identity)
                .doesNotContain(AnnualIdentity.COLUMNS, AnnualIdentity.REPORTED);
    }

    @Property(tries = 50)
    void units_thatAreInNoneOfTheThree_areTheDifference(@ForAll long seed) {
        AnnualLines made = new AnnualLines(new Random(seed), 5, PartyOrganisationForm.values());
        List<AnnualLine> lines = made.lines(40);
        AnnualTable table = AnnualTable.of(AnnualTableTest.RULEBOOK, lines);
        List<String> none = lines.stream()
                .map(AnnualLine::organisation)
                .filter(each -> each.getPartyOrganisation().isEmpty()
                        || each.getPartyOrganisation().get() == PartyOrganisationForm.REGIONAL
                        || each.getPartyOrganisation().get() == PartyOrganisationForm.INDUSTRY)
                .map(Organisation::getId)
                .toList();
        List<AnnualDifference> found = AnnualChecks.of(table, Optional.empty(), Optional.empty()).differences().stream()
                .filter(each ->
                        each.identity() == AnnualIdentity.UNITS && each.place().column() == AnnualColumn.TOTAL)
                .toList();

        assertThat(found).hasSize(none.isEmpty() ? 0 : 1);
        assertThat(found).allSatisfy(each -> {
            assertThat(each.organisations()).isEqualTo(none);
            assertThat(each.difference()).isEqualTo(none.size());
        });
    }

    @Property(tries = 50)
    void oneNumberChanged_isListedWithWhomItCounts(@ForAll long seed) {
        AnnualTable table = table(seed, 5, OF_THE_FORM);
        Map<AnnualPlace, Long> numbers = numbers(table);
        Random random = new Random(seed);
        AnnualPlace place = new AnnualPlace(
                AnnualRow.values()[random.nextInt(AnnualRow.values().length)],
                AnnualColumn.values()[random.nextInt(AnnualColumn.values().length)]);
        numbers.merge(place, 7L, Long::sum);
        List<AnnualDifference> found = differences(table, numbers);

        assertThat(found)
                .filteredOn(each -> each.identity() == AnnualIdentity.REPORTED)
                .singleElement()
                .satisfies(each -> {
                    AnnualCell cell = table.cell(place.row(), place.column());
                    assertThat(each.place()).isEqualTo(place);
                    assertThat(each.difference()).isEqualTo(7);
                    assertThat(each.organisations()).isEqualTo(cell.organisations());
                    assertThat(each.unknown()).isEqualTo(cell.unknown());
                });
        assertThat(found)
                .anyMatch(each -> each.identity() == AnnualIdentity.COLUMNS
                        && each.table().equals(FILLED)
                        && each.place().row() == place.row()
                        && Math.abs(each.difference()) == 7);
    }

    @Test
    void part_upToItsWhole_isNoDifference() {
        AnnualTable empty = AnnualTable.of(AnnualTableTest.RULEBOOK, List.of());
        AnnualPlace whole = new AnnualPlace(AnnualRow.MEMBERS, AnnualColumn.TOTAL);
        AnnualPlace part = new AnnualPlace(AnnualRow.NOT_TRANSFERRED, AnnualColumn.TOTAL);

        for (long found = 4; found <= 6; found++) {
            assertThat(differences(empty, Map.of(whole, 5L, part, found)))
                    .filteredOn(each -> each.identity() == AnnualIdentity.PART)
                    .as("part of five: " + found)
                    .hasSize(found > 5 ? 1 : 0);
        }
    }

    @Test
    void placeThatNobodyFilledIn_isNotChecked() {
        AnnualTable table = table(1, 0, OF_THE_FORM);

        assertThat(differences(table, Map.of())).isEmpty();
    }

    @Test
    void years_thatDoNotMeet_areListed() {
        AnnualTable empty = AnnualTable.of(AnnualTableTest.RULEBOOK, List.of());
        AnnualPlace units = new AnnualPlace(AnnualRow.UNITS, AnnualColumn.FOUNDATION);
        AnnualPlace members = new AnnualPlace(AnnualRow.MEMBERS, AnnualColumn.FOUNDATION);
        ReportedTable last = new ReportedTable(new Label("上年", "last year"), Map.of(units, 10L, members, 3L), Map.of());
        ReportedTable filled = new ReportedTable(FILLED, Map.of(), Map.of(units, 9L, members, 3L));

        assertThat(AnnualChecks.of(empty, Optional.of(filled), Optional.of(last))
                        .differences())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.identity()).isEqualTo(AnnualIdentity.YEARS);
                    assertThat(each.place()).isEqualTo(units);
                    assertThat(each.computed()).isEqualTo(10);
                    assertThat(each.reported()).isEqualTo(9);
                });
    }

    @Test
    void negativeNumber_isRefused() {
        Map<AnnualPlace, Long> numbers = Map.of(new AnnualPlace(AnnualRow.UNITS, AnnualColumn.TOTAL), -1L);

        assertThatThrownBy(() -> filled(numbers))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("/atEnd/UNITS/TOTAL");
    }
}
