package org.pbcore.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.term.Label;

/**
 * What makes an official document (公文) of a report: who issues it to whom, its number, its close. Marks of secrecy and
 * urgency are left to the host.
 *
 * @param office the mark of the issuing office (发文机关标志), red at the head
 * @param number the document number (发文字号)
 * @param signatory the name of who signs it off (签发人), on documents upward; empty otherwise
 * @param addressees to whom it goes (主送机关), in order
 * @param attachments what is attached (附件说明), in order
 * @param signed the office at its foot (发文机关署名)
 * @param date the day at its foot (成文日期)
 * @param copies who gets a copy (抄送机关), in order
 * @param imprint who prints it and when (印发机关和印发日期); empty where that is not told
 * @param layout how its first page looks
 * @param body how many sections stand before its close; further ones, such as a receipt, are enclosed behind it
 */
public record Letter(
        Label office,
        String number,
        Optional<Cell.Personal> signatory,
        List<Label> addressees,
        List<Label> attachments,
        Label signed,
        LocalDate date,
        List<Label> copies,
        Optional<Imprint> imprint,
        Layout layout,
        int body) {
    /**
     * Copies the lists.
     *
     * @param office the mark of the issuing office
     * @param number the document number
     * @param signatory the name of who signs it off
     * @param addressees to whom it goes
     * @param attachments what is attached
     * @param signed the office at its foot
     * @param date the day at its foot
     * @param copies who gets a copy
     * @param imprint who prints it and when
     * @param layout how its first page looks
     * @param body how many sections stand before its close
     */
    public Letter {
        addressees = List.copyOf(addressees);
        attachments = List.copyOf(attachments);
        copies = List.copyOf(copies);
    }

    /** How the first page of an official document looks. */
    public enum Layout {
        /** The usual head (版头) over a red rule. */
        DOCUMENT,
        /** The letter (信函格式), whose head is lower: for notices and answers to one unit. */
        LETTER
    }

    /**
     * Who prints a document and when.
     *
     * @param office the printing office
     * @param day the day
     */
    public record Imprint(Label office, LocalDate day) {}

    /**
     * Makes a letter to nobody in particular.
     *
     * @param office the mark of the issuing office
     * @param number the document number
     * @param signed the office at its foot
     * @param date the day at its foot
     * @return the letter
     */
    public static Letter of(Label office, String number, Label signed, LocalDate date) {
        return new Letter(
                office,
                number,
                Optional.empty(),
                List.of(),
                List.of(),
                signed,
                date,
                List.of(),
                Optional.empty(),
                Layout.DOCUMENT,
                Integer.MAX_VALUE);
    }

    /**
     * Addresses it.
     *
     * @param offices to whom it goes
     * @return the same letter to these
     */
    public Letter to(Label... offices) {
        return new Letter(
                office, number, signatory, List.of(offices), attachments, signed, date, copies, imprint, layout, body);
    }

    /**
     * Names who signs it off.
     *
     * @param name the name
     * @return the same letter with a signatory
     */
    public Letter signedOffBy(String name) {
        Cell.Personal person = new Cell.Personal(PersonalKind.NAME, name);
        return new Letter(
                office,
                number,
                Optional.of(person),
                addressees,
                attachments,
                signed,
                date,
                copies,
                imprint,
                layout,
                body);
    }

    /**
     * Attaches documents.
     *
     * @param titles what is attached
     * @return the same letter with these attachments
     */
    public Letter attaching(Label... titles) {
        return new Letter(
                office, number, signatory, addressees, List.of(titles), signed, date, copies, imprint, layout, body);
    }

    /**
     * Copies it to offices.
     *
     * @param offices who gets a copy
     * @return the same letter with these copies
     */
    public Letter copiedTo(Label... offices) {
        return new Letter(
                office,
                number,
                signatory,
                addressees,
                attachments,
                signed,
                date,
                List.of(offices),
                imprint,
                layout,
                body);
    }

    /**
     * Says who prints it.
     *
     * @param printer the printing office
     * @param day the day
     * @return the same letter with an imprint
     */
    public Letter printedBy(Label printer, LocalDate day) {
        return new Letter(
                office,
                number,
                signatory,
                addressees,
                attachments,
                signed,
                date,
                copies,
                Optional.of(new Imprint(printer, day)),
                layout,
                body);
    }

    /**
     * Gives it the layout of a letter.
     *
     * @return the same letter in that layout
     */
    public Letter asLetter() {
        return new Letter(
                office, number, signatory, addressees, attachments, signed, date, copies, imprint, Layout.LETTER, body);
    }

    /**
     * Closes it before the last section.
     *
     * @param sections how many sections stand before office and day; further ones are enclosed
     * @return the same letter, closed there
     */
    public Letter closingAfter(int sections) {
        return new Letter(
                office, number, signatory, addressees, attachments, signed, date, copies, imprint, layout, sections);
    }
}
