package org.pbcore.reports.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.supervision.NoticeStep;
import org.pbcore.model.supervision.SupervisionNotice;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Form;
import org.pbcore.reports.Language;
import org.pbcore.reports.Masking;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Section;
import org.pbcore.reports.Tone;
import org.pbcore.reports.csv.CsvTables;
import org.pbcore.reports.html.HtmlReport;
import org.pbcore.reports.office.InterviewNoticeReport.Appointment;

class NoticeReportsTest {
    @Test
    void closedNotice_isExact() throws IOException {
        Golden.assertIs(SampleNotices.notice(40, 0), "supervision-notice.csv");
    }

    @Test
    void interviewHeld_isExact() throws IOException {
        Golden.assertIs(SampleNotices.interview(), "interview-notice.csv");
    }

    @Test
    void draft_hasNothingOfWhatComesLater() {
        Report draft = SampleNotices.notice(0, 0);

        assertThat(field(draft, "state"))
                .isEqualTo(Cell.words(new Label("拟稿（截至2020年10月9日）", "drafted (as of 9 October 2020)")));
        for (String key :
                List.of("signedBy", "signedOn", "dueOn", "receivedBy", "receivedOn", "closedBy", "closedOn")) {
            assertThat(field(draft, key)).as(key).isEqualTo(Cell.BLANK);
        }
        assertThat(draft.sections()).extracting(Section::name).containsExactly("notice", "receipt", "closing");
    }

    @Test
    void state_isRedTheDayAfterItsLastDay() {
        assertThat(field(SampleNotices.notice(20, 0), "dueOn")).isEqualTo(Cell.day(SampleNotices.DRAFTED.plusDays(40)));
        assertThat(field(SampleNotices.notice(19, 0), "dueOn")).isEqualTo(Cell.day(SampleNotices.DRAFTED.plusDays(30)));
        Report slow = withoutAnswer(40);
        Report late = withoutAnswer(41);

        assertThat(field(slow, "state"))
                .isEqualTo(Cell.words(new Label("已签收（截至2020年11月18日）", "received (as of 18 November 2020)")));
        assertThat(field(late, "state"))
                .isEqualTo(new Cell.Toned(
                        Cell.words(new Label("已签收，已逾期（截至2020年11月19日）", "received, overdue (as of 19 November 2020)")),
                        Tone.RED));
        assertThat(field(SampleNotices.notice(38, 0), "state"))
                .isEqualTo(new Cell.Toned(
                        Cell.words(new Label("已销号（截至2020年11月16日）", "closed (as of 16 November 2020)")), Tone.GREEN));
    }

    private static Report withoutAnswer(int daysAfter) {
        return report(daysAfter, 79, 100, SampleNotices.notice().getHistory().subList(0, 4));
    }

    private static Report report(int daysAfter, int numerator, int denominator, List<StepTaken<NoticeStep>> history) {
        SupervisionNotice whole = SampleNotices.notice();
        SupervisionNotice begun = SupervisionNotice.builder()
                .id(whole.getId())
                .unit(whole.getUnit())
                .draftedOn(whole.getDraftedOn())
                .metric(whole.getMetric())
                .numerator(numerator)
                .denominator(denominator)
                .targetPercent(whole.getTargetPercent())
                .deadline(whole.getDeadline())
                .addAllHistory(history)
                .build();
        return SupervisionNoticeReport.of(
                SampleNotices.on(SampleNotices.DRAFTED.plusDays(daysAfter)),
                begun,
                SampleNotices.particulars(0),
                SampleNotices.letter());
    }

    @Test
    void answerThatWasSentBack_isNoneUntilTheNext() {
        List<StepTaken<NoticeStep>> history =
                new ArrayList<>(SampleNotices.notice().getHistory().subList(0, 5));
        assertThat(field(report(50, 79, 100, history), "rectifiedOn"))
                .isEqualTo(Cell.day(SampleNotices.DRAFTED.plusDays(35)));

        history.add(SampleNotices.step(NoticeStep.SEND_BACK, 36, "退办子某", 50));
        Report sentBack = report(50, 79, 100, history);
        assertThat(field(sentBack, "rectifiedOn")).isEqualTo(Cell.BLANK);
        assertThat(field(sentBack, "rectifiedBy")).isEqualTo(Cell.BLANK);

        history.add(SampleNotices.step(NoticeStep.RECTIFY, 40, "反馈戊某", 0));
        assertThat(field(report(50, 79, 100, history), "rectifiedOn"))
                .isEqualTo(Cell.day(SampleNotices.DRAFTED.plusDays(40)));
    }

    @Test
    void noticeOfATargetThatIsMet_isRefused() {
        for (int[] met : new int[][] {{80, 100}, {81, 100}, {0, 0}}) {
            assertThatExceptionOfType(InvalidFactsException.class)
                    .isThrownBy(() -> report(0, met[0], met[1], List.of()))
                    .satisfies(refusal -> assertThat(refusal.path()).isEqualTo("/numerator"));
        }
    }

    @Test
    void level_isThePolicysAnswer() {
        assertThat(field(SampleNotices.notice(0, 0), "level"))
                .isEqualTo(new Cell.Toned(Cell.words(new Label("下发督办单", "supervision notice")), Tone.RED));
        assertThat(field(SampleNotices.notice(0, 0), "clause")).isEqualTo(clause("3.3-b"));
        assertThat(field(SampleNotices.notice(0, 1), "level"))
                .isEqualTo(new Cell.Toned(
                        Cell.words(new Label("下发督办单并约谈", "supervision notice and interview")), Tone.RED));
        assertThat(field(SampleNotices.notice(0, 1), "clause")).isEqualTo(clause("3.3-c"));
    }

    @Test
    void requirement_namesHowManyAreLacking() {
        assertThat(field(SampleNotices.notice(0, 0), "requirements"))
                .isEqualTo(Cell.words(new Label(
                        "再覆盖1家以上，达到目标。\n每周报进度。", "Cover 1 more at least, and reach the target.\nReport every week.")));
    }

    @Test
    void noticeOfALaterDay_isRefused() {
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> SampleNotices.notice(-1, 0))
                .satisfies(refusal -> assertThat(refusal.path()).isEqualTo("/draftedOn"));
    }

    @Test
    void openAppointment_isLeftToBeFilledIn() {
        Report open = SampleNotices.interview(Appointment.OPEN, Optional.empty());

        for (String key : List.of("head", "place", "heldBy")) {
            assertThat(field(open, key)).as(key).isEqualTo(Cell.BLANK);
        }
        assertThat(open.sections()).extracting(Section::name).containsExactly("notice", "receipt");
    }

    @Test
    void interviewOfALaterDay_isNotYetHeld() {
        LocalDate later = SampleNotices.DRAFTED.plusDays(1);
        Report report = SampleNotices.interview(SampleNotices.appointment(), Optional.of(SampleNotices.held(later)));

        assertThat(report.sections()).extracting(Section::name).doesNotContain("record");
    }

    @Test
    void persons_unlessSaidOtherwise_areMaskedInEveryForm() throws IOException {
        for (Report report : OfficeDocumentsTest.notices()) {
            for (Language language : Language.values()) {
                assertThat(OfficeDocumentsTest.everyForm(report, Rendering.USUAL.in(language)))
                        .as(report.name())
                        .doesNotContainPattern("[甲乙丙丁戊己庚辛壬癸]某");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvTables.write(report, Rendering.USUAL.masking(Masking.SHOWN), out);
            assertThat(out.toString(UTF_8)).containsPattern("[甲乙丙丁戊己庚辛壬癸]某");
            assertThat(report.toString()).doesNotContainPattern("[甲乙丙丁戊己庚辛壬癸]某");
        }
        assertThat(SampleNotices.particulars(0).toString() + SampleNotices.appointment())
                .doesNotContainPattern("[甲乙丙丁戊己庚辛壬癸]某");
    }

    @Test
    void textsLikeFormulas_stayTexts() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        CsvTables.write(SampleNotices.notice(40, 0), Rendering.USUAL.masking(Masking.SHOWN), csv);
        assertThat(csv.toString(UTF_8)).contains("责任单位,'+某县", "'@请甲某某某督促落实", "'=庚某某某");

        ByteArrayOutputStream html = new ByteArrayOutputStream();
        HtmlReport.write(SampleNotices.notice(40, 0), Rendering.USUAL, html);
        assertThat(html.toString(UTF_8)).contains("<td>+某县</td>");
    }

    private static Cell clause(String id) {
        Label policy =
                SampleNotices.on(SampleNotices.DRAFTED).parameters().policy().title();
        return Cell.words(new Label("《" + policy.chinese() + "》" + id, policy.english() + ", " + id));
    }

    private static Cell field(Report report, String key) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Form.class::isInstance)
                .flatMap(form -> ((Form) form).lines().stream())
                .flatMap(line -> line.fields().stream())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(key))
                .cell();
    }
}
