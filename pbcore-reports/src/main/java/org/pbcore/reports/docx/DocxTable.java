package org.pbcore.reports.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Row;
import org.pbcore.reports.Table;
import org.pbcore.reports.layout.CellText;
import org.pbcore.reports.layout.HeadingGrid;
import org.pbcore.reports.layout.Meter;

/** Writes a table: headings that come again on every page, rows that no page break tears, colours with a sign. */
final class DocxTable {
    private final Table table;
    private final CellText text;
    private final Manuscript manuscript;
    private final HeadingGrid grid;
    private final List<Row> rows = new ArrayList<>();
    private final Fit fit;

    /** Reads the rows, once, and finds how they fit. */
    DocxTable(Table table, CellText text, Manuscript manuscript) throws IOException {
        this.table = table;
        this.text = text;
        this.manuscript = manuscript;
        this.grid = HeadingGrid.of(table.headings());
        Measure measure = new Measure(text, grid.columns());
        table.rows().forEach(row -> {
            measure.add(row);
            rows.add(row);
        });
        this.fit = measure.fit();
    }

    /** Returns what is shown of a cell: its sign too, where it is set off. */
    static String shown(Cell cell, CellText text) {
        return cell instanceof Cell.Toned toned ? toned.tone().sign() + " " + text.shown(cell) : text.shown(cell);
    }

    boolean isLying() {
        return fit.isLying();
    }

    void write(Meter meter) {
        CTTbl tbl = Frames.begin(manuscript.table(), fit.widths());
        headings(tbl);
        for (int i = 0; i < rows.size(); i++) {
            meter.row(rows.get(i), grid.columns().size());
            boolean isNearAnEnd = i < Frames.TOGETHER - 1 || i >= rows.size() - Frames.TOGETHER;
            row(tbl, rows.get(i), isNearAnEnd && i < rows.size() - 1);
        }
        manuscript.paragraph(Style.GAP, "");
        for (Label line : table.footer()) {
            manuscript.paragraph(Style.TABLE_TEXT, text.how().language().of(line));
        }
    }

    private void headings(CTTbl tbl) {
        for (int level = 0; level < grid.depth(); level++) {
            CTRow tr = tbl.addNewTr();
            CTTrPr look = tr.addNewTrPr();
            look.addNewCantSplit();
            look.addNewTblHeader();
            for (int column = 0; column < grid.columns().size(); ) {
                HeadingGrid.Place place = place(level, column);
                heading(tr, place, level);
                column += place.columns();
            }
        }
    }

    /** Returns the heading that covers a field. */
    private HeadingGrid.Place place(int level, int column) {
        return grid.cells().stream()
                .filter(place -> place.row() <= level && level < place.row() + place.rows())
                .filter(place -> place.column() <= column && column < place.column() + place.columns())
                .findFirst()
                .orElseThrow();
    }

    private void heading(CTRow tr, HeadingGrid.Place place, int level) {
        CTTc tc = tr.addNewTc();
        CTTcPr look = Frames.look(tc, Frames.sum(fit.widths(), place.column(), place.columns()), place.columns());
        if (place.rows() > 1) {
            if (level == place.row()) {
                look.addNewVMerge().setVal(STMerge.RESTART);
            } else {
                look.addNewVMerge();
            }
        }
        Frames.shade(look, Frames.HEAD);
        Frames.centre(look);
        String words = level == place.row() ? text.how().language().of(place.label()) : "";
        manuscript.paragraphs().fill(tc.addNewP(), Style.TABLE_HEAD, words, size());
    }

    private void row(CTTbl tbl, Row row, boolean isKept) {
        CTRow tr = tbl.addNewTr();
        tr.addNewTrPr().addNewCantSplit();
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            CTTc tc = tr.addNewTc();
            CTTcPr look = Frames.look(tc, fit.widths().get(column), 1);
            if (cell instanceof Cell.Toned toned) {
                Frames.shade(look, Frames.colour(toned.tone()));
            } else if (row.isTotal()) {
                Frames.shade(look, Frames.TOTAL);
            }
            Frames.centre(look);
            CTP paragraph = tc.addNewP();
            Style style = row.isTotal() ? Style.TABLE_TOTAL : Style.TABLE_TEXT;
            manuscript.paragraphs().fill(paragraph, style, shown(cell, text), size());
            if (isKept) {
                paragraph.getPPr().addNewKeepNext();
            }
            STJc.Enum side = side(cell);
            if (side != null) {
                paragraph.getPPr().addNewJc().setVal(side);
            }
        }
    }

    private int size() {
        return fit.size() == Fit.USUAL ? 0 : fit.size();
    }

    private static STJc.@Nullable Enum side(Cell cell) {
        if (CellText.isNumber(cell)) {
            return STJc.RIGHT;
        }
        Cell inner = cell instanceof Cell.Toned toned ? toned.cell() : cell;
        return inner instanceof Cell.Marked || inner instanceof Cell.Day ? STJc.CENTER : null;
    }
}
