package org.pbcore.reports.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Form;
import org.pbcore.reports.Language;
import org.pbcore.reports.Note;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Row;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.reports.layout.CellText;
import org.pbcore.reports.layout.HeadingGrid;
import org.pbcore.reports.layout.Meter;

/** Writes a section as a sheet, row by row; where its rows outgrow a sheet, they go on in another one. */
final class SheetWriter {
    /** The last row of a sheet. */
    static final long LAST_ROW = 1_048_576;

    private static final double TITLE_HEIGHT = 30;

    private final Parts parts;
    private final SheetNames names;
    private final Rendering how;
    private final Meter meter;
    private final Section section;
    private final List<Label> title;
    private final List<Label> foot;
    private final CellText text;
    private final long lastRow;
    private final List<String> merges = new ArrayList<>();
    private Page page;
    private XmlBytes xml;
    private CellRun cells;
    private long row;

    SheetWriter(
            Parts parts,
            SheetNames names,
            Rendering how,
            Meter meter,
            Section section,
            List<Label> title,
            List<Label> foot)
            throws IOException {
        this(parts, names, how, meter, section, title, foot, LAST_ROW);
    }

    SheetWriter(
            Parts parts,
            SheetNames names,
            Rendering how,
            Meter meter,
            Section section,
            List<Label> title,
            List<Label> foot,
            long lastRow)
            throws IOException {
        this.parts = parts;
        this.names = names;
        this.how = how;
        this.meter = meter;
        this.section = section;
        this.title = title;
        this.foot = foot;
        this.text = new CellText(how);
        this.page = Page.of(section, title.size());
        this.lastRow = lastRow;
        this.xml = beginSheet();
        this.cells = new CellRun(xml, text, page.widths().count());
    }

    void write() throws IOException {
        head();
        boolean isFirst = true;
        for (var block : section.blocks()) {
            if (block instanceof Table table) {
                gap(isFirst);
                table(table);
                isFirst = false;
            } else if (block instanceof Form form) {
                gap(isFirst);
                form(form);
                isFirst = false;
            } else if (block instanceof Note note) {
                gap(isFirst);
                for (Label line : note.lines()) {
                    line(line, Look.NOTE);
                }
                isFirst = false;
            }
        }
        if (!foot.isEmpty()) {
            gap(isFirst);
            for (Label line : foot) {
                line(line, Look.NOTE);
            }
        }
        endSheet();
    }

    private void gap(boolean isFirst) {
        row += isFirst ? 0 : 1;
    }

    private XmlBytes beginSheet() throws IOException {
        XmlBytes sheet = parts.beginSheet(names.of(how.language().of(section.title())));
        page.begin(sheet);
        if (page.isSingle()) {
            int keys = page.keyColumns();
            parts.repeat(keys == 0 ? "" : CellRun.letters(keys - 1), page.firstHeading(), page.lastHeading());
        }
        return sheet;
    }

    private void endSheet() throws IOException {
        xml.raw("</sheetData>");
        if (!merges.isEmpty()) {
            xml.raw("<mergeCells count=\"").number(merges.size()).raw("\">");
            for (String merge : merges) {
                xml.raw("<mergeCell ref=\"").raw(merge).raw("\"/>");
            }
            xml.raw("</mergeCells>");
        }
        page.end(xml, how.language() == Language.CHINESE);
        parts.endSheet();
        merges.clear();
        row = 0;
    }

    private void head() throws IOException {
        line(title.get(0), Look.TITLE);
        for (Label line : title.subList(1, title.size())) {
            line(line, Look.SUBTITLE);
        }
    }

    /** Writes a line across the sheet. */
    private void line(Label label, int look) throws IOException {
        String words = how.language().of(label);
        int lines = Widths.lines(words, page.widths().of(0, page.lineColumns()));
        beginRow(look == Look.TITLE ? Math.max(TITLE_HEIGHT, lines * 24) : Widths.height(lines));
        cells.text(0, look, words);
        endRow();
        merge(row, 0, 1, page.lineColumns());
    }

    private void table(Table table) throws IOException {
        if (page.isTitled()) {
            line(table.title(), Look.NOTE);
        }
        HeadingGrid grid = HeadingGrid.of(table.headings());
        headings(grid);
        table.rows().forEach(line -> {
            meter.row(line, grid.columns().size());
            if (row == lastRow) {
                endSheet();
                page = page.goingOn(title.size());
                xml = beginSheet();
                cells = new CellRun(xml, text, page.widths().count());
                head();
                if (page.isTitled()) {
                    line(table.title(), Look.NOTE);
                }
                headings(grid);
            }
            row(line);
        });
        for (Label line : table.footer()) {
            line(line, Look.NOTE);
        }
    }

    private void form(Form form) throws IOException {
        if (page.isTitled()) {
            line(form.title(), Look.NOTE);
        }
        for (Form.Line line : form.lines()) {
            formLine(line, 2 * form.widest());
        }
    }

    /** Writes label and value by turns; the value of the last field takes the columns that are left. */
    private void formLine(Form.Line line, int columns) throws IOException {
        List<Form.Field> fields = line.fields();
        int lastSpan = columns - 2 * fields.size() + 1;
        int lines = 1;
        for (int i = 0; i < fields.size(); i++) {
            Form.Field field = fields.get(i);
            int width = page.widths().of(2 * i + 1, i == fields.size() - 1 ? lastSpan : 1);
            lines = Math.max(lines, Math.max(field.height(), lines(field.cell(), width)));
            lines = Math.max(
                    lines, lines(Cell.words(field.label()), page.widths().of(2 * i)));
        }
        beginRow(Widths.height(lines));
        for (int i = 0; i < fields.size(); i++) {
            cells.text(2 * i, Look.HEADING, how.language().of(fields.get(i).label()));
            cells.cell(2 * i + 1, fields.get(i).cell(), false);
        }
        for (int column = 2 * fields.size(); column < columns; column++) {
            cells.text(column, Look.of(Look.Kind.TEXT, false, null), "");
        }
        endRow();
        merge(row, 2 * fields.size() - 1, 1, lastSpan);
    }

    private void headings(HeadingGrid grid) throws IOException {
        double[] heights = heights(grid);
        for (int level = 0; level < grid.depth(); level++) {
            beginRow(heights[level]);
            String[] words = new String[grid.columns().size()];
            Arrays.fill(words, "");
            for (HeadingGrid.Place place : grid.cells()) {
                if (place.row() == level) {
                    words[place.column()] = how.language().of(place.label());
                    merge(row, place.column(), place.rows(), place.columns());
                }
            }
            for (int column = 0; column < words.length; column++) {
                cells.text(column, Look.HEADING, words[column]);
            }
            endRow();
        }
    }

    /** Makes each row of headings high enough; what a heading over several rows still lacks, the last of them gets. */
    private double[] heights(HeadingGrid grid) {
        double[] heights = new double[grid.depth()];
        Arrays.fill(heights, Widths.height(1));
        for (int rows = 1; rows <= grid.depth(); rows++) {
            for (HeadingGrid.Place place : grid.cells()) {
                if (place.rows() == rows) {
                    int width = page.widths().of(place.column(), place.columns());
                    double wanted = Widths.height(Widths.lines(how.language().of(place.label()), width));
                    for (int i = 0; i < rows; i++) {
                        wanted -= heights[place.row() + i];
                    }
                    heights[place.row() + rows - 1] += Math.max(0, wanted);
                }
            }
        }
        return heights;
    }

    private void row(Row line) throws IOException {
        int lines = 1;
        List<Cell> row = line.cells();
        for (int column = 0; column < row.size(); column++) {
            lines = Math.max(lines, lines(row.get(column), page.widths().of(column)));
        }
        beginRow(lines == 1 ? 0 : Widths.height(lines));
        for (int column = 0; column < row.size(); column++) {
            cells.cell(column, row.get(column), line.isTotal());
        }
        endRow();
    }

    /** Measures texts only, and of those only what may be too wide. */
    private int lines(Cell cell, int width) {
        Cell inner = cell instanceof Cell.Toned toned ? toned.cell() : cell;
        if (inner instanceof Cell.Text plain) {
            return plain.text().length() * 2 < width ? 1 : Widths.lines(plain.text(), width);
        }
        return inner instanceof Cell.Words || inner instanceof Cell.Personal
                ? Widths.lines(text.plain(inner), width)
                : 1;
    }

    private void beginRow(double height) throws IOException {
        row++;
        cells.begin(row);
        xml.raw("<row r=\"").number(row);
        if (height > 0) {
            xml.raw("\" ht=\"").number(Math.round(height)).raw("\" customHeight=\"1");
        }
        xml.raw("\">");
    }

    private void endRow() throws IOException {
        xml.raw("</row>");
    }

    private void merge(long first, int column, int rows, int columns) {
        if (rows > 1 || columns > 1) {
            merges.add(
                    CellRun.letters(column) + first + ":" + CellRun.letters(column + columns - 1) + (first + rows - 1));
        }
    }
}
