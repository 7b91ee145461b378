package org.pbcore.ledger.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that hold something, one after another. Hidden rows are rows too. */
public final class SheetRows implements Closeable {
    private final PartXml xml;
    private final SharedTexts texts;
    private final DateFormats formats;
    private final boolean from1904;
    private final StringBuilder text = new StringBuilder();
    private final List<SheetCell> cells = new ArrayList<>();
    private final OpenRanges formulas = new OpenRanges();
    private int row;
    private boolean done;

    SheetRows(PartXml xml, SharedTexts texts, DateFormats formats, boolean from1904) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /**
     * Goes to the next row that holds something.
     *
     * @return false at the end of the sheet
     * @throws WorkbookRefusedException when the sheet is damaged or larger than allowed
     */
    public boolean next() {
        while (!done) {
            if (!xml.advance() || xml.isEnd("sheetData")) {
                done = true;
            } else if (xml.isStart("row")) {
                readRow();
                if (!cells.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns the row's number as the spreadsheet shows it.
     *
     * @return the number, counted from 1
     */
    public int row() {
        return row;
    }

    /**
     * Returns the cells of the row that hold something.
     *
     * @return the cells from left to right; the list changes with {@link #next}
     */
    public List<SheetCell> cells() {
        return Collections.unmodifiableList(cells);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private void readRow() {
        var number = xml.attribute("r");
        int next = number == null ? row + 1 : Numbers.whole(number, xml);
        if (next <= row || next > CellReference.MOST_ROWS) {
            throw xml.malformed(null);
        }
        row = next;
        cells.clear();
        formulas.advance(row);
        int column = -1;
        while (xml.advance() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                column = readCell(column);
            }
        }
    }

    private int readCell(int before) {
        var reference = xml.attribute("r");
        int column = reference == null ? before + 1 : CellReference.column(reference, xml);
        if (column <= before || column >= SheetCell.MOST_COLUMNS) {
            throw xml.malformed(null);
        }
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        boolean formula = formulas.contains(column);
        text.setLength(0);
        while (xml.advance() && !xml.isEnd("c")) {
            if (xml.isStart("f")) {
                formula = true;
                openFormula(column);
                xml.skip();
            } else if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("v") || xml.isStart("t")) {
                xml.text(text);
            }
        }
        if (formula) {
            cells.add(new SheetCell(column, CellKind.FORMULA, "", Optional.empty()));
        } else if (text.length() > 0) {
            cells.add(cell(column, type == null ? "n" : type, style));
        }
        return column;
    }

    /** Opens the range of a formula that fills several cells: it stands in the first, and only values in the others. */
    private void openFormula(int column) {
        var type = xml.attribute("t");
        var reference = xml.attribute("ref");
        if (reference == null || !("array".equals(type) || "dataTable".equals(type))) {
            return;
        }
        var range = MergedRange.of(reference, xml);
        if (range.firstRow() != row || range.firstColumn() != column || !formulas.add(range)) {
            throw xml.refused(WorkbookFault.OVERLAPPING_RANGES);
        }
    }

    private SheetCell cell(int column, String type, @Nullable String style) {
        var value = text.toString();
        return switch (type) {
            case "n" -> number(column, value, style);
            case "s" -> new SheetCell(column, CellKind.TEXT, texts.get(Numbers.whole(value, xml)), Optional.empty());
            case "str", "inlineStr" -> new SheetCell(column, CellKind.TEXT, value, Optional.empty());
            case "b" -> new SheetCell(column, CellKind.TRUTH, value.equals("0") ? "FALSE" : "TRUE", Optional.empty());
            case "e" -> new SheetCell(column, CellKind.ERROR, "", Optional.empty());
            case "d" -> new SheetCell(column, CellKind.TEXT, value.replace("T00:00:00", ""), Optional.empty());
            default -> throw xml.malformed(null);
        };
    }

    private SheetCell number(int column, String value, @Nullable String style) {
        var number = Numbers.number(value, xml);
        if (Numbers.isBeyondExact(number)) {
            return new SheetCell(column, CellKind.INEXACT_NUMBER, "", Optional.empty());
        }
        var date = Optional.ofNullable(Numbers.date(number, from1904));
        if (formats.isDate(style, xml)) {
            var shown = date.map(Object::toString).orElseGet(() -> Numbers.text(number));
            return new SheetCell(column, CellKind.DATE, shown, date);
        }
        return new SheetCell(column, CellKind.NUMBER, Numbers.text(number), date);
    }
}
