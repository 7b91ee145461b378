package org.pbcore.reports.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.pbcore.reports.Language;
import org.pbcore.reports.Renderer;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.csv.CsvTables;
import org.pbcore.reports.docx.DocxReport;
import org.pbcore.reports.html.HtmlReport;
import org.pbcore.reports.json.JsonReport;
import org.pbcore.reports.xlsx.XlsxReport;

class OfficeDocumentsTest {
    static List<Report> notices() {
        return List.of(SampleNotices.notice(40, 1), SampleNotices.interview());
    }

    @Test
    void bulletin_isADocumentWithItsRanking() throws IOException {
        try (XWPFDocument document = read(SampleBulletin.report(), Language.CHINESE)) {
            assertThat(paragraphs(document))
                    .startsWith("某市两新工委", "某两新〔2020〕3号", "关于组织覆盖情况的通报", "各县（市、区）两新工委：", "一、总体情况")
                    .contains("二、排名情况", "三、督办情况", "2020年9月18日");
            assertThat(document.getTables().get(0).getText()).contains("=met县", "● 已达目标", "▲ 列入问题清单", "■ 下发督办单并约谈");
        }
        try (XWPFDocument document = read(SampleBulletin.report(), Language.ENGLISH)) {
            assertThat(paragraphs(document)).contains("Bulletin on organisation coverage", "3. Supervision");
            assertThat(document.getTables().get(0).getText()).contains("▲ on the problem list");
        }
    }

    @Test
    void notices_areDocumentsOfForms() throws IOException {
        try (XWPFDocument document = read(notices().get(0), Language.CHINESE)) {
            assertThat(paragraphs(document)).startsWith("某市两新工委", "某督〔2020〕1号", "督办单", "+某县：");
            assertThat(document.getTables().get(0).getText())
                    .contains("79.00%（79/100）", "80.00%", "■ 下发督办单并约谈", "3.3-c", "● 已销号");
            assertThat(document.getTables().get(1).getText()).contains("整改措施\t*");
        }
        try (XWPFDocument document = read(notices().get(1), Language.ENGLISH)) {
            assertThat(document.getTables().get(0).getText()).contains("8 October 2020 09:30", "Room 1");
        }
    }

    @Test
    void everyForm_isTheSameTwice() throws IOException {
        for (Report report : notices()) {
            assertThat(everyForm(report, Rendering.USUAL)).isEqualTo(everyForm(report, Rendering.USUAL));
        }
    }

    /** A report in every form, archives unpacked, as one text. */
    static String everyForm(Report report, Rendering how) throws IOException {
        StringBuilder all = new StringBuilder();
        List<Renderer> renderers =
                List.of(DocxReport::write, HtmlReport::write, XlsxReport::write, CsvTables::write, JsonReport::write);
        for (Renderer renderer : renderers) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.write(report, how, out);
            all.append(unpacked(out.toByteArray()));
        }
        return all.toString();
    }

    private static String unpacked(byte[] file) throws IOException {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return new String(file, UTF_8);
        }
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.append(entry.getName()).append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts.toString();
    }

    private static XWPFDocument read(Report report, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxReport.write(report, Rendering.USUAL.in(language), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> paragraphs(XWPFDocument document) {
        return document.getParagraphs().stream()
                .map(paragraph -> paragraph.getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
