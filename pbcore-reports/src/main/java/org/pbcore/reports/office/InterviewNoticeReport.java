package org.pbcore.reports.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.supervision.Interview;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Form;
import org.pbcore.reports.Form.Field;
import org.pbcore.reports.Form.Line;
import org.pbcore.reports.Letter;
import org.pbcore.reports.Note;
import org.pbcore.reports.PersonalKind;
import org.pbcore.reports.PolicyReference;
import org.pbcore.reports.Report;
import org.pbcore.reports.Section;
import org.pbcore.reports.layout.DayWords;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.supervision.SupervisionFacts;

/**
 * A notice that the head of a unit is asked to an interview (约谈通知, 3.3-c): why, when, where, by whom, and its receipt.
 *
 * <p>Persons, and what was said, are masked unless the caller says otherwise; what is not known yet is left to be
 * filled in by hand. Whether an interview is held is for a person to decide: the form says what the policy asks.
 */
public final class InterviewNoticeReport {
    private static final Label TITLE = new Label("约谈通知书", "Notice of an interview");

    private InterviewNoticeReport() {}

    /**
     * Why a unit is asked to an interview.
     *
     * @param unit what the unit is called
     * @param metric what the metric is called
     * @param facts its numbers, its target and its open notices
     * @param notices the numbers of the open notices, as far as they are told
     */
    public record Grounds(Label unit, Label metric, SupervisionFacts facts, List<String> notices) {
        /**
         * Copies the list.
         *
         * @param unit what the unit is called
         * @param metric what the metric is called
         * @param facts its numbers, its target and its open notices
         * @param notices the numbers of the open notices
         */
        public Grounds {
            notices = List.copyOf(notices);
        }
    }

    /**
     * When, where and with whom; each empty where it is not known yet.
     *
     * @param day the day
     * @param time the time of that day
     * @param place the place
     * @param head who is interviewed, masked unless said otherwise
     * @param heldBy who holds it, masked unless said otherwise
     * @param topics what is talked about and what to bring, not of persons
     */
    public record Appointment(
            Optional<LocalDate> day,
            Optional<LocalTime> time,
            Optional<Label> place,
            Optional<String> head,
            Optional<String> heldBy,
            List<Label> topics) {
        /** Nothing is known yet. */
        public static final Appointment OPEN = new Appointment(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        /**
         * Copies the list.
         *
         * @param day the day
         * @param time the time of that day
         * @param place the place
         * @param head who is interviewed
         * @param heldBy who holds it
         * @param topics what is talked about and what to bring
         */
        public Appointment {
            topics = List.copyOf(topics);
        }

        @Override
        public String toString() {
            return "Appointment[day=" + day + ", time=" + time + "]";
        }
    }

    /**
     * Makes the report.
     *
     * @param rulebook the rules; their date is the day on which the unit is judged
     * @param grounds why
     * @param appointment when, where and with whom
     * @param held the interview, where it was held by that day; empty before
     * @param letter who issues the notice to whom; its number is that of the form
     * @return sections for the notice, its receipt, and the record where the interview was held
     */
    public static Report of(
            Rulebook rulebook, Grounds grounds, Appointment appointment, Optional<Interview> held, Letter letter) {
        LocalDate on = rulebook.parameters().date();
        SupervisedUnit unit = SupervisedUnit.of(rulebook.supervision(), grounds.unit(), grounds.facts());
        Cell clause = unit.clauseOf(rulebook.parameters().policy());
        List<Section> sections = new ArrayList<>(List.of(
                new Section(
                        "notice",
                        new Label("约谈事项", "Notice"),
                        List.of(
                                Note.of(
                                        "根据督办工作安排，现通知约谈责任单位负责人。",
                                        "The head of the unit is asked to an interview under supervision."),
                                notice(unit, clause, grounds, appointment, letter.number()))),
                new Section("receipt", new Label("回执", "Receipt"), List.of(receipt()))));
        held.filter(interview -> !interview.getHeldOn().isAfter(on))
                .ifPresent(interview ->
                        sections.add(new Section("record", new Label("约谈记录", "Record"), List.of(record(interview)))));
        return Report.of("interview-notice", TITLE, sections)
                .asOf(on)
                .under(PolicyReference.of(rulebook.parameters().policy()))
                .letter(letter.asLetter().closingAfter(1));
    }

    private static Form notice(
            SupervisedUnit unit, Cell clause, Grounds grounds, Appointment appointment, String number) {
        Label metric = grounds.metric();
        return new Form(
                "notice",
                new Label("约谈事项", "Notice"),
                List.of(
                        Line.of(Field.of("number", "编号", "Number", text(Optional.of(number)))),
                        Line.of(Field.of("clause", "依据条款", "Clause", clause)),
                        Line.of(
                                Field.of("unit", "约谈单位", "Unit", Cell.words(grounds.unit())),
                                Field.of("head", "约谈对象", "Head", name(appointment.head()))),
                        Line.of(Field.of("reason", "约谈事由", "Reason", Cell.words(reason(unit, metric)))),
                        Line.of(
                                Field.of("level", "督办级别", "Level", unit.answerCell()),
                                Field.of(
                                        "open",
                                        "未销号督办单",
                                        "Open notices",
                                        Cell.count(grounds.facts().openNotices()))),
                        Line.of(Field.of(
                                "notices",
                                "督办单编号",
                                "Their numbers",
                                text(Optional.of(String.join("\n", grounds.notices()))))),
                        Line.of(
                                Field.of("day", "约谈时间", "When", Cell.words(when(appointment))),
                                Field.of(
                                        "place",
                                        "约谈地点",
                                        "Where",
                                        appointment.place().map(Cell::words).orElse(Cell.BLANK))),
                        Line.of(
                                Field.of("heldBy", "主持约谈", "Held by", name(appointment.heldBy())),
                                Field.of("recorder", "记录", "Recorded by", Cell.BLANK)),
                        Line.of(Field.of("topics", "约谈内容", "Topics", Cell.words(lines(appointment.topics())))
                                .high(3))));
    }

    private static Label reason(SupervisedUnit unit, Label metric) {
        SupervisionFacts facts = unit.facts();
        String rate = SupervisedUnit.percent(facts.rate());
        String fraction = facts.numerator() + "/" + facts.denominator();
        Label day = DayWords.of(facts.deadline());
        return new Label(
                metric.chinese() + "率" + rate + "（" + fraction + "），目标" + facts.targetPercent() + "%，期限" + day.chinese()
                        + "，差" + unit.lacking() + "家。",
                SupervisedUnit.begun(metric) + " " + rate + " (" + fraction + "), target " + facts.targetPercent()
                        + "%, due " + day.english() + ", short of it by " + unit.lacking() + ".");
    }

    private static Form receipt() {
        return new Form(
                "receipt",
                new Label("回执", "Receipt"),
                List.of(
                        Line.of(
                                Field.of("attendee", "参加人", "Attendee", Cell.BLANK),
                                Field.of("post", "职务", "Post", Cell.BLANK)),
                        Line.of(
                                Field.of("receivedBy", "签收人", "Received by", Cell.BLANK),
                                Field.of("receivedOn", "签收日期", "Received on", Cell.BLANK)),
                        Line.of(Field.of("seal", "单位盖章", "Seal of the unit", Cell.BLANK)
                                .high(3))));
    }

    private static Form record(Interview interview) {
        return new Form(
                "record",
                new Label("约谈记录", "Record"),
                List.of(
                        Line.of(
                                Field.of("heldOn", "约谈日期", "Held on", Cell.day(interview.getHeldOn())),
                                Field.of("interviewed", "约谈对象", "Head", name(interview.getHead())),
                                Field.of("interviewer", "主持约谈", "Held by", name(interview.getHeldBy()))),
                        Line.of(Field.of(
                                        "notes",
                                        "约谈要点",
                                        "Notes",
                                        interview
                                                .getNotes()
                                                .<Cell>map(words -> new Cell.Personal(PersonalKind.OTHER, words))
                                                .orElse(Cell.BLANK))
                                .high(4))));
    }

    private static Label when(Appointment appointment) {
        Label time = appointment
                .time()
                .map(hour -> new Label(" " + hour, " " + hour))
                .orElse(new Label("", ""));
        return appointment.day().map(day -> DayWords.of(day).plus(time)).orElse(new Label("", ""));
    }

    private static Label lines(List<Label> lines) {
        return lines.stream()
                .reduce((one, other) -> one.plus(new Label("\n", "\n")).plus(other))
                .orElse(new Label("", ""));
    }

    private static Cell text(Optional<String> text) {
        return text.filter(words -> !words.isEmpty()).map(Cell::text).orElse(Cell.BLANK);
    }

    private static Cell name(Optional<String> name) {
        return name.<Cell>map(text -> new Cell.Personal(PersonalKind.NAME, text))
                .orElse(Cell.BLANK);
    }
}
