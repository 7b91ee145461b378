package org.pbcore.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.region.RegionTree;
import org.pbcore.reports.Cell;
import org.pbcore.reports.PolicyReference;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Table;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.Coverage;
import org.pbcore.rules.coverage.RegionalCoverage;
import org.pbcore.rules.policy.Policies;

class CoverageReportTest {
    private static final LocalDate AS_OF = LocalDate.of(2020, 9, 15);
    private static final Rulebook RULEBOOK = Rulebook.of(Policies.builtin("two-new-2020"), AS_OF);
    private static final Coverage COVERAGE = RULEBOOK.coverage();
    private static final List<CoverageReport.Pair> BRIDGES = List.of(new CoverageReport.Pair("organisation", "work"));

    private static Organisation organisation(
            String id, String region, int employees, int members, PartyOrganisationForm form, int instructors) {
        return Organisation.builder()
                .id(id)
                .kind(OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .status(OperatingStatus.OPERATING)
                .region(RegionCode.parse(region))
                .employees(employees)
                .fullMembers(members)
                .partyOrganisation(form)
                .instructors(instructors)
                .build();
    }

    private static List<Organisation> six() {
        return List.of(
                organisation("a", "410105001", 60, 5, PartyOrganisationForm.OWN, 0),
                organisation("b", "410105001", 60, 0, PartyOrganisationForm.NONE, 1),
                organisation("c", "410105002", 10, 3, PartyOrganisationForm.NONE, 0),
                organisation("d", "410102", 10, 1, PartyOrganisationForm.JOINT, 0),
                Organisation.builder()
                        .id("e")
                        .status(OperatingStatus.DEREGISTERED)
                        .build(),
                Organisation.builder()
                        .id("f")
                        .region(RegionCode.parse("410102"))
                        .status(OperatingStatus.OPERATING)
                        .build());
    }

    static Report report() {
        return CoverageReport.over(COVERAGE, six(), BRIDGES, RegionTree.bundled())
                .asOf(AS_OF)
                .under(PolicyReference.of(RULEBOOK.parameters().policy()));
    }

    @Test
    void report_ofSixOrganisations_isExact() throws IOException {
        Golden.assertIs(report(), "coverage.csv");
    }

    @Property(tries = 30)
    void reportOfACount_andOfItsOrganisations_haveTheSameNumbers(@ForAll Random random) throws IOException {
        List<Organisation> population = Populations.random(random, 200);
        RegionalCoverage counted = COVERAGE.regional();
        population.forEach(counted::add);

        Report ofCount = CoverageReport.of(COVERAGE, counted, RegionTree.bundled());
        Report ofOrganisations = CoverageReport.over(COVERAGE, population, List.of(), RegionTree.bundled());
        for (int table = 0; table < 2; table++) {
            assertThat(numbers(ofOrganisations.tables().get(table)))
                    .isEqualTo(numbers(ofCount.tables().get(table)));
        }
        List<Object> whole = numbers(ofCount.tables().get(0));
        assertThat((List<?>) whole.get(whole.size() - 1))
                .element(3)
                .isEqualTo(counted.whole().counts().get("formation").rate().numerator());
    }

    @Property(tries = 30)
    void rows_addUpToTheTotal(@ForAll Random random) throws IOException {
        Report report = CoverageReport.over(COVERAGE, Populations.random(random, 200), List.of(), RegionTree.bundled());
        for (Table table : report.tables()) {
            List<Row> rows = rows(table);
            for (int column = 2; column < rows.get(0).cells().size(); column++) {
                long sum = 0;
                for (Row row : rows.subList(0, rows.size() - 1)) {
                    sum += row.cells().get(column) instanceof Cell.Count count ? count.count() : 0;
                }
                if (rows.get(rows.size() - 1).cells().get(column) instanceof Cell.Count total) {
                    assertThat(total.count())
                            .as(table.name() + " column " + column)
                            .isEqualTo(sum);
                }
            }
        }
    }

    @Test
    void regions_wideAbolishedOrAlike_areNamed() throws IOException {
        List<Organisation> population = new ArrayList<>();
        for (String code : List.of("410000", "410100", "330104", "110101", "310101", "441900")) {
            population.add(organisation(code, code, 10, 1, PartyOrganisationForm.NONE, 0));
        }
        Report report = CoverageReport.over(COVERAGE, population, List.of(), RegionTree.bundled());

        assertThat(rows(report.tables().get(0)))
                .extracting(row -> ((Cell.Words) row.cells().get(0)).label().chinese())
                .containsExactly("北京市 / 市辖区", "上海市 / 市辖区", "杭州市", "郑州市", "东莞市", "未分列", "合计");
        assertThat(rows(report.tables().get(1)))
                .extracting(row -> ((Cell.Words) row.cells().get(0)).label().chinese())
                .containsExactly("东城区", "黄浦区", "江干区（已撤）", "东莞市", "未分列", "合计");
    }

    @Property(tries = 30)
    void bridge_stepsAddUp(@ForAll Random random) throws IOException {
        List<Organisation> population = Populations.random(random, 200);

        Report report = CoverageReport.over(COVERAGE, population, BRIDGES, RegionTree.bundled());
        Table steps = report.tables().stream()
                .filter(table -> table.name().equals("bridge-organisation-work-steps"))
                .findFirst()
                .orElseThrow();
        List<Row> rows = rows(steps);
        for (int column = 2; column <= 3; column++) {
            long sum = 0;
            for (Row row : rows.subList(0, rows.size() - 1)) {
                sum += ((Cell.Count) row.cells().get(column)).count();
            }
            assertThat(rows.get(rows.size() - 1).cells().get(column)).isEqualTo(Cell.count(sum));
        }
    }

    private static List<Row> rows(Table table) throws IOException {
        List<Row> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        return rows;
    }

    /** What is printed, without who is behind it. */
    private static List<Object> numbers(Table table) throws IOException {
        List<Object> rows = new ArrayList<>();
        for (Row row : rows(table)) {
            List<Object> numbers = new ArrayList<>();
            for (Cell cell : row.cells()) {
                numbers.add(
                        cell instanceof Cell.Count count
                                ? count.count()
                                : cell instanceof Cell.Ratio ratio ? ratio.rate() : cell);
            }
            rows.add(numbers);
        }
        return rows;
    }
}
