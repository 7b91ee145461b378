package org.pbcore.reports.xlsx;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Block;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Form;
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
    private final Rendering how;
    private final Meter meter;
    private final Section section;
    private final List<Label> foot;
    private final CellText text;
    private final SheetRows rows;

    SheetWriter(
            Parts parts,
            SheetNames names,
            Rendering how,
            Meter meter,
            Section section,
            List<Label> title,
            List<Label> foot)
            throws IOException {
        this(parts, names, how, meter, section, title, foot, SheetRows.LAST_ROW);
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
        this.how = how;
        this.meter = meter;
        this.section = section;
        this.foot = foot;
        this.text = new CellText(how);
        this.rows = new SheetRows(parts, names, how, section, title, lastRow);
    }

    void write() throws IOException {
        boolean isFirst = true;
        for (Block block : section.blocks()) {
            if (block instanceof Table || block instanceof Form || block instanceof Note) {
                gap(isFirst);
                block(block);
                isFirst = false;
            }
        }
        if (!foot.isEmpty()) {
            gap(isFirst);
            notes(foot);
        }
        rows.end();
    }

    private void gap(boolean isFirst) {
        if (!isFirst) {
            rows.gap();
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Form form) {
            form(form);
        } else if (block instanceof Note note) {
            notes(note.lines());
        }
    }

    private void notes(List<Label> lines) throws IOException {
        for (Label line : lines) {
            rows.room(1);
            rows.line(line, Look.NOTE);
        }
    }

    private void table(Table table) throws IOException {
        HeadingGrid grid = HeadingGrid.of(table.headings());
        rows.room((rows.page().isTitled() ? 1 : 0) + grid.depth() + 1L);
        above(table, grid);
        rows.repeat(() -> above(table, grid));
        table.rows().forEach(line -> {
            meter.row(line, grid.columns().size());
            rows.room(1);
            row(line);
        });
        notes(table.footer());
        rows.repeat(null);
    }

    private void above(Table table, HeadingGrid grid) throws IOException {
        if (rows.page().isTitled()) {
            rows.line(table.title(), Look.NOTE);
        }
        headings(grid);
    }

    private void form(Form form) throws IOException {
        int titled = rows.page().isTitled() ? 1 : 0;
        rows.room(titled + form.lines().size());
        if (titled > 0) {
            rows.line(form.title(), Look.NOTE);
        }
        for (Form.Line line : form.lines()) {
            rows.room(1);
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
            int width = rows.widths().of(2 * i + 1, i == fields.size() - 1 ? lastSpan : 1);
            lines = Math.max(lines, Math.max(field.height(), lines(field.cell(), width)));
            lines = Math.max(
                    lines, lines(Cell.words(field.label()), rows.widths().of(2 * i)));
        }
        rows.begin(Widths.height(lines));
        for (int i = 0; i < fields.size(); i++) {
            rows.cells()
                    .words(2 * i, Look.HEADING, how.language().of(fields.get(i).label()));
            rows.cells().cell(2 * i + 1, fields.get(i).cell(), false);
        }
        for (int column = 2 * fields.size(); column < columns; column++) {
            rows.cells().text(column, Look.of(Look.Kind.TEXT, false, null), "");
        }
        rows.end(2 * fields.size() - 1, lastSpan);
    }

    private void headings(HeadingGrid grid) throws IOException {
        double[] heights = heights(grid);
        for (int level = 0; level < grid.depth(); level++) {
            rows.begin(heights[level]);
            String[] words = new String[grid.columns().size()];
            Arrays.fill(words, "");
            for (HeadingGrid.Place place : grid.cells()) {
                if (place.row() == level) {
                    words[place.column()] = how.language().of(place.label());
                    rows.merge(place.column(), place.rows(), place.columns());
                }
            }
            for (int column = 0; column < words.length; column++) {
                rows.cells().words(column, Look.HEADING, words[column]);
            }
            rows.endRow();
        }
    }

    /** Makes each row of headings high enough; what a heading over several rows still lacks, the last of them gets. */
    private double[] heights(HeadingGrid grid) {
        double[] heights = new double[grid.depth()];
        Arrays.fill(heights, Widths.height(1));
        for (int span = 1; span <= grid.depth(); span++) {
            for (HeadingGrid.Place place : grid.cells()) {
                if (place.rows() == span) {
                    int width = rows.widths().of(place.column(), place.columns());
                    double wanted = Widths.height(Widths.lines(how.language().of(place.label()), width));
                    for (int i = 0; i < span; i++) {
                        wanted -= heights[place.row() + i];
                    }
                    heights[place.row() + span - 1] += Math.max(0, wanted);
                }
            }
        }
        return heights;
    }

    private void row(Row line) throws IOException {
        int lines = 1;
        List<Cell> row = line.cells();
        for (int column = 0; column < row.size(); column++) {
            lines = Math.max(lines, lines(row.get(column), rows.widths().of(column)));
        }
        rows.begin(lines == 1 ? 0 : Widths.height(lines));
        for (int column = 0; column < row.size(); column++) {
            rows.cells().cell(column, row.get(column), line.isTotal());
        }
        rows.endRow();
    }

    /** Measures texts only: numbers never wrap. */
    private int lines(Cell cell, int width) {
        if (cell instanceof Cell.Toned toned) {
            return lines(toned.cell(), width - Widths.SIGN);
        }
        if (cell instanceof Cell.Text plain) {
            return Widths.lines(plain.text(), width);
        }
        return cell instanceof Cell.Words || cell instanceof Cell.Personal ? Widths.lines(text.plain(cell), width) : 1;
    }
}
