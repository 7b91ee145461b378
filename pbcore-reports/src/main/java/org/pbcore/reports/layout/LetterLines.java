package org.pbcore.reports.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Language;
import org.pbcore.reports.Letter;
import org.pbcore.reports.Rendering;

/**
 * The words of a letter, line by line.
 *
 * @param letter the letter
 * @param how language and masks
 */
public record LetterLines(Letter letter, Rendering how) {
    /**
     * A line of a letter.
     *
     * @param name what it says
     * @param value its words
     */
    public record Line(String name, String value) {
        /**
         * Returns the line as one text.
         *
         * @param language the language of its colon
         * @return name, colon and value
         */
        public String text(Language language) {
            return name + (language == Language.CHINESE ? "：" : ": ") + value;
        }
    }

    /**
     * Returns what stands above the sections.
     *
     * @return office, number, signatory and addressees, as far as they are told
     */
    public List<Line> above() {
        List<Line> lines = new ArrayList<>();
        add(lines, "发文机关", "Issued by", words(letter.office()));
        add(lines, "发文字号", "Number", letter.number());
        letter.signatory().ifPresent(person -> add(lines, "签发人", "Signed off by", new CellText(how).shown(person)));
        add(lines, "主送", "To", joined(letter.addressees()));
        return lines;
    }

    /**
     * Returns what stands below the sections.
     *
     * @return attachments, office, day, copies and imprint, as far as they are told
     */
    public List<Line> below() {
        List<Line> lines = new ArrayList<>();
        add(lines, "附件", "Attached", joined(letter.attachments()));
        add(lines, "落款", "Signed", words(letter.signed()));
        add(lines, "成文日期", "Date", day(letter.date()));
        add(lines, "抄送", "Copies to", joined(letter.copies()));
        letter.imprint().ifPresent(imprint -> {
            add(lines, "印发机关", "Printed by", words(imprint.office()));
            add(lines, "印发日期", "Printed on", day(imprint.day()));
        });
        return lines;
    }

    /**
     * Writes a day as documents do.
     *
     * @param day the day
     * @return the day in words
     */
    public String day(LocalDate day) {
        return how.language().of(DayWords.of(day));
    }

    /**
     * Names offices one after another.
     *
     * @param offices the offices
     * @return their names; empty where there is none
     */
    public String joined(List<Label> offices) {
        return offices.stream()
                .map(how.language()::of)
                .collect(Collectors.joining(how.language() == Language.CHINESE ? "、" : ", "));
    }

    private void add(List<Line> lines, String chinese, String english, String value) {
        if (!value.isEmpty()) {
            lines.add(new Line(words(new Label(chinese, english)), value));
        }
    }

    private String words(Label label) {
        return how.language().of(label);
    }
}
