package org.pbcore.reports.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Language;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Section;
import org.pbcore.reports.layout.CellText;

/** The rows of a section, one below another; where they outgrow a sheet, they go on in a further one. */
final class SheetRows {
    /** The last row of a sheet. */
    static final long LAST_ROW = 1_048_576;

    private static final double TITLE_HEIGHT = 30;

    private final Parts parts;
    private final SheetNames names;
    private final Language language;
    private final Label name;
    private final List<Label> title;
    private final long lastRow;
    private final List<String> merges = new ArrayList<>();
    private final CellRun cells;
    private Page page;
    private XmlBytes xml;
    private @Nullable Headings repeated;
    private long row;

    /** Writes what stands above the rows of a table, again on every sheet. */
    @FunctionalInterface
    interface Headings {
        void write() throws IOException;
    }

    /** Begins the first sheet with its title. */
    SheetRows(Parts parts, SheetNames names, Rendering how, Section section, List<Label> title, long lastRow)
            throws IOException {
        this.parts = parts;
        this.names = names;
        this.language = how.language();
        this.name = section.title();
        this.title = title;
        this.lastRow = lastRow;
        this.page = Page.of(section, title.size(), lastRow);
        this.xml = begin();
        this.cells = new CellRun(xml, new CellText(how), page.widths().count());
        title();
    }

    Page page() {
        return page;
    }

    Widths widths() {
        return page.widths();
    }

    CellRun cells() {
        return cells;
    }

    /** Says what stands above every further sheet; nothing where no table goes on. */
    void repeat(@Nullable Headings headings) {
        repeated = headings;
    }

    /** Makes sure that so many rows stand on one sheet. */
    void room(long rows) throws IOException {
        if (row + rows > lastRow) {
            end();
            page = page.goingOn(title.size(), repeated != null);
            xml = begin();
            title();
            if (repeated != null) {
                repeated.write();
            }
        }
    }

    /** Leaves a row empty. */
    void gap() {
        row++;
    }

    /** Writes a line across the sheet. */
    void line(Label label, int look) throws IOException {
        String words = language.of(label);
        int width = widths().of(0, page.lineColumns());
        if (look == Look.TITLE) {
            begin(Math.max(TITLE_HEIGHT, Widths.titleHeight(Widths.titleLines(words, width))));
        } else {
            begin(Widths.height(Widths.lines(words, width)));
        }
        cells.words(0, look, words);
        end(0, page.lineColumns());
    }

    /** Begins a row; where its height is 0, the spreadsheet finds it. */
    void begin(double height) throws IOException {
        row++;
        cells.begin(row);
        xml.raw("<row r=\"").number(row);
        if (height > 0) {
            xml.raw("\" ht=\"").number(Math.round(height)).raw("\" customHeight=\"1");
        }
        xml.raw("\">");
    }

    /** Ends a row. */
    void endRow() throws IOException {
        xml.raw("</row>");
    }

    /** Ends a row in which some columns are one. */
    void end(int column, int columns) throws IOException {
        endRow();
        merge(column, 1, columns);
    }

    /** Makes one cell of several, from the current row down. */
    void merge(int column, int rows, int columns) {
        if (rows > 1 || columns > 1) {
            String last = CellRun.letters(column + columns - 1) + (row + rows - 1);
            merges.add(CellRun.letters(column) + row + ":" + last);
        }
    }

    /** Ends the last sheet. */
    void end() throws IOException {
        xml.raw("</sheetData>");
        if (!merges.isEmpty()) {
            xml.raw("<mergeCells count=\"").number(merges.size()).raw("\">");
            for (String merge : merges) {
                xml.raw("<mergeCell ref=\"").raw(merge).raw("\"/>");
            }
            xml.raw("</mergeCells>");
        }
        page.end(xml, language == Language.CHINESE);
        parts.endSheet();
        merges.clear();
        row = 0;
    }

    private XmlBytes begin() throws IOException {
        XmlBytes sheet = parts.beginSheet(names.of(language.of(name)));
        page.begin(sheet);
        if (page.isSingle()) {
            int keys = page.keyColumns();
            parts.repeat(keys == 0 ? "" : CellRun.letters(keys - 1), page.firstHeading(), page.lastHeading());
        }
        return sheet;
    }

    private void title() throws IOException {
        line(title.get(0), Look.TITLE);
        for (Label line : title.subList(1, title.size())) {
            line(line, Look.SUBTITLE);
        }
    }
}
