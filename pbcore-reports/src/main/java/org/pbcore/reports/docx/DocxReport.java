package org.pbcore.reports.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Block;
import org.pbcore.reports.Chart;
import org.pbcore.reports.Form;
import org.pbcore.reports.Language;
import org.pbcore.reports.Letter;
import org.pbcore.reports.Note;
import org.pbcore.reports.PlaceMap;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.reports.layout.CellText;
import org.pbcore.reports.layout.Meter;

/**
 * Writes a report as a document in the form of official documents (GB/T 9704-2012): A4 with margins of 37, 35, 28 and
 * 26 mm, 22 lines of 28 characters, fonts named and not embedded, page numbers outside.
 *
 * <p>A {@link org.pbcore.reports.Letter} gives it its head, addressees, close and imprint; without one it has its title
 * alone. Headings of tables come again on every page; a table that is too wide goes on pages that lie on their long
 * side, in smaller letters. A cell that is set off has a colour and a sign. A text is nothing but text; a character
 * that XML forbids shows as U+FFFD. Charts and maps are left out: tables beside them hold the same. A document is made
 * in memory: lists of many thousand rows are for workbooks.
 */
public final class DocxReport {
    private static final String NUMERALS = "一二三四五六七八九";

    private final Rendering how;
    private final Meter meter;
    private final Manuscript manuscript;
    private final CellText text;

    private DocxReport(Rendering how, Meter meter, Manuscript manuscript) {
        this.how = how;
        this.meter = meter;
        this.manuscript = manuscript;
        this.text = new CellText(how);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param how language, masks and progress
     * @param out where it goes; left open
     * @throws IOException when it cannot be written
     */
    public static void write(Report report, Rendering how, OutputStream out) throws IOException {
        Meter meter = new Meter(report.tables(), how);
        try (Manuscript manuscript = new Manuscript(how.language() == Language.CHINESE)) {
            new DocxReport(how, meter, manuscript).report(report);
            Archive.write(manuscript.packed(), report, how, out);
        }
        meter.end();
    }

    private void report(Report report) throws IOException {
        DocxLetter letter = report.letter()
                .map(around -> new DocxLetter(around, text, manuscript))
                .orElse(null);
        if (letter != null) {
            letter.head();
        }
        title(report, letter != null);
        if (letter != null) {
            letter.addressees();
        }
        int body = report.letter().map(Letter::body).orElse(Integer.MAX_VALUE);
        int number = 0;
        for (Section section : report.sections()) {
            number++;
            boolean isLast =
                    letter != null && number == Math.min(body, report.sections().size());
            section(section, report.sections().size() > 1 ? number : 0, isLast);
            if (letter != null && isLast) {
                manuscript.turn(false);
                letter.close();
            }
        }
        if (letter != null) {
            letter.imprint();
        }
    }

    private void title(Report report, boolean isLetter) {
        manuscript.title(words(report.title()), isLetter);
        for (Label line : report.lines()) {
            manuscript.heading(Style.SUBTITLE, words(line));
        }
    }

    private void section(Section section, int number, boolean isClosing) throws IOException {
        List<Block> blocks = section.blocks().stream()
                .filter(block -> !(block instanceof Chart || block instanceof PlaceMap))
                .toList();
        long framed = blocks.stream().filter(block -> !(block instanceof Note)).count();
        int frames = 0;
        for (int i = 0; i < blocks.size(); i++) {
            DocxTable table = blocks.get(i) instanceof Table rows ? new DocxTable(rows, text, manuscript) : null;
            if (table != null || i == 0 || blocks.get(i) instanceof Form) {
                // words that begin a section stand upright; those below a table stay on its page
                manuscript.turn(table != null && table.isLying());
            }
            if (i == 0 && number > 0) {
                manuscript.heading(Style.HEADING_1, numeral(number) + words(section.title()));
            }
            if (blocks.get(i) instanceof Note note) {
                note(note, isClosing && i == blocks.size() - 1);
            } else {
                frames++;
                framed(blocks.get(i), table, framed > 1 ? frames : 0, isClosing && i == blocks.size() - 1);
            }
        }
    }

    /** Writes the lines of a note; the end of one that is signed below stands on the page of who signs. */
    private void note(Note note, boolean isSigned) {
        CTP last = null;
        for (Label line : note.lines()) {
            last = manuscript.paragraph(Style.NORMAL, words(line));
        }
        if (isSigned && last != null) {
            last.addNewPPr().addNewKeepNext();
        }
    }

    private void framed(Block block, @Nullable DocxTable table, int number, boolean isClosing) {
        if (number > 0) {
            Label title = block instanceof Table rows ? rows.title() : ((Form) block).title();
            String mark = how.language() == Language.CHINESE ? "（" + chinese(number) + "）" : "(" + number + ") ";
            manuscript.heading(Style.HEADING_2, mark + words(title));
        }
        if (table != null) {
            table.write(meter);
        } else {
            DocxForm.write((Form) block, isClosing, text, manuscript);
        }
    }

    private String numeral(int number) {
        return how.language() == Language.CHINESE ? chinese(number) + "、" : number + ". ";
    }

    /** Writes a number below a hundred in Chinese. */
    static String chinese(int number) {
        if (number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        String unit = number % 10 == 0 ? "" : String.valueOf(NUMERALS.charAt(number % 10 - 1));
        String ten = tens == 0 ? "" : tens == 1 ? "十" : NUMERALS.charAt(tens - 1) + "十";
        return ten + unit;
    }

    private String words(Label label) {
        return how.language().of(label);
    }
}
