package org.pbcore.reports.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.lifecycle.StepTaken;
import org.pbcore.model.supervision.Interview;
import org.pbcore.model.supervision.NoticeStep;
import org.pbcore.model.supervision.SupervisionNotice;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Letter;
import org.pbcore.reports.Report;
import org.pbcore.reports.office.InterviewNoticeReport.Appointment;
import org.pbcore.reports.office.InterviewNoticeReport.Grounds;
import org.pbcore.reports.office.SupervisionNoticeReport.Particulars;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.supervision.SupervisionFacts;

/** A supervision notice in all its course, and a notice of an interview. Every person has a name of four characters. */
public final class SampleNotices {
    /** The day on which it was drafted. */
    static final LocalDate DRAFTED = LocalDate.of(2020, 10, 9);

    private static final Label UNIT = new Label("+某县", "+Some County");
    private static final Label METRIC = new Label("组织覆盖", "organisation coverage");

    private SampleNotices() {}

    static Rulebook on(LocalDate day) {
        return Rulebook.of(Policies.builtin("two-new-2020"), day);
    }

    static SupervisionNotice notice() {
        return SupervisionNotice.builder()
                .id("DB-1")
                .unit("410105")
                .draftedOn(DRAFTED)
                .metric("organisation")
                .numerator(79)
                .denominator(100)
                .targetPercent(80)
                .deadline(LocalDate.of(2020, 9, 30))
                .text("@请甲某某某督促落实")
                .addHistory(
                        step(NoticeStep.SIGN, 1, "签批甲某", 0),
                        step(NoticeStep.ISSUE, 2, "下发乙某", 30),
                        step(NoticeStep.RECEIVE, 3, "签收丙某", 0),
                        step(NoticeStep.EXTEND, 20, "延期丁某", 40),
                        step(NoticeStep.RECTIFY, 35, "反馈戊某", 0),
                        step(NoticeStep.CLOSE, 38, "销号己某", 0))
                .build();
    }

    static StepTaken<NoticeStep> step(NoticeStep step, int after, String by, int due) {
        StepTaken.Builder<NoticeStep> taken = StepTaken.builder();
        taken.step(step).on(DRAFTED.plusDays(after)).by(by);
        return due == 0 ? taken.build() : taken.dueOn(DRAFTED.plusDays(due)).build();
    }

    static Letter letter() {
        return Letter.of(
                        new Label("某市两新工委", "City Committee"),
                        "某督〔2020〕1号",
                        new Label("某市两新工委", "City Committee"),
                        DRAFTED.plusDays(2))
                .to(UNIT);
    }

    static Particulars particulars(int otherOpenNotices) {
        return new Particulars(
                UNIT,
                METRIC,
                otherOpenNotices,
                List.of(new Label("每周报进度。", "Report every week.")),
                List.of("=庚某某某逐户核实", "派驻指导员"));
    }

    /** The notice as it stood some days after it was drafted. */
    public static Report notice(int daysAfter, int otherOpenNotices) {
        return SupervisionNoticeReport.of(
                on(DRAFTED.plusDays(daysAfter)), notice(), particulars(otherOpenNotices), letter());
    }

    /** The notice of an interview that was held. */
    public static Report interview() {
        return interview(appointment(), Optional.of(held(DRAFTED)));
    }

    static Report interview(Appointment appointment, Optional<Interview> held) {
        Grounds grounds = new Grounds(
                UNIT, METRIC, new SupervisionFacts(79, 100, 80, LocalDate.of(2020, 9, 30), 1), List.of("-某督〔2020〕1号"));
        return InterviewNoticeReport.of(on(DRAFTED), grounds, appointment, held, letter());
    }

    static Appointment appointment() {
        return new Appointment(
                Optional.of(DRAFTED.minusDays(1)),
                Optional.of(LocalTime.of(9, 30)),
                Optional.of(new Label("一号会议室", "Room 1")),
                Optional.of("对象辛某"),
                Optional.of("主持壬某"),
                List.of(new Label("说明原因。", "Say why."), new Label("带整改方案。", "Bring a plan.")));
    }

    static Interview held(LocalDate day) {
        return Interview.builder()
                .id("YT-1")
                .unit("410105")
                .addNotices("DB-1")
                .heldOn(day)
                .head("对象辛某")
                .heldBy("主持壬某")
                .notes("癸某某某表态")
                .build();
    }
}
