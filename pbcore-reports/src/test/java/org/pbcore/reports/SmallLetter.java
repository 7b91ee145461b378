package org.pbcore.reports;

import java.time.LocalDate;
import java.util.List;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Form.Field;
import org.pbcore.reports.Form.Line;
import org.pbcore.rules.coverage.Rate;

/** A small official document with a form and everything that a letter can carry. */
public final class SmallLetter {
    /** The day at its foot. */
    static final LocalDate DAY = LocalDate.of(2020, 11, 2);

    private SmallLetter() {}

    /** The form: a line of two fields, one of one field, one to be filled in by hand. */
    public static Form form() {
        return new Form(
                "notice",
                new Label("督办单", "Notice"),
                List.of(
                        Line.of(
                                Field.of("number", "编号", "No.", Cell.text("=1+1")),
                                Field.of(
                                        "rate",
                                        "实测值",
                                        "Measured",
                                        new Cell.Toned(Cell.rate(new Rate(1, 3)), Tone.RED))),
                        Line.of(Field.of(
                                "asked", "工作要求", "Asked", new Cell.Personal(PersonalKind.OTHER, "请张某三\n<尽快>办理"))),
                        Line.of(
                                Field.of("receipt", "签收", "Received", Cell.BLANK)
                                        .high(4),
                                Field.of("day", "日期", "Day", Cell.day(DAY)))));
    }

    /** What stands around the form. */
    public static Letter letter() {
        return Letter.of(
                        new Label("中共某市委员会文件", "Committee of Some City"),
                        "某委〔2020〕3号",
                        new Label("中共某市委员会", "Some City Committee"),
                        DAY)
                .to(new Label("甲县委", "County A"), new Label("乙县委", "County B"))
                .signedOffBy("李某四")
                .attaching(new Label("名册", "A list"), new Label("说明", "Notes"))
                .copiedTo(new Label("某办公室", "Some office"))
                .printedBy(new Label("某市委办公室", "City office"), DAY.plusDays(1));
    }

    /** The document. */
    public static Report report() {
        return Report.of(
                        "letter",
                        new Label("关于某事的通知", "A notice of something"),
                        List.of(new Section(
                                "notice",
                                new Label("督办单", "Notice"),
                                List.of(Note.of("现将某事通知如下。", "This is to give notice."), form()))))
                .letter(letter());
    }
}
