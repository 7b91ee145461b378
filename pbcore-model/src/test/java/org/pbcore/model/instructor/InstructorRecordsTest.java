package org.pbcore.model.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.Json;

class InstructorRecordsTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 9, 30);

    @Test
    void assignment_ofAPeriod_isTheSameTextAndBackAndHidesWho() {
        InstructorAssignment assignment = InstructorAssignment.builder()
                .instructor("张三")
                .organisation("o1")
                .fullTime(true)
                .resident(false)
                .from(FIRST)
                .to(LAST)
                .build();

        assertThat(Json.assertRoundTrip(assignment, InstructorAssignment.class))
                .isEqualTo("{\"instructor\":\"张三\",\"organisation\":\"o1\",\"fullTime\":true,\"resident\":false,"
                        + "\"from\":\"2020-03-01\",\"to\":\"2020-09-30\"}");
        assertThat(assignment.toString()).doesNotContain("张三").contains("o1");
        assertThat(assignment.holds(FIRST.minusDays(1))).isFalse();
        assertThat(assignment.holds(FIRST)).isTrue();
        assertThat(assignment.holds(LAST)).isTrue();
        assertThat(assignment.holds(LAST.plusDays(1))).isFalse();
        Json.assertUnknownPropertyRefused(
                "{\"instructor\":\"i\",\"organisation\":\"o\",\"fullTime\":true,\"resident\":true,"
                        + "\"from\":\"2020-03-01\",\"name\":\"x\"}",
                "name",
                InstructorAssignment.class);
    }

    @Test
    void periods_thatEndBeforeTheyBegin_areRefused() {
        assertThatThrownBy(() -> InstructorAssignment.builder()
                        .instructor("i")
                        .organisation("o")
                        .fullTime(true)
                        .resident(true)
                        .from(LAST)
                        .to(FIRST)
                        .build())
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("/to");
        assertThatThrownBy(() -> LeaderContact.builder()
                        .leader("l")
                        .organisation("o")
                        .from(LAST)
                        .to(LAST.minusDays(1))
                        .build())
                .isInstanceOf(InvalidFactsException.class);
    }

    @Test
    void contact_rulesAndMassOrganisation_areTheSameTextAndBack() {
        LeaderContact contact = LeaderContact.builder()
                .leader("李四")
                .organisation("o1")
                .from(FIRST)
                .build();
        assertThat(Json.assertRoundTrip(contact, LeaderContact.class))
                .isEqualTo("{\"leader\":\"李四\",\"organisation\":\"o1\",\"from\":\"2020-03-01\"}");
        assertThat(contact.toString()).doesNotContain("李四");
        assertThat(contact.holds(LAST.plusYears(9))).isTrue();
        assertThat(Json.assertRoundTrip(
                        ManagementRules.builder()
                                .unit("u1")
                                .kind(ManagementUnit.INDUSTRY_COMMITTEE)
                                .subject(ManagementSubject.APPRAISAL)
                                .from(FIRST)
                                .build(),
                        ManagementRules.class))
                .isEqualTo("{\"unit\":\"u1\",\"kind\":\"INDUSTRY_COMMITTEE\",\"subject\":\"APPRAISAL\","
                        + "\"from\":\"2020-03-01\"}");
        MassOrganisation union = MassOrganisation.builder()
                .organisation("o1")
                .kind(MassOrganisationKind.TRADE_UNION)
                .instructor("张三")
                .from(FIRST)
                .to(LAST)
                .build();
        assertThat(Json.assertRoundTrip(union, MassOrganisation.class))
                .isEqualTo("{\"organisation\":\"o1\",\"kind\":\"TRADE_UNION\",\"instructor\":\"张三\","
                        + "\"from\":\"2020-03-01\",\"to\":\"2020-09-30\"}");
        assertThat(union.toString()).doesNotContain("张三");
    }

    @Test
    void appraisalAndEvent_areTheSameTextAndBackAndHideWho() {
        InstructorAppraisal appraisal = InstructorAppraisal.builder()
                .instructor("张三")
                .year(2020)
                .performanceIncluded(true)
                .build();
        assertThat(Json.assertRoundTrip(appraisal, InstructorAppraisal.class))
                .isEqualTo("{\"instructor\":\"张三\",\"year\":2020,\"performanceIncluded\":true}");
        assertThat(appraisal.toString()).doesNotContain("张三");
        InstructorEvent event = InstructorEvent.builder()
                .instructor("张三")
                .kind(InstructorEventKind.PENALISED)
                .on(FIRST)
                .build();
        assertThat(Json.assertRoundTrip(event, InstructorEvent.class))
                .isEqualTo("{\"instructor\":\"张三\",\"kind\":\"PENALISED\",\"on\":\"2020-03-01\"}");
        assertThat(event.toString()).doesNotContain("张三").doesNotContain("PENALISED");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 10_000})
    void appraisal_ofNoYear_isRefused(int year) {
        assertThatThrownBy(() -> InstructorAppraisal.builder()
                        .instructor("i")
                        .year(year)
                        .performanceIncluded(false)
                        .build())
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("/year");
    }

    @Test
    void source_ofAnInstructor_isKept() {
        Instructor instructor = Instructor.builder()
                .id("i1")
                .capacity(1)
                .fullTime(false)
                .source(InstructorSource.RETIRED_CADRE)
                .build();

        assertThat(Json.assertRoundTrip(instructor, Instructor.class))
                .isEqualTo("{\"id\":\"i1\",\"capacity\":1,\"fullTime\":false,\"source\":\"RETIRED_CADRE\"}");
    }
}
