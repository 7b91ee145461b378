package org.pbcore.reports.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;

/** Packs a document so that its bytes depend on no clock: parts in order, all of one time, dated by the report. */
final class Archive {
    private static final String TYPES = "[Content_Types].xml";
    private static final String SETTINGS = "word/settings.xml";
    private static final String PROPERTIES = "docProps/core.xml";
    /** Before this month an archive would note the time zone too. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Archive() {}

    static void write(byte[] packed, Report report, Rendering how, OutputStream out) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        parts.put(SETTINGS, Manuscript.bytes("settings.xml"));
        parts.put(PROPERTIES, properties(report, how).getBytes(UTF_8));
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, TYPES, Objects.requireNonNull(parts.remove(TYPES), TYPES));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            part(zip, part.getKey(), part.getValue());
        }
        zip.finish();
        zip.flush();
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** What the document says of itself; nobody is named, and a day stands in it only where the report has one. */
    private static String properties(Report report, Rendering how) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/")
                .append("core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
                .append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
        escape(how.language().of(report.title()), xml);
        xml.append("</dc:title><dc:language>").append(how.language().tag()).append("</dc:language>");
        Optional<LocalDate> day = report.letter().map(letter -> letter.date()).or(report::asOf);
        if (day.isPresent()) {
            xml.append("<dcterms:created xsi:type=\"dcterms:W3CDTF\">")
                    .append(day.get())
                    .append("T00:00:00Z</dcterms:created>");
        }
        return xml.append("</cp:coreProperties>").toString();
    }

    private static void escape(String text, StringBuilder xml) {
        for (int i = 0; i < text.length(); i++) {
            char c = Paragraphs.isLegal(text, i) ? text.charAt(i) : Paragraphs.REPLACEMENT;
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.append(c);
            }
        }
    }
}
