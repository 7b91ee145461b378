package org.pbcore.model.partylife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.Json;

class PartyLifeRecordsTest {
    /** Every property in the stated order; what is personal is 王某某 or true. */
    static Stream<Arguments> records() {
        return Stream.of(
                arguments(
                        Activity.class,
                        "{'id':'a1','partyOrganisation':'p1','kind':'GROUP_MEETING','group':'g1','heldOn':'2020-02-29',"
                                + "'expected':9,'attended':8,'topic':'王某某'}",
                        "{'id':'a1','partyOrganisation':'p1','kind':'LECTURE','heldOn':'2020-02-29'}"),
                arguments(
                        TheoryStudy.class,
                        "{'id':'s1','organisation':'o1','mode':'SHARED','heldOn':'2020-05-01','attended':30,'subject':'王某某'}",
                        "{'id':'s1','organisation':'o1','mode':'OWN','heldOn':'2020-05-01'}"),
                arguments(
                        LectureGroup.class,
                        "{'id':'l1','level':'COUNTY','region':'410122','foundedOn':'2020-03-01','dissolvedOn':'2020-03-01','lecturers':12}",
                        "{'id':'l1','level':'CITY','foundedOn':'2020-03-01'}"),
                arguments(
                        Lecture.class,
                        "{'id':'m1','group':'l1','form':'MICRO_LESSON','heldOn':'2020-06-01','minutes':15,"
                                + "'organisations':['o1','o2'],'audience':40,'title':'王某某'}",
                        "{'id':'m1','group':'l1','form':'LECTURE','heldOn':'2020-06-01','organisations':[]}"),
                arguments(
                        TrainingClass.class,
                        "{'id':'c1','audience':'SECRETARIES','tier':'CITY','begunOn':'2020-11-01','endedOn':'2020-11-03',"
                                + "'totalMinutes':960,'originalTextMinutes':320,'participants':['p1']}",
                        "{'id':'c1','audience':'INVESTORS','tier':'COUNTY','begunOn':'2020-11-01','endedOn':'2020-11-01','participants':[]}"),
                arguments(
                        ConductAppraisal.class,
                        "{'id':'q1','partyOrganisation':'p1','member':'王某某','appraisedOn':'2020-12-20','politicsQualified':true,"
                                + "'disciplineQualified':true,'moralityQualified':true,'roleQualified':true}",
                        "{'id':'q1','partyOrganisation':'p1','member':'王某某','appraisedOn':'2020-12-20'}"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void json_fullAndLeast_isTheSameTextAndBack(Class<?> type, String full, String least) {
        for (String text : new String[] {full, least}) {
            assertThat(written(text, type)).isEqualTo(text.replace('\'', '"'));
        }
        Json.assertUnknownPropertyRefused("{\"surplus\":1}", "surplus", type);
        Json.assertUnknownPropertyRefused("{\"addParticipants\":[]}", "addParticipants", type);
        Json.assertRefused("{}", type, IllegalStateException.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void toString_ofWhatIsPersonal_showsNothing(Class<?> type, String full, String least) {
        Object record = Json.read(full.replace('\'', '"'), type);

        assertThat(record.toString()).doesNotContain("王某某").doesNotContain("true");
        assertThat(record).isNotEqualTo(Json.read(least.replace('\'', '"'), type));
    }

    @ParameterizedTest
    @CsvSource({"-1,,/expected", ",-1,/attended", "3,4,/attended"})
    void activity_countsThatCannotBe_areRefused(Integer expected, Integer attended, String path) {
        Activity.Builder activity = activity(ActivityKind.LECTURE);
        if (expected != null) {
            activity.expected(expected);
        }
        if (attended != null) {
            activity.attended(attended);
        }

        assertPath(path, activity::build);
    }

    @Test
    void activity_groupWithAnotherKindOrGroupMeetingWithoutOne_isRefused() {
        assertPath("/group", () -> activity(ActivityKind.LECTURE).group("g1").build());
        assertPath("/group", () -> activity(ActivityKind.GROUP_MEETING).build());
        assertThat(activity(ActivityKind.LECTURE)
                        .expected(3)
                        .attended(3)
                        .build()
                        .getGroup())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-01,2020-10-31,60,20,/endedOn",
        "2020-11-01,2020-11-01,0,0,/totalMinutes",
        "2020-11-01,2020-11-01,60,61,/originalTextMinutes",
        "2020-11-01,2020-11-01,60,-1,/originalTextMinutes"
    })
    void class_thatCannotBe_isRefused(String begun, String ended, int total, int original, String path) {
        assertPath(
                path,
                () -> TrainingClass.builder()
                        .id("c1")
                        .audience(TrainingAudience.SECRETARIES)
                        .tier(TrainingTier.CITY)
                        .begunOn(LocalDate.parse(begun))
                        .endedOn(LocalDate.parse(ended))
                        .totalMinutes(total)
                        .originalTextMinutes(original)
                        .build());
    }

    @Test
    void others_countsAndDaysThatCannotBe_areRefused() {
        refused(
                "/attended",
                TheoryStudy.class,
                "{'id':'s1','organisation':'o1','mode':'OWN','heldOn':'2020-05-01','attended':-1}");
        refused(
                "/dissolvedOn",
                LectureGroup.class,
                "{'id':'l1','level':'CITY','foundedOn':'2020-03-02','dissolvedOn':'2020-03-01'}");
        refused("/lecturers", LectureGroup.class, "{'id':'l1','level':'CITY','foundedOn':'2020-03-02','lecturers':-1}");
        refused(
                "/minutes",
                Lecture.class,
                "{'id':'m1','group':'l1','form':'LECTURE','heldOn':'2020-06-01','organisations':[],'minutes':-1}");
        refused(
                "/audience",
                Lecture.class,
                "{'id':'m1','group':'l1','form':'LECTURE','heldOn':'2020-06-01','organisations':[],'audience':-1}");
    }

    private static Activity.Builder activity(ActivityKind kind) {
        Activity.Builder builder = Activity.builder();
        builder.id("a1").partyOrganisation("p1").kind(kind).heldOn(LocalDate.of(2020, 9, 15));
        return builder;
    }

    private static <T> String written(String text, Class<T> type) {
        return Json.assertRoundTrip(Json.read(text.replace('\'', '"'), type), type);
    }

    private static void refused(String path, Class<?> type, String text) {
        Json.assertRefused(text.replace('\'', '"'), type, InvalidFactsException.class);
        assertThatThrownBy(() -> Json.read(text.replace('\'', '"'), type)).hasStackTraceContaining(path + ": ");
    }

    private static void assertPath(String path, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }
}
