package org.pbcore.ledger.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, sound or not. */
public final class WorkbookFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    /** Begins a workbook with no sheet. */
    public WorkbookFile() {
        part(
                "_rels/.rels",
                HEAD + "<Relationships " + PACKAGE + "><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
    }

    /** Sets the calendar of 1904. */
    public WorkbookFile from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Adds a part as it is. */
    public WorkbookFile part(String name, String text) {
        parts.put(name, writer -> writer.write(text));
        return this;
    }

    /** Adds a part written while the file is. */
    public WorkbookFile part(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /** Adds a visible sheet of these rows and what stands behind them. */
    public WorkbookFile sheet(String name, String rows, String behind) {
        return sheet(name, "visible", writer -> writer.write(rows), behind);
    }

    /** Adds a sheet. */
    public WorkbookFile sheet(String name, String state, Part rows, String behind) {
        count++;
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + count + "\" state=\"" + state + "\" r:id=\"rId"
                + count + "\"/>");
        relation("rId" + count, "worksheet", "worksheets/sheet" + count + ".xml");
        return part("xl/worksheets/sheet" + count + ".xml", writer -> {
            writer.write(HEAD + "<worksheet " + MAIN + "><sheetData>");
            rows.write(writer);
            writer.write("</sheetData>" + behind + "</worksheet>");
        });
    }

    /** Adds texts that cells refer to. */
    public WorkbookFile texts(String items) {
        relation("texts", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", HEAD + "<sst " + MAIN + ">" + items + "</sst>");
    }

    /** Adds styles, of which the first has no date and the second one has. */
    public WorkbookFile styles() {
        relation("styles", "styles", "styles.xml");
        return part(
                "xl/styles.xml",
                HEAD + "<styleSheet " + MAIN
                        + "><numFmts><numFmt numFmtId=\"180\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
                        + "<numFmt numFmtId=\"181\" formatCode=\"0.00E+00\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/><xf numFmtId=\"180\"/><xf numFmtId=\"181\"/></cellXfs></styleSheet>");
    }

    /** Writes the file. */
    public Path write(Path file) {
        part(
                "xl/workbook.xml",
                HEAD + "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", HEAD + "<Relationships " + PACKAGE + ">" + relations + "</Relationships>");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            var writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(writer);
                writer.flush();
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return file;
    }

    private void relation(String id, String type, String target) {
        relations.append(
                "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>");
    }

    /** Writes rows of inline text, from row 1 and column A. */
    public static String rows(String[]... rows) {
        var text = new StringBuilder();
        for (int row = 0; row < rows.length; row++) {
            text.append("<row r=\"" + (row + 1) + "\">");
            for (int column = 0; column < rows[row].length; column++) {
                if (!rows[row][column].isEmpty()) {
                    text.append(cell(column, row + 1, rows[row][column]));
                }
            }
            text.append("</row>");
        }
        return text.toString();
    }

    /** Writes a cell: of inline text, or as XML where that begins with an attribute or element. */
    public static String cell(int column, int row, String content) {
        var reference = CellReference.letters(column) + row;
        if (content.startsWith("#n ")) {
            return "<c r=\"" + reference + "\"><v>" + content.substring(3) + "</v></c>";
        }
        if (content.startsWith("#x ")) {
            return "<c r=\"" + reference + "\" " + content.substring(3) + "</c>";
        }
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + escaped(content) + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What writes a part. */
    @FunctionalInterface
    public interface Part {
        /** Writes it. */
        void write(Writer writer) throws IOException;
    }
}
