package org.pbcore.ledger.workbook;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * An open .xlsx file. Its shared texts are in memory, packed; its sheets are read from the file.
 *
 * <p>No formula is evaluated, no link followed, no macro looked at. A workbook that asks for more than its limits, or
 * has a document type, is refused while it is read.
 */
public final class Workbook implements Closeable {
    private static final String MAIN = "/officeDocument";

    private final ZipFile zip;
    private final WorkbookLimits limits;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final SharedTexts texts;
    private final DateFormats formats;
    private boolean from1904;
    private long bytes;

    private Workbook(ZipFile zip, WorkbookLimits limits) throws IOException {
        this.zip = zip;
        this.limits = limits;
        listParts();
        var main = mainPart();
        var relations = relations(main);
        readSheets(main, relations);
        try (var xml = openOptional(relations.get("/sharedStrings"))) {
            texts = xml == null ? new SharedTexts() : SharedTexts.of(xml, limits.textBytes());
        }
        try (var xml = openOptional(relations.get("/styles"))) {
            formats = xml == null ? new DateFormats() : DateFormats.of(xml);
        }
    }

    /**
     * Opens a workbook.
     *
     * @param file the file
     * @param limits what it may ask for
     * @return the workbook, to be closed
     * @throws IOException when the file cannot be read
     * @throws WorkbookRefusedException when it is no workbook or asks for too much
     */
    public static Workbook open(Path file, WorkbookLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException failure) {
            throw new WorkbookRefusedException(WorkbookFault.NOT_A_WORKBOOK, "zip", failure);
        }
        try {
            return new Workbook(zip, limits);
        } catch (RuntimeException | IOException failure) {
            zip.close();
            throw failure;
        }
    }

    /**
     * Tells whether a file begins like a package, as every .xlsx does.
     *
     * @param file the file
     * @return true for a package of whatever kind
     * @throws IOException when the file cannot be read
     * @throws WorkbookRefusedException when it begins like an old .xls or an encrypted workbook
     */
    public static boolean isPackage(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var head = stream.readNBytes(4);
            if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw new WorkbookRefusedException(WorkbookFault.OLD_OR_ENCRYPTED, "D0CF11E0");
            }
            return startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6);
        }
    }

    private static boolean startsWith(byte[] head, int... start) {
        for (int place = 0; place < start.length; place++) {
            if (head.length <= place || (head[place] & 0xFF) != start[place]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the sheets.
     *
     * @return all of them, hidden ones too, in the order of their tabs
     */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /**
     * Opens the rows of a sheet.
     *
     * @param sheet one of {@link #sheets}
     * @return the rows, to be closed
     * @throws IOException when the file cannot be read
     */
    public SheetRows rows(Sheet sheet) throws IOException {
        return new SheetRows(open(sheet.part()), texts, formats, from1904);
    }

    /**
     * Reads the merged ranges of a sheet, which stand behind its rows: the sheet is gone through once.
     *
     * @param sheet one of {@link #sheets}
     * @return the ranges in the order of the file
     * @throws IOException when the file cannot be read
     * @throws WorkbookRefusedException when the sheet is damaged, larger than allowed or has too many ranges, or ranges
     *     that overlap
     */
    public List<MergedRange> merged(Sheet sheet) throws IOException {
        var ranges = new ArrayList<MergedRange>();
        try (var xml = open(sheet.part())) {
            while (xml.advance()) {
                if (xml.isStart("mergeCell")) {
                    ranges.add(MergedRange.of(required(xml, xml.attribute("ref")), xml));
                    if (ranges.size() > limits.mergedRanges()) {
                        throw new WorkbookRefusedException(WorkbookFault.TOO_LARGE, sheet.part());
                    }
                }
            }
        }
        if (!OpenRanges.areApart(ranges)) {
            throw new WorkbookRefusedException(WorkbookFault.OVERLAPPING_RANGES, sheet.part());
        }
        return ranges;
    }

    /**
     * Returns how many bytes have been inflated so far.
     *
     * @return the bytes, counted each time they were read
     */
    public long bytesInflated() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void listParts() {
        if (zip.size() > limits.parts()) {
            throw new WorkbookRefusedException(WorkbookFault.TOO_MANY_PARTS, zip.size() + " parts");
        }
        var entries = zip.entries();
        var seen = new HashSet<String>();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (!seen.add(name)) {
                throw new WorkbookRefusedException(WorkbookFault.TOO_MANY_PARTS, "names");
            }
            parts.put(name, entry);
        }
    }

    private String mainPart() throws IOException {
        for (var relation : relationsIn("_rels/.rels", "").entrySet()) {
            if (relation.getKey().equals(MAIN)) {
                return relation.getValue();
            }
        }
        throw new WorkbookRefusedException(WorkbookFault.NOT_A_WORKBOOK, "no main part");
    }

    private Map<String, String> relations(String main) throws IOException {
        int slash = main.lastIndexOf('/');
        var folder = main.substring(0, slash + 1);
        return relationsIn(folder + "_rels/" + main.substring(slash + 1) + ".rels", folder);
    }

    /** Reads what a part relates to: parts by relation id, and by the last word of the relation's type. */
    private Map<String, String> relationsIn(String part, String folder) throws IOException {
        var relations = new HashMap<String, String>();
        try (var xml = openOptional(part)) {
            while (xml != null && xml.advance()) {
                if (xml.isStart("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    var target = required(xml, xml.attribute("Target"));
                    var path = target.startsWith("/") ? target.substring(1) : folder + target;
                    var type = required(xml, xml.attribute("Type"));
                    relations.put(required(xml, xml.attribute("Id")), path);
                    relations.put(type.substring(type.lastIndexOf('/')), path);
                }
            }
        }
        return relations;
    }

    private void readSheets(String main, Map<String, String> relations) throws IOException {
        try (var xml = open(main)) {
            while (xml.advance()) {
                if (xml.isStart("workbookPr")) {
                    var value = xml.attribute("date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                } else if (xml.isStart("sheet")) {
                    var part = required(xml, relations.get(required(xml, xml.attributeAnywhere("id"))));
                    var name = required(xml, xml.attribute("name"));
                    var state = xml.attribute("state");
                    var entry = parts.get(part.toLowerCase(Locale.ROOT));
                    long size = entry == null ? -1 : entry.getSize();
                    sheets.add(new Sheet(name, state == null || state.equals("visible"), part, size));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new WorkbookRefusedException(WorkbookFault.NOT_A_WORKBOOK, "no sheet");
        }
    }

    private static <T> T required(PartXml xml, @Nullable T value) {
        if (value == null) {
            throw xml.malformed(null);
        }
        return value;
    }

    /** Returns the name of the entry that holds a sheet. */
    String entryName(Sheet sheet) {
        var entry = parts.get(sheet.part().toLowerCase(Locale.ROOT));
        return entry == null ? sheet.part() : entry.getName();
    }

    /** Opens the bytes of an entry. */
    InputStream bytes(ZipEntry entry) throws IOException {
        return new PartStream(
                zip.getInputStream(entry), entry.getName(), entry.getCompressedSize(), limits, more -> bytes += more);
    }

    /** Counts the columns of a sheet that have a cell, empty ones too. */
    int width(Sheet sheet) throws IOException {
        int width = 0;
        try (var xml = open(sheet.part())) {
            int column = -1;
            while (xml.advance()) {
                if (xml.isStart("row")) {
                    column = -1;
                } else if (xml.isStart("c")) {
                    var reference = xml.attribute("r");
                    column = reference == null ? column + 1 : CellReference.column(reference, xml);
                    width = Math.max(width, column + 1);
                }
            }
        }
        return width;
    }

    PartXml open(String part) throws IOException {
        var xml = openOptional(part);
        if (xml == null) {
            throw new WorkbookRefusedException(WorkbookFault.MALFORMED, part);
        }
        return xml;
    }

    private @Nullable PartXml openOptional(@Nullable String part) throws IOException {
        var entry = part == null ? null : parts.get(part.toLowerCase(Locale.ROOT));
        if (entry == null || part == null) {
            return null;
        }
        try {
            return new PartXml(part, bytes(entry), limits.cellCharacters());
        } catch (ZipException | EOFException failure) {
            throw new WorkbookRefusedException(WorkbookFault.MALFORMED, part, failure);
        }
    }
}
