package org.pbcore.reports.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.pbcore.reports.ooxml.WorkbookChecker;
import org.w3c.dom.Document;

/** The parts of a workbook, by their path, each well-formed XML. */
record WorkbookParts(Map<String, String> parts) {
    private static final Pattern MERGE = Pattern.compile("<mergeCell ref=\"([^\"]+)\"/>");

    /** Reads a workbook that no program refuses. */
    static WorkbookParts of(byte[] workbook) throws IOException {
        assertThat(WorkbookChecker.faults(workbook)).isEmpty();
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return new WorkbookParts(parts);
    }

    String sheet(int number) {
        return parts.getOrDefault("xl/worksheets/sheet" + number + ".xml", "");
    }

    List<String> merges(int number) {
        return MERGE.matcher(sheet(number))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    Document parsed(String part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.getOrDefault(part, "").getBytes(UTF_8)));
    }
}
