package org.pbcore.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbcore.model.Json;
import org.pbcore.model.party.PartyOrganisationForm;

class OrganisationRecordTest {
    private static final OrganisationRecord FULL = OrganisationRecord.builder()
            .creditCode("not a code")
            .name("某公司")
            .status(OperatingStatus.SUSPENDED)
            .industry("??")
            .region("1")
            .registeredOn(LocalDate.of(2020, 2, 29))
            .employees(-1)
            .employeesAsOf(LocalDate.of(2020, 9, 15))
            .fullMembers(-2)
            .probationaryMembers(-3)
            .floatingMembers(Integer.MIN_VALUE)
            .headName("张某某")
            .headPoliticalStatus("中共党员")
            .headContact("13800000000")
            .partyOrganisation(PartyOrganisationForm.NONE)
            .noOrganisationReason(NoOrganisationReason.OTHER)
            .noOrganisationNote("其配偶不同意")
            .build();

    @Test
    void json_ofEveryProperty_standsInTheStatedOrderAsGiven() {
        assertThat(Json.assertRoundTrip(FULL, OrganisationRecord.class))
                .isEqualTo("{\"creditCode\":\"not a code\",\"name\":\"某公司\",\"status\":\"SUSPENDED\","
                        + "\"industry\":\"??\",\"region\":\"1\",\"registeredOn\":\"2020-02-29\",\"employees\":-1,"
                        + "\"employeesAsOf\":\"2020-09-15\",\"fullMembers\":-2,\"probationaryMembers\":-3,"
                        + "\"floatingMembers\":-2147483648,\"headName\":\"张某某\",\"headPoliticalStatus\":\"中共党员\","
                        + "\"headContact\":\"13800000000\",\"partyOrganisation\":\"NONE\","
                        + "\"noOrganisationReason\":\"OTHER\",\"noOrganisationNote\":\"其配偶不同意\"}");
    }

    @Test
    void json_ofNothing_isAnEmptyObjectAndNullIsAbsent() {
        OrganisationRecord nothing = OrganisationRecord.builder().build();

        assertThat(Json.assertRoundTrip(nothing, OrganisationRecord.class)).isEqualTo("{}");
        assertThat(Json.read(
                        "{\"name\":null,\"registeredOn\":null,\"employees\":null,\"headName\":null,\"status\":null}",
                        OrganisationRecord.class))
                .isEqualTo(nothing);
    }

    @Test
    void json_blankText_staysBlank() {
        assertThat(Json.read("{\"name\":\" \",\"headName\":\"\"}", OrganisationRecord.class))
                .satisfies(line -> assertThat(line.getName()).contains(" "))
                .satisfies(line -> assertThat(line.getHeadName()).contains(""));
    }

    @Test
    void json_unknownProperty_isRefused() {
        Json.assertUnknownPropertyRefused("{\"identityNumber\":\"x\"}", "identityNumber", OrganisationRecord.class);
    }

    @Test
    void toString_ofALine_holdsNothingOfThePersonBehindIt() {
        assertThat(FULL.toString()).contains("某公司", "SUSPENDED").doesNotContain("张某某", "中共党员", "13800000000", "配偶");
        assertThat(FULL.facts().toString()).doesNotContain("张某某", "中共党员", "13800000000", "配偶");
    }

    @Test
    void facts_dates_areDaysAndAbsentOnesNone() {
        assertThat(LineFacts.day(LocalDate.of(1970, 1, 2))).isEqualTo(1);
        assertThat(LineFacts.day(LocalDate.MAX)).isEqualTo(Integer.MAX_VALUE);
        assertThat(LineFacts.day(LocalDate.MIN)).isEqualTo(LineFacts.NO_DAY + 1);
        assertThat(LineFacts.day(Optional.empty())).isEqualTo(LineFacts.NO_DAY);
    }
}
