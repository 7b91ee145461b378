package org.pbcore.reports.html;

import java.io.IOException;
import java.util.List;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Language;
import org.pbcore.reports.Letter;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.layout.CellText;
import org.pbcore.reports.layout.LetterLines;
import org.pbcore.reports.layout.Markup;

/** Writes what stands around the sections of an official document. */
final class HtmlLetter {
    private final Letter letter;
    private final Rendering how;
    private final LetterLines lines;
    private final Markup html;

    HtmlLetter(Letter letter, Rendering how, Markup html) {
        this.letter = letter;
        this.how = how;
        this.lines = new LetterLines(letter, how);
        this.html = html;
    }

    /** Writes office, number and signatory, which stand above the title. */
    void head() throws IOException {
        line("office", how.language().of(letter.office()));
        if (!letter.number().isEmpty()) {
            line("number", letter.number());
        }
        if (letter.signatory().isPresent()) {
            String name = new CellText(how).shown(letter.signatory().get());
            line("number", named(new Label("签发人", "Signed off by"), name));
        }
    }

    /** Writes to whom it goes. */
    void addressees() throws IOException {
        if (!letter.addressees().isEmpty()) {
            String names = lines.joined(letter.addressees());
            line("to", how.language() == Language.CHINESE ? names + "：" : names + ":");
        }
    }

    /** Writes attachments, office and day. */
    void close() throws IOException {
        List<Label> attachments = letter.attachments();
        for (int i = 0; i < attachments.size(); i++) {
            String title = how.language().of(attachments.get(i));
            String text = attachments.size() == 1 ? title : (i + 1) + ". " + title;
            line("attached", named(new Label("附件", "Attached"), text));
        }
        line("signed", how.language().of(letter.signed()));
        line("signed", lines.day(letter.date()));
    }

    /** Writes copies and who prints it. */
    void imprint() throws IOException {
        if (!letter.copies().isEmpty()) {
            line("copies", named(new Label("抄送", "Copies to"), lines.joined(letter.copies())));
        }
        if (letter.imprint().isPresent()) {
            Letter.Imprint imprint = letter.imprint().get();
            line("copies", how.language().of(imprint.office()) + "　" + lines.day(imprint.day()));
        }
    }

    private String named(Label name, String value) {
        return new LetterLines.Line(how.language().of(name), value).text(how.language());
    }

    private void line(String look, String text) throws IOException {
        html.raw("<p class=\"" + look + "\">").text(text).raw("</p>\n");
    }
}
