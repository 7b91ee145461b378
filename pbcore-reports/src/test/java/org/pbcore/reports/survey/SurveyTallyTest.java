package org.pbcore.reports.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;

class SurveyTallyTest {
    @Test
    void report_nobody_hasZerosAndNoRates() {
        SurveyReport report = Samples.report(List.of(), Samples.HEADING);
        assertThat(report.organisations()).isZero();
        assertThat(report.counties()).isEmpty();
        assertThat(report.whole())
                .extracting(MetricLine::name)
                .containsExactly("formation", "headcount", "organisation", "work", "guidance");
        assertThat(report.whole())
                .allSatisfy(
                        metric -> assertThat(metric.count().rate().percent()).isEmpty());
        assertThat(report.breakdowns())
                .allSatisfy(breakdown -> assertThat(breakdown.total()).isZero());
        assertThat(report.policy().id()).isEqualTo("two-new-2020");
        assertThat(report.asOf()).isEqualTo(Samples.AS_OF);
    }

    @Test
    void counties_townshipCode_countInTheirCountyByName() {
        SurveyReport report = Samples.report(
                List.of(
                        at("410105001000"),
                        at("410105"),
                        at("999999"),
                        Samples.decisions(Samples.enterprise(60, 5, 0).build())),
                Samples.HEADING);
        assertThat(report.counties())
                .extracting(county -> county.code().value())
                .containsExactly("410105", "999999");
        assertThat(report.counties().get(0).name()).contains("金水区");
        assertThat(report.counties().get(0).organisations()).isEqualTo(2);
        assertThat(report.counties().get(1).name()).isEmpty();
        assertThat(report.withoutRegion()).isEqualTo(1);
        assertThat(report.metric("organisation").count().rate().denominator()).isEqualTo(4);
    }

    @Test
    void breakdown_unknownMembers_countsTheMissingFacts() {
        Organisation unknown = Organisation.builder().id("U").build();
        Breakdown duty = Samples.report(List.of(Samples.decisions(unknown)), Samples.HEADING)
                .breakdown("duty");
        assertThat(duty.undecided().count()).isEqualTo(1);
        assertThat(duty.undecided().missing()).extracting(Share::code).contains("fullMembers");
        assertThat(duty.undecided().missing())
                .extracting(fact -> fact.label().chinese())
                .contains("正式党员");
    }

    @Test
    void breakdown_noOwnTier_isCountedAsNone() {
        Breakdown tier = Samples.report(
                        List.of(
                                Samples.decisions(Samples.enterprise(60, 2, 0).build()),
                                Samples.decisions(Samples.enterprise(60, 60, 0).build())),
                        Samples.HEADING)
                .breakdown("tier");
        assertThat(tier.count("NONE")).isEqualTo(1);
        assertThat(tier.count("GENERAL_BRANCH")).isEqualTo(1);
        assertThat(tier.values())
                .extracting(Share::code)
                .containsExactly("BRANCH", "GENERAL_BRANCH", "PRIMARY_COMMITTEE", "NONE");
    }

    @Test
    void merge_otherRulebook_isRefused() {
        Rulebook other = Rulebook.of(Policies.builtin("two-new-2020"), Samples.AS_OF);
        SurveyTally tally = new SurveyTally(Samples.RULEBOOK);
        SurveyTally stranger = new SurveyTally(other);
        assertThatIllegalArgumentException().isThrownBy(() -> tally.merge(stranger));
    }

    @Test
    void report_unknownNames_areRefused() {
        SurveyReport report = Samples.report(List.of(), Samples.HEADING);
        assertThatIllegalArgumentException().isThrownBy(() -> report.metric("none"));
        assertThatIllegalArgumentException().isThrownBy(() -> report.breakdown("none"));
    }

    private static OrganisationDecisions at(String region) {
        return Samples.decisions(
                Samples.enterprise(60, 5, 0).region(RegionCode.parse(region)).build());
    }
}
