package org.pbcore.model.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.Json;
import org.pbcore.model.lifecycle.StepTaken;

class SupervisionRecordsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 10, 12);
    private static final String PERSON = "张三";

    @Test
    void accountability_json_standsInTheStatedOrder() {
        Accountability unit = Accountability.builder()
                .unit("410105")
                .responsibleNamed(true)
                .responsible(PERSON)
                .ledgerKept(true)
                .inAnnualAppraisal(false)
                .build();

        assertThat(Json.assertRoundTrip(unit, Accountability.class))
                .isEqualTo("{\"unit\":\"410105\",\"responsibleNamed\":true,\"responsible\":\"张三\",\"ledgerKept\":true,"
                        + "\"inAnnualAppraisal\":false}");
        assertThat(unit.toString()).doesNotContain(PERSON);
        assertThat(Json.assertRoundTrip(Accountability.builder().unit("u").build(), Accountability.class))
                .isEqualTo("{\"unit\":\"u\"}");
        Json.assertUnknownPropertyRefused("{\"unit\":\"u\",\"x\":1}", "x", Accountability.class);
        assertPath(
                "/responsibleNamed",
                () -> Accountability.builder()
                        .unit("u")
                        .responsibleNamed(false)
                        .responsible(PERSON)
                        .build());
    }

    @Test
    void problem_json_keepsItsHistoryAndPrintsNobody() {
        Problem problem = Problem.builder()
                .id("p1")
                .unit("410105")
                .listedOn(DAY)
                .text(PERSON + "未到岗")
                .addMeasures("由" + PERSON + "整改")
                .addHistory(StepTaken.<ProblemStep>builder()
                        .step(ProblemStep.SET_MEASURES)
                        .on(DAY)
                        .by(PERSON)
                        .dueOn(DAY.plusDays(30))
                        .build())
                .addReports(StepTaken.of(ReportStep.REPORT_UPWARD, DAY))
                .build();

        assertThat(Json.assertRoundTrip(problem, Problem.class))
                .contains(
                        "\"history\":[{\"step\":\"SET_MEASURES\",\"on\":\"2020-10-12\",\"by\":\"张三\",\"dueOn\":\"2020-11-11\"}]",
                        "\"reports\":[{\"step\":\"REPORT_UPWARD\",\"on\":\"2020-10-12\"}]");
        assertThat(problem.toString()).contains("SET_MEASURES").doesNotContain(PERSON);
        Json.assertUnknownPropertyRefused(
                "{\"id\":\"p\",\"unit\":\"u\",\"listedOn\":\"2020-10-12\",\"text\":\"t\",\"x\":1}", "x", Problem.class);
    }

    @Test
    void notice_json_keepsItsHistoryAndPrintsNobody() {
        SupervisionNotice notice = notice(1, 2, 100)
                .text("请" + PERSON + "整改")
                .addHistory(StepTaken.<NoticeStep>builder()
                        .step(NoticeStep.SIGN)
                        .on(DAY)
                        .by(PERSON)
                        .build())
                .build();

        assertThat(Json.assertRoundTrip(notice, SupervisionNotice.class))
                .startsWith("{\"id\":\"n1\",\"unit\":\"410105\",\"draftedOn\":\"2020-10-12\",\"metric\":\"work\","
                        + "\"numerator\":1,\"denominator\":2,\"targetPercent\":100,\"deadline\":\"2020-09-30\"");
        assertThat(notice.toString()).contains("SIGN").doesNotContain(PERSON);
        assertPath("/numerator", () -> notice(3, 2, 100).build());
        assertPath("/numerator", () -> notice(-1, 2, 100).build());
        assertPath("/targetPercent", () -> notice(1, 2, 101).build());
        assertPath("/targetPercent", () -> notice(1, 2, -1).build());
        assertThat(notice(2, 2, 0).build().getHistory()).isEmpty();
    }

    @Test
    void interview_json_isReadBackAndPrintsNobody() {
        Interview interview = Interview.builder()
                .id("i1")
                .unit("410105")
                .addNotices("n1", "n2")
                .heldOn(DAY)
                .head(PERSON)
                .heldBy(PERSON)
                .notes(PERSON + "表态")
                .build();

        Json.assertRoundTrip(interview, Interview.class);
        assertThat(interview.toString()).contains("n2").doesNotContain(PERSON);
    }

    @Test
    void inspection_crossByTheUnitItself_isRefused() {
        Inspection cross = inspection(InspectionKind.CROSS, "410106").build();

        assertThat(Json.assertRoundTrip(cross, Inspection.class)).contains("\"organisations\":[\"o1\",\"o2\"]");
        assertPath(
                "/inspector", () -> inspection(InspectionKind.CROSS, "410105").build());
        assertThat(inspection(InspectionKind.SPECIAL, "410105").build().getInspector())
                .contains("410105");
    }

    @Test
    void bulletin_json_isReadBackAndImpossibleCountsAreRefused() {
        Bulletin bulletin = Bulletin.builder()
                .id("b1")
                .issuedOn(DAY)
                .metric("work")
                .addEntries(entry("410105", 617, 624))
                .build();

        assertThat(Json.assertRoundTrip(bulletin, Bulletin.class))
                .isEqualTo("{\"id\":\"b1\",\"issuedOn\":\"2020-10-12\",\"metric\":\"work\",\"entries\":"
                        + "[{\"unit\":\"410105\",\"numerator\":617,\"denominator\":624}]}");
        assertPath("/numerator", () -> entry("u", 1, 0));
        assertPath("/numerator", () -> entry("u", -1, 0));
        assertThat(entry("u", 0, 0).getDenominator()).isZero();
    }

    @Test
    void experience_json_isReadBack() {
        Experience experience = Experience.builder()
                .id("e1")
                .source("o1")
                .title("楼宇党建")
                .summedUpOn(DAY)
                .addPublications(
                        Publication.builder().form(PublicityForm.ONLINE).on(DAY).build())
                .build();

        assertThat(Json.assertRoundTrip(experience, Experience.class))
                .endsWith("\"publications\":[{\"form\":\"ONLINE\",\"on\":\"2020-10-12\"}]}");
    }

    private static SupervisionNotice.Builder notice(int numerator, int denominator, int target) {
        SupervisionNotice.Builder notice = SupervisionNotice.builder();
        notice.id("n1")
                .unit("410105")
                .draftedOn(DAY)
                .metric("work")
                .numerator(numerator)
                .denominator(denominator)
                .targetPercent(target)
                .deadline(LocalDate.of(2020, 9, 30));
        return notice;
    }

    private static Inspection.Builder inspection(InspectionKind kind, String inspector) {
        Inspection.Builder inspection = Inspection.builder();
        inspection
                .id("i1")
                .kind(kind)
                .unit("410105")
                .inspector(inspector)
                .addOrganisations("o1", "o2")
                .plannedOn(DAY);
        return inspection;
    }

    private static BulletinEntry entry(String unit, int numerator, int denominator) {
        return BulletinEntry.builder()
                .unit(unit)
                .numerator(numerator)
                .denominator(denominator)
                .build();
    }

    private static void assertPath(String path, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }
}
