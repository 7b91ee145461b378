package org.pbcore.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Label;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.ClauseRegister;
import org.pbcore.rules.OrganisationText;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.facts.OrganisationFacts;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;

class CoverageTest {
    private static final Coverage PLAN = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
            .coverage();

    @ParameterizedTest
    @CsvFileSource(resources = "standings.csv", useHeadersInDisplayName = true)
    void decide_organisation_standsInEachMetricAsItsCaseSays(
            String facts,
            String formation,
            String headcount,
            String organisation,
            String work,
            String guidance,
            String why) {
        Organisation one = OrganisationText.organisation(facts);

        assertThat(PLAN.decide(one))
                .extracting(decision -> AnswerText.text(decision.answer()))
                .containsExactly(formation, headcount, organisation, work, guidance);
        assertThat(PLAN.explain(one))
                .extracting(explanation -> explanation.decision())
                .isEqualTo(PLAN.decide(one));
        assertThat(why).isNotBlank();
    }

    @Test
    void count_fortyEightLawFirms_isOrganisation83AndWork100() {
        CoverageTally tally = PLAN.tally();
        lawFirms().forEach(tally::add);

        assertThat(tally.size()).isEqualTo(48);
        assertThat(tally.counts().keySet())
                .containsExactly("formation", "headcount", "organisation", "work", "guidance");
        assertThat(tally.counts().get("organisation")).isEqualTo(new MetricCount(new Rate(40, 48), 0, 0));
        assertThat(tally.counts().get("organisation").rate().percent()).contains("83.33");
        assertThat(tally.counts().get("work")).isEqualTo(new MetricCount(new Rate(48, 48), 0, 0));
        assertThat(tally.counts().get("work").rate().percent()).contains("100.00");
        assertThat(tally.counts().get("guidance")).isEqualTo(new MetricCount(new Rate(8, 8), 0, 0));
        assertThat(tally.counts().get("formation")).isEqualTo(new MetricCount(new Rate(40, 40), 0, 0));
        assertThat(tally.counts().get("headcount").rate().percent()).isEmpty();
    }

    @Test
    void count_jointBranchOfThree_coversThree() {
        CoverageTally tally = PLAN.tally();
        for (int i = 0; i < 3; i++) {
            tally.add(OrganisationText.organisation("status=OPERATING partyOrganisation=JOINT"));
        }

        assertThat(tally.counts().get("organisation")).isEqualTo(new MetricCount(new Rate(3, 3), 0, 0));
        assertThat(tally.counts().get("formation")).isEqualTo(new MetricCount(new Rate(0, 0), 0, 3));
    }

    @Test
    void count_excludedAndUndecided_standInNeitherPartOfTheRate() {
        CoverageTally tally = PLAN.tally();
        tally.add(OrganisationText.organisation("status=CLOSED partyOrganisation=OWN"));
        tally.add(OrganisationText.organisation("partyOrganisation=OWN"));
        tally.add(OrganisationText.organisation("status=OPERATING partyOrganisation=NONE"));

        assertThat(tally.counts().get("organisation")).isEqualTo(new MetricCount(new Rate(0, 1), 1, 1));
        assertThat(tally.counts().get("work")).isEqualTo(new MetricCount(new Rate(0, 0), 1, 2));
    }

    @Test
    void merge_tallyOfOtherMetrics_isRefused() {
        Coverage other = new Coverage(PLAN.metrics());

        assertThatThrownBy(() -> PLAN.tally().merge(other.tally())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PLAN.tally().subtract(other.tally())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PLAN.regional().merge(other.regional())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void subtract_tallyThatWasMerged_leavesTheRest() {
        CoverageTally tally = PLAN.tally();
        tally.add(OrganisationText.organisation("status=OPERATING partyOrganisation=NONE"));
        Map<String, MetricCount> before = tally.counts();
        CoverageTally firms = lawFirms().stream().collect(PLAN.counting());
        tally.merge(firms);
        assertThat(tally.size()).isEqualTo(49);

        tally.subtract(firms);

        assertThat(tally.counts()).isEqualTo(before);
        assertThat(tally.size()).isEqualTo(1);
    }

    /** A metric of a host may know facts that contradict each other. */
    @Test
    void organisation_thatAMetricRefuses_isRefusedByEachCount_andCountedByNone() {
        Coverage strict = new Coverage(List.of(new Metric(
                "strict",
                new Label("严格", "strict"),
                DecisionTable.<Organisation, Standing>table("host.strict", new Label("严格", "strict"))
                        .row("all", Modality.NONE, new Clause("1-a"), Standing.COUNTED)
                        .when(OrganisationFacts.STATUS, OperatingStatus.OPERATING, OperatingStatus.SUSPENDED)
                        .refuse("status", new Label("已注销", "closed"))
                        .when(OrganisationFacts.STATUS, OperatingStatus.CLOSED, OperatingStatus.DEREGISTERED)
                        .build())));
        Organisation closed = OrganisationText.organisation("status=CLOSED");
        CoverageTally tally = strict.tally();
        RegionalCoverage regional = strict.regional();

        for (ThrowingCallable count : List.<ThrowingCallable>of(
                () -> tally.add(closed), () -> tally.subtract(closed), () -> regional.add(closed))) {
            assertThatThrownBy(count)
                    .isInstanceOfSatisfying(
                            InvalidFactsException.class,
                            refusal -> assertThat(refusal.path()).isEqualTo("/status"));
        }
        assertThat(tally.size()).isZero();
        assertThat(regional.whole().size()).isZero();
    }

    @Test
    void roster_ofAMetric_namesWhoIsBehindTheNumbers() {
        List<Organisation> population = List.of(
                OrganisationText.organisation("id=a status=OPERATING partyOrganisation=OWN"),
                OrganisationText.organisation("id=b status=OPERATING partyOrganisation=NONE"),
                OrganisationText.organisation("id=c status=CLOSED"),
                OrganisationText.organisation("id=d status=OPERATING"),
                OrganisationText.organisation("id=e status=OPERATING partyOrganisation=REGIONAL"));
        Roster roster = PLAN.roster("organisation", population);

        assertThat(roster.metric()).isEqualTo("organisation");
        assertThat(roster.of(Standing.COUNTED)).containsExactly("a", "e");
        assertThat(roster.of(Standing.MISSED)).containsExactly("b");
        assertThat(roster.of(Standing.EXCLUDED)).containsExactly("c");
        assertThat(roster.of(Standing.OUTSIDE)).isEmpty();
        assertThat(roster.undecided()).containsExactly(Map.entry("d", List.of("partyOrganisation")));
        assertThatThrownBy(() -> PLAN.roster("rate", population))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rate");
    }

    @Test
    void bridge_betweenOrganisationAndWork_namesWhatMakesTheDifference() {
        Bridge bridge = PLAN.bridge("organisation", "work", lawFirms());

        assertThat(bridge.one()).isEqualTo("organisation");
        assertThat(bridge.other()).isEqualTo("work");
        assertThat(bridge.differences()).hasSize(8).allSatisfy(difference -> {
            assertThat(difference.one()).contains(Standing.MISSED);
            assertThat(difference.other()).contains(Standing.COUNTED);
            assertThat(difference.organisation()).startsWith("guided");
            assertThat(difference.why().chinese()).contains("组织覆盖：未覆盖").contains("工作覆盖：已覆盖");
        });
        assertThat(bridge.count(Optional.of(Standing.MISSED), Optional.of(Standing.COUNTED)))
                .isEqualTo(8);
        assertThat(bridge.count(Optional.of(Standing.COUNTED), Optional.of(Standing.MISSED)))
                .isZero();
        assertThat(bridge.count(Optional.of(Standing.MISSED), Optional.of(Standing.OUTSIDE)))
                .isZero();
        assertThat(bridge.count(Optional.of(Standing.OUTSIDE), Optional.of(Standing.COUNTED)))
                .isZero();
        assertThat(bridge.count(Optional.of(Standing.MISSED), Optional.empty())).isZero();
        assertThat(PLAN.bridge("work", "work", lawFirms()).differences()).isEmpty();
    }

    @Test
    void count_byAPlacesPolicy_movesExactlyItsBoundaries() {
        Coverage own = Rulebook.of(
                        PolicyText.extending(
                                "two-new-2020",
                                "'formation.fullMembers': {'article': '1', 'values': [{'atLeast': 5, 'modality': 'MUST'}]},"
                                        + "'formation.headcount.enterprise': {'article': '2', 'values': [{'moreThan': 40, 'modality': 'STRIVE'}]},"
                                        + "'coverage.instructors': {'article': '3', 'values': [{'atLeast': 2, 'modality': 'MUST'}]}"),
                        LocalDate.of(2021, 1, 1))
                .coverage();
        String enterprise = "status=OPERATING kind=NON_PUBLIC_ENTERPRISE partyOrganisation=NONE ";

        assertThat(standings(own, enterprise + "employees=40 fullMembers=4 instructors=1"))
                .containsExactly("OUTSIDE", "OUTSIDE", "MISSED", "MISSED", "MISSED");
        assertThat(standings(own, enterprise + "employees=41 fullMembers=5 instructors=2"))
                .containsExactly("MISSED", "MISSED", "MISSED", "COUNTED", "COUNTED");
    }

    @Test
    void metrics_everyRow_citesItsClauseAndAsksWithForce() {
        assertThat(PLAN.metrics())
                .extracting(metric -> metric.name() + " " + metric.label().chinese() + " "
                        + metric.table().rows().get(0).clause())
                .containsExactly(
                        "formation 应建尽建 1-a",
                        "headcount 职工目标覆盖 2.2.2-b",
                        "organisation 组织覆盖 1-a",
                        "work 工作覆盖 1-b",
                        "guidance 指导覆盖 2.4-d");
        assertThat(PLAN.metrics()).allSatisfy(metric -> {
            assertThat(PLAN.metric(metric.name())).isSameAs(metric);
            assertThat(metric.table().id()).isEqualTo("coverage." + metric.name());
            assertThat(metric.table().rows()).allSatisfy(row -> {
                assertThat(row.clause()).isEqualTo(metric.table().rows().get(0).clause());
                assertThat(ClauseRegister.CLAUSES).contains(row.clause());
                boolean asks = row.outcome() == Standing.COUNTED || row.outcome() == Standing.MISSED;
                assertThat(row.modality()).isEqualTo(asks ? Modality.MUST : Modality.NONE);
            });
        });
    }

    private static List<String> standings(Coverage coverage, String facts) {
        return coverage.decide(OrganisationText.organisation(facts)).stream()
                .map(decision -> AnswerText.text(decision.answer()))
                .toList();
    }

    /** 48 law firms: 40 with members have all formed, 8 without have an instructor. */
    private static List<Organisation> lawFirms() {
        List<Organisation> firms = new ArrayList<>();
        String firm = " status=OPERATING kind=SOCIAL_ORGANISATION employees=20";
        for (int i = 0; i < 40; i++) {
            firms.add(OrganisationText.organisation(
                    "id=formed" + i + firm + " fullMembers=3 partyOrganisation=OWN instructors=0"));
        }
        for (int i = 0; i < 8; i++) {
            firms.add(OrganisationText.organisation(
                    "id=guided" + i + firm + " fullMembers=0 partyOrganisation=NONE instructors=1"));
        }
        return firms;
    }
}
