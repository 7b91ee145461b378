package org.pbcore.reports.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook in their archive: sheets one after another, then what names them. */
final class Parts implements AutoCloseable {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** The bytes depend on no clock; before this month an archive would note the time zone too. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int COMPRESSION = 4;

    private final Archive zip;
    private final XmlBytes xml;
    private final List<String> sheets = new ArrayList<>();
    private final StringBuilder printTitles = new StringBuilder();

    Parts(OutputStream out) {
        zip = new Archive(out);
        zip.setLevel(COMPRESSION);
        xml = new XmlBytes(zip);
    }

    /** Begins a sheet; what is written goes into it until it ends. */
    XmlBytes beginSheet(String name) throws IOException {
        sheets.add(name);
        begin("xl/worksheets/sheet" + sheets.size() + ".xml");
        return xml;
    }

    /** Ends the sheet. */
    void endSheet() throws IOException {
        xml.flush();
        zip.closeEntry();
    }

    /** Repeats columns and rows of the sheet begun last on every page. */
    void repeat(String columns, int firstRow, int lastRow) {
        String sheet = "'" + escaped(sheets.get(sheets.size() - 1).replace("'", "''")) + "'!";
        printTitles
                .append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                .append(sheets.size() - 1)
                .append("\">");
        if (!columns.isEmpty()) {
            printTitles.append(sheet).append("$A:$").append(columns).append(',');
        }
        printTitles.append(sheet).append('$').append(firstRow).append(":$").append(lastRow);
        printTitles.append("</definedName>");
    }

    /** Writes what names the sheets, and ends the archive. */
    void finish() throws IOException {
        part("xl/styles.xml", Look.xml());
        part("xl/workbook.xml", workbook());
        part("xl/_rels/workbook.xml.rels", workbookRelations());
        part(
                "_rels/.rels",
                XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part("[Content_Types].xml", contentTypes());
        zip.finish();
        zip.flush();
    }

    /** Gives back what compressing took outside the heap, finished or not; writes nothing. */
    @Override
    public void close() {
        zip.end();
    }

    private String workbook() {
        StringBuilder text = new StringBuilder(XML)
                .append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><bookViews><workbookView/>"
                        + "</bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            text.append("<sheet name=\"")
                    .append(escaped(sheets.get(i)))
                    .append("\" sheetId=\"")
                    .append(i + 1);
            text.append("\" r:id=\"rId").append(i + 1).append("\"/>");
        }
        text.append("</sheets>");
        if (!printTitles.isEmpty()) {
            text.append("<definedNames>").append(printTitles).append("</definedNames>");
        }
        return text.append("</workbook>").toString();
    }

    private String workbookRelations() {
        StringBuilder text = new StringBuilder(XML).append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= sheets.size(); i++) {
            text.append("<Relationship Id=\"rId").append(i).append("\" Type=\"" + OFFICE + "/worksheet\" Target=\"");
            text.append("worksheets/sheet").append(i).append(".xml\"/>");
        }
        return text.append("<Relationship Id=\"rId")
                .append(sheets.size() + 1)
                .append("\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/></Relationships>")
                .toString();
    }

    private String contentTypes() {
        StringBuilder text = new StringBuilder(XML)
                .append("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/>");
        text.append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>");
        text.append("<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>");
        for (int i = 1; i <= sheets.size(); i++) {
            text.append("<Override PartName=\"/xl/worksheets/sheet").append(i);
            text.append(".xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>");
        }
        return text.append("</Types>").toString();
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    /** An archive that can be given up without being finished, over a stream that stays open. */
    private static final class Archive extends ZipOutputStream {
        Archive(OutputStream out) {
            super(out);
        }

        void end() {
            def.end();
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
