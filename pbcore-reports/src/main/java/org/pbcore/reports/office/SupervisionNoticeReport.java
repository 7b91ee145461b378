package org.pbcore.reports.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.supervision.NoticeStep;
import org.pbcore.model.supervision.SupervisionNotice;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Form;
import org.pbcore.reports.Form.Field;
import org.pbcore.reports.Form.Line;
import org.pbcore.reports.Letter;
import org.pbcore.reports.PersonalKind;
import org.pbcore.reports.PolicyReference;
import org.pbcore.reports.Report;
import org.pbcore.reports.Section;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.lifecycle.Matter;
import org.pbcore.rules.supervision.NoticeState;
import org.pbcore.rules.supervision.SupervisionFacts;
import org.pbcore.rules.supervision.SupervisionLevel;

/**
 * A supervision notice (督办单, 3.3-b) as a form, with its receipt (回执), its course, and its closing (销号).
 *
 * <p>It is a draft until a person signs it, and says so. Persons, and what people wrote of the matter, are masked
 * unless the caller says otherwise; what is not known yet is left to be filled in by hand.
 */
public final class SupervisionNoticeReport {
    private static final Label TITLE = new Label("督办单", "Supervision notice");

    private final SupervisionNotice notice;
    private final Particulars particulars;
    private final SupervisedUnit unit;
    private final NoticeCourse course;
    private final Cell clause;

    private SupervisionNoticeReport(
            SupervisionNotice notice, Particulars particulars, SupervisedUnit unit, NoticeCourse course, Cell clause) {
        this.notice = notice;
        this.particulars = particulars;
        this.unit = unit;
        this.course = course;
        this.clause = clause;
    }

    /**
     * What the form says beyond the notice itself.
     *
     * @param unit what the unit is called
     * @param metric what the metric is called
     * @param otherOpenNotices how many other notices of the unit were open when this one was drafted, zero or more
     * @param requirements what is asked beside reaching the target, not of persons; empty where nothing is
     * @param measures what the unit wrote that it does, masked unless said otherwise; empty before its receipt
     */
    public record Particulars(
            Label unit, Label metric, int otherOpenNotices, List<Label> requirements, List<String> measures) {
        /**
         * Copies the lists.
         *
         * @param unit what the unit is called
         * @param metric what the metric is called
         * @param otherOpenNotices how many other notices of the unit were open
         * @param requirements what is asked beside reaching the target
         * @param measures what the unit wrote that it does
         */
        public Particulars {
            requirements = List.copyOf(requirements);
            measures = List.copyOf(measures);
        }

        @Override
        public String toString() {
            return "Particulars[unit=" + unit.english() + ", measures=" + measures.size() + "]";
        }
    }

    /**
     * Makes the report, as things stood at the end of the rulebook's day.
     *
     * @param rulebook the rules; their date is the day asked about
     * @param notice the notice
     * @param particulars what the form says beyond it
     * @param letter who issues it to whom; its number is that of the form
     * @return sections for the notice, its receipt and its course
     * @throws InvalidFactsException when it was drafted after that day, when what was measured meets the target or
     *     there was nothing to cover (at the numerator), or when a step lacks what it needs
     * @throws org.pbcore.rules.lifecycle.StepNotAllowedException when a history has a step that its state does not
     *     allow
     */
    public static Report of(Rulebook rulebook, SupervisionNotice notice, Particulars particulars, Letter letter) {
        LocalDate on = rulebook.parameters().date();
        Matter<NoticeState, NoticeStep> matter = rulebook.supervision()
                .notices()
                .follow(notice)
                .asOf(on)
                .orElseThrow(() -> new InvalidFactsException("/draftedOn", "晚于统计日 after the day asked about"));
        SupervisionFacts facts = new SupervisionFacts(
                notice.getNumerator(),
                notice.getDenominator(),
                notice.getTargetPercent(),
                notice.getDeadline(),
                particulars.otherOpenNotices());
        SupervisedUnit unit = SupervisedUnit.of(rulebook.supervision(), particulars.unit(), facts);
        if (unit.level() == SupervisionLevel.NONE) {
            throw new InvalidFactsException("/numerator", "实测值已达目标 the measured value meets the target");
        }
        SupervisionNoticeReport maker = new SupervisionNoticeReport(
                notice,
                particulars,
                unit,
                new NoticeCourse(matter, on),
                unit.clauseOf(rulebook.parameters().policy()));
        List<Section> sections = new ArrayList<>(
                List.of(section(maker.notice(letter.number())), section(maker.receipt()), section(maker.closing())));
        if (!matter.history().isEmpty()) {
            sections.add(Section.of(maker.course.table()));
        }
        return Report.of("supervision-notice", TITLE, sections)
                .asOf(on)
                .under(PolicyReference.of(rulebook.parameters().policy()))
                .letter(letter.asLetter().closingAfter(1));
    }

    private static Section section(Form form) {
        return new Section(form.name(), form.title(), List.of(form));
    }

    private Form notice(String number) {
        String metric = particulars.metric().chinese();
        return new Form(
                "notice",
                new Label("督办事项", "Notice"),
                List.of(
                        Line.of(
                                Field.of("number", "编号", "Number", number.isEmpty() ? Cell.BLANK : Cell.text(number)),
                                Field.of("draftedOn", "拟稿日期", "Drafted on", Cell.day(notice.getDraftedOn()))),
                        Line.of(
                                Field.of("unit", "责任单位", "Responsible unit", Cell.words(particulars.unit())),
                                Field.of("level", "督办级别", "Level", unit.answerCell())),
                        Line.of(Field.of("state", "办理状态", "State", course.state())),
                        Line.of(Field.of(
                                "problem",
                                "督办问题",
                                "Problem",
                                Cell.words(new Label(
                                        metric + "率未达目标，差" + unit.lacking() + "家。",
                                        SupervisedUnit.begun(particulars.metric()) + " is short of its target by "
                                                + unit.lacking() + ".")))),
                        Line.of(
                                Field.of("measured", "实测值", "Measured", measured()),
                                Field.of("target", "目标值", "Target", Cell.rate(unit.target()))),
                        Line.of(
                                Field.of("deadline", "目标期限", "Target due", Cell.day(notice.getDeadline())),
                                Field.of("dueOn", "办结期限", "To be done by", course.due())),
                        Line.of(Field.of("clause", "依据条款", "Clause", clause)),
                        Line.of(Field.of("requirements", "工作要求", "Asked", Cell.words(requirements()))
                                .high(3)),
                        Line.of(Field.of("text", "补充说明", "Further", written(notice.getText()))
                                .high(2)),
                        Line.of(
                                Field.of("signedBy", "签批人", "Signed by", course.person(NoticeStep.SIGN)),
                                Field.of("signedOn", "签批日期", "Signed on", course.day(NoticeStep.SIGN)))));
    }

    private Form receipt() {
        String measures = String.join("\n", particulars.measures());
        return new Form(
                "receipt",
                new Label("回执", "Receipt"),
                List.of(
                        Line.of(
                                Field.of("receivedBy", "签收人", "Received by", course.person(NoticeStep.RECEIVE)),
                                Field.of("receivedOn", "签收日期", "Received on", course.day(NoticeStep.RECEIVE))),
                        Line.of(Field.of(
                                        "measures",
                                        "整改措施",
                                        "Measures",
                                        written(Optional.of(measures).filter(text -> !text.isEmpty())))
                                .high(4)),
                        Line.of(
                                Field.of("rectifiedBy", "反馈人", "Answered by", course.person(NoticeStep.RECTIFY)),
                                Field.of("rectifiedOn", "反馈日期", "Answered on", course.day(NoticeStep.RECTIFY))),
                        Line.of(Field.of("head", "单位负责人签字（盖章）", "Head of the unit, seal", Cell.BLANK)
                                .high(3))));
    }

    private Form closing() {
        return new Form(
                "closing",
                new Label("销号", "Closing"),
                List.of(
                        Line.of(Field.of("opinion", "销号意见", "Opinion", Cell.BLANK)
                                .high(3)),
                        Line.of(
                                Field.of("closedBy", "销号人", "Closed by", course.person(NoticeStep.CLOSE)),
                                Field.of("closedOn", "销号日期", "Closed on", course.day(NoticeStep.CLOSE)))));
    }

    private Label requirements() {
        Label goal = new Label(
                "再覆盖" + unit.lacking() + "家以上，达到目标。",
                "Cover " + unit.lacking() + " more at least, and reach the target.");
        Label all = goal;
        for (Label requirement : particulars.requirements()) {
            all = all.plus(new Label("\n", "\n")).plus(requirement);
        }
        return all;
    }

    private Cell measured() {
        SupervisionFacts facts = unit.facts();
        String text = SupervisedUnit.percent(facts.rate()) + "（" + facts.numerator() + "/" + facts.denominator() + "）";
        return Cell.words(new Label(text, text.replace("（", " (").replace("）", ")")));
    }

    private static Cell written(Optional<String> text) {
        return text.<Cell>map(words -> new Cell.Personal(PersonalKind.OTHER, words))
                .orElse(Cell.BLANK);
    }
}
