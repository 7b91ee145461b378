package org.pbcore.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.Json;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.party.PartyOrganisationForm;

class LeadershipRecordsTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 9, 30);

    @Test
    void pool_ofACounty_isTheSameTextAndBack() {
        TalentPool pool = countyPool().to(LAST).build();

        assertThat(Json.assertRoundTrip(pool, TalentPool.class))
                .isEqualTo("{\"id\":\"p1\",\"keeper\":\"COUNTY_ORGANISATION_DEPARTMENT\",\"region\":\"410105\","
                        + "\"from\":\"2020-03-01\",\"to\":\"2020-09-30\"}");
        Json.assertUnknownPropertyRefused(
                "{\"id\":\"p1\",\"keeper\":\"COUNTY_ORGANISATION_DEPARTMENT\",\"region\":\"410105\","
                        + "\"from\":\"2020-03-01\",\"size\":3}",
                "size",
                TalentPool.class);
    }

    @Test
    void pool_ofAnAgglomerationDistrict_namesItAndOthersDoNot() {
        TalentPool.Builder district = TalentPool.builder()
                .id("p2")
                .keeper(PoolKeeper.AGGLOMERATION_COMMITTEE)
                .region(RegionCode.parse("410105"))
                .from(FIRST);

        assertRefused("/district", district::build);
        assertRefused("/district", () -> countyPool().district("d1").build());
        Json.assertRoundTrip(
                TalentPool.builder()
                        .id("p2")
                        .keeper(PoolKeeper.AGGLOMERATION_COMMITTEE)
                        .region(RegionCode.parse("410105"))
                        .district("d1")
                        .from(FIRST)
                        .build(),
                TalentPool.class);
    }

    @Test
    void pool_ofACityOrEndingBeforeItBegins_isRefused() {
        assertRefused(
                "/region",
                () -> TalentPool.builder()
                        .id("p1")
                        .keeper(PoolKeeper.COUNTY_ORGANISATION_DEPARTMENT)
                        .region(RegionCode.parse("410100"))
                        .from(FIRST)
                        .build());
        assertRefused("/to", () -> countyPool().to(FIRST.minusDays(1)).build());
        assertThat(countyPool().to(FIRST).build().holds(FIRST)).isTrue();
    }

    @Test
    void holds_fromTheFirstToTheLastDay_isTrueOnBoth() {
        TalentPoolEntry entry = TalentPoolEntry.builder()
                .pool("p1")
                .worker("张三")
                .fullTime(true)
                .from(FIRST)
                .to(LAST)
                .build();

        assertThat(entry.holds(FIRST.minusDays(1))).isFalse();
        assertThat(entry.holds(FIRST)).isTrue();
        assertThat(entry.holds(LAST)).isTrue();
        assertThat(entry.holds(LAST.plusDays(1))).isFalse();
        assertThat(entry.toString()).doesNotContain("张三");
        assertThat(Json.assertRoundTrip(entry, TalentPoolEntry.class))
                .isEqualTo("{\"pool\":\"p1\",\"worker\":\"张三\",\"fullTime\":true,\"from\":\"2020-03-01\","
                        + "\"to\":\"2020-09-30\"}");
    }

    @Test
    void appraisal_ofSomeCriteria_keepsWhatWasFoundAndHidesIt() {
        SecretaryAppraisal appraisal = SecretaryAppraisal.builder()
                .partyOrganisation("o1")
                .person("李四")
                .on(FIRST)
                .putFindings(SecretaryCriterion.MASS_WORK, false)
                .putFindings(SecretaryCriterion.CONVICTION, true)
                .build();

        assertThat(Json.assertRoundTrip(appraisal, SecretaryAppraisal.class))
                .isEqualTo("{\"partyOrganisation\":\"o1\",\"person\":\"李四\",\"on\":\"2020-03-01\","
                        + "\"findings\":{\"CONVICTION\":true,\"MASS_WORK\":false}}");
        assertThat(appraisal.toString()).doesNotContain("李四").doesNotContain("MASS_WORK");
        assertThat(Json.read(
                                "{\"partyOrganisation\":\"o1\",\"person\":\"p\",\"on\":\"2020-03-01\"}",
                                SecretaryAppraisal.class)
                        .getFindings())
                .isEqualTo(Map.of());
        assertThat(SecretaryCriterion.values()).hasSize(8);
    }

    @Test
    void appointment_ofEveryPropertyAndOfTheLeast_isTheSameTextAndBack() {
        SecretaryAppointment whole = SecretaryAppointment.builder()
                .partyOrganisation("o1")
                .form(PartyOrganisationForm.JOINT)
                .person("王五")
                .office(LeadershipOffice.SECRETARY)
                .source(SecretarySource.SECONDED)
                .backbone(false)
                .fullTimeWorker(true)
                .partyMember(true)
                .unionOffice(UnionOffice.VICE_CHAIR)
                .investor(InvestorRole.NO_INVESTOR)
                .electedOn(FIRST)
                .from(FIRST)
                .to(LAST)
                .build();

        assertThat(Json.assertRoundTrip(whole, SecretaryAppointment.class))
                .isEqualTo(
                        "{\"partyOrganisation\":\"o1\",\"form\":\"JOINT\",\"person\":\"王五\",\"office\":\"SECRETARY\","
                                + "\"source\":\"SECONDED\",\"backbone\":false,\"fullTimeWorker\":true,\"partyMember\":true,"
                                + "\"unionOffice\":\"VICE_CHAIR\",\"investor\":\"NO_INVESTOR\",\"electedOn\":\"2020-03-01\","
                                + "\"from\":\"2020-03-01\",\"to\":\"2020-09-30\"}");
        assertThat(whole.toString()).doesNotContain("王五");
        assertThat(whole.holds(LAST)).isTrue();
        assertThat(whole.holds(LAST.plusDays(1))).isFalse();
        SecretaryAppointment planned = planned().build();
        assertThat(Json.assertRoundTrip(planned, SecretaryAppointment.class))
                .isEqualTo("{\"partyOrganisation\":\"o1\",\"person\":\"p\",\"office\":\"DEPUTY_SECRETARY\"}");
        assertThat(planned.holds(FIRST)).isFalse();
    }

    @Test
    void appointment_thatEndsWithoutOrBeforeItsBeginning_isRefused() {
        assertRefused("/from", () -> planned().to(LAST).build());
        assertRefused("/to", () -> planned().from(LAST).to(FIRST).build());
        assertThat(planned().from(FIRST).to(FIRST).build().getTo()).isEqualTo(Optional.of(FIRST));
    }

    private static SecretaryAppointment.Builder planned() {
        SecretaryAppointment.Builder builder = SecretaryAppointment.builder();
        builder.partyOrganisation("o1").person("p").office(LeadershipOffice.DEPUTY_SECRETARY);
        return builder;
    }

    private static TalentPool.Builder countyPool() {
        TalentPool.Builder builder = TalentPool.builder();
        builder.id("p1")
                .keeper(PoolKeeper.COUNTY_ORGANISATION_DEPARTMENT)
                .region(RegionCode.parse("410105"))
                .from(FIRST);
        return builder;
    }

    private static void assertRefused(String path, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }
}
