package org.pbcore.ledger.workbook;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A new workbook whose cells are all text, written row by row. When its sheet is full it goes on in another, below the
 * first row once more, which holds the headings.
 *
 * <p>Text that begins with {@code = + - @}, a tab or a line end stays text when somebody edits it: its style says so.
 */
public final class TextSheet implements Closeable {
    /** The characters that a cell holds. */
    public static final int LONGEST = 32_767;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RISKY = "=+-@\t\r\n＝＋－＠";

    private final ZipOutputStream zip;
    private final Writer writer;
    private final String name;
    private List<String> headings = List.of();
    private int sheets;
    private int rows;

    /**
     * Begins a workbook.
     *
     * @param file the file; an earlier one is replaced
     * @param sheet the name of the sheet; further ones have a number behind it
     * @throws IOException when it cannot be written
     */
    public TextSheet(Path file, String sheet) throws IOException {
        name = sheet;
        zip = new ZipOutputStream(Files.newOutputStream(file));
        writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        begin();
    }

    private void begin() throws IOException {
        sheets++;
        rows = 0;
        zip.putNextEntry(new ZipEntry("xl/" + part(sheets)));
        writer.write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    }

    private void end() throws IOException {
        writer.write("</sheetData></worksheet>");
        writer.flush();
        zip.closeEntry();
    }

    /**
     * Writes the next row.
     *
     * @param cells its texts; an empty one leaves its cell empty
     * @throws IOException when it cannot be written
     * @throws WorkbookRefusedException when a sheet has no room for so many cells, or a cell for its text
     */
    public void row(List<String> cells) throws IOException {
        if (cells.size() > SheetCell.MOST_COLUMNS) {
            throw new WorkbookRefusedException(WorkbookFault.TOO_LARGE, "columns");
        }
        if (rows == CellReference.MOST_ROWS) {
            end();
            begin();
            write(headings);
        } else if (sheets == 1 && rows == 0) {
            headings = List.copyOf(cells);
        }
        write(cells);
    }

    private void write(List<String> cells) throws IOException {
        rows++;
        writer.write("<row r=\"" + rows + "\">");
        for (int column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            if (text.length() > LONGEST) {
                throw new WorkbookRefusedException(WorkbookFault.TOO_LARGE, "cell");
            }
            if (!text.isEmpty()) {
                int style = RISKY.indexOf(text.charAt(0)) < 0 ? 0 : 1;
                writer.write("<c r=\"" + CellReference.letters(column) + rows + "\" s=\"" + style
                        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>");
            }
        }
        writer.write("</row>");
    }

    @Override
    public void close() throws IOException {
        end();
        var types = new StringBuilder();
        var relations = new StringBuilder();
        var list = new StringBuilder();
        for (int sheet = 1; sheet <= sheets; sheet++) {
            types.append(override("/xl/" + part(sheet), "worksheet+xml"));
            relations.append(relation("sheet" + sheet, "worksheet", part(sheet)));
            list.append("<sheet name=\"" + escaped(sheet == 1 ? name : name + " " + sheet) + "\" sheetId=\"" + sheet
                    + "\" r:id=\"sheet" + sheet + "\"/>");
        }
        write(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("/xl/workbook.xml", "sheet.main+xml") + override("/xl/styles.xml", "styles+xml")
                        + types + "</Types>");
        write("_rels/.rels", relations(relation("workbook", "officeDocument", "xl/workbook.xml")));
        write(
                "xl/_rels/workbook.xml.rels",
                relations(relations
                        .append(relation("styles", "styles", "styles.xml"))
                        .toString()));
        write(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + list + "</sheets></workbook>");
        write(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                        + "<cellXfs count=\"2\"><xf numFmtId=\"49\" applyNumberFormat=\"1\"/>"
                        + "<xf numFmtId=\"49\" applyNumberFormat=\"1\" quotePrefix=\"1\"/></cellXfs></styleSheet>");
        zip.close();
    }

    /** Replaces what XML cannot hold. */
    static String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().map(point -> isPrintable(point) ? point : 0xFFFD).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isPrintable(int point) {
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean control = point < ' ' && point != '\n' && point != '\t';
        return !half && !control && point != 0xFFFE && point != 0xFFFF;
    }

    private static String escaped(String text) {
        return printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String part(int sheet) {
        return "worksheets/sheet" + sheet + ".xml";
    }

    private void write(String part, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        writer.write(HEAD + text);
        writer.flush();
        zip.closeEntry();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
