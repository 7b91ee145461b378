package org.pbcore.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.pbcore.model.term.Label;
import org.pbcore.reports.csv.CsvTables;
import org.pbcore.reports.html.HtmlReport;
import org.pbcore.reports.json.JsonReport;
import org.pbcore.reports.xlsx.XlsxReport;

class LetterAndFormTest {
    @Test
    void csv_hasLettersLinesAndAFieldALine() throws IOException {
        assertThat(write(CsvTables::write, Rendering.USUAL).toString(UTF_8))
                .isEqualTo("\uFEFF发文机关,中共某市委员会文件\r\n发文字号,某委〔2020〕3号\r\n签发人,*\r\n主送,甲县委、乙县委\r\n\r\n"
                        + "编号,'=1+1\r\n实测值,33.33%\r\n工作要求,*\r\n签收,\r\n日期,2020-11-02\r\n\r\n"
                        + "附件,名册、说明\r\n落款,中共某市委员会\r\n成文日期,2020年11月2日\r\n抄送,某办公室\r\n"
                        + "印发机关,某市委办公室\r\n印发日期,2020年11月3日\r\n");
    }

    @Test
    void csv_inEnglish_datesInEnglish() throws IOException {
        assertThat(write(CsvTables::write, Rendering.USUAL.in(Language.ENGLISH)).toString(UTF_8))
                .contains("To,\"County A, County B\"\r\n", "Date,2 November 2020\r\n");
    }

    @Test
    void json_isTyped() throws IOException {
        JsonNode report = new ObjectMapper()
                .readTree(write(JsonReport::write, Rendering.USUAL).toByteArray());

        assertThat(report.at("/letter/office/zh").asText()).isEqualTo("中共某市委员会文件");
        assertThat(report.at("/letter/signatory").asText()).isEqualTo("*");
        assertThat(report.at("/letter/addressees/1/en").asText()).isEqualTo("County B");
        assertThat(report.at("/letter/imprint/day").asText()).isEqualTo("2020-11-03");
        JsonNode fields = report.at("/sections/0/blocks/1/fields");
        assertThat(fields).hasSize(5);
        assertThat(fields.at("/1/key").asText()).isEqualTo("rate");
        assertThat(fields.at("/1/value/value/denominator").asInt()).isEqualTo(3);
        assertThat(fields.at("/3/value").isNull()).isTrue();
    }

    @Test
    void html_isATableOfLabelsAndValues() throws IOException {
        assertThat(write(HtmlReport::write, Rendering.USUAL.masking(Masking.SHOWN))
                        .toString(UTF_8))
                .contains(
                        "<p class=\"office\">中共某市委员会文件</p>\n<p class=\"number\">某委〔2020〕3号</p>\n"
                                + "<p class=\"number\">签发人：李某四</p>\n<h1>关于某事的通知</h1>",
                        "<main>\n<p class=\"to\">甲县委、乙县委：</p>",
                        "<tr><th scope=\"row\">编号</th><td>=1+1</td><th scope=\"row\">实测值</th>"
                                + "<td><span class=\"red\"><span aria-hidden=\"true\">■ </span>"
                                + "<span class=\"said\">红 </span>33.33%</span></td></tr>\n"
                                + "<tr><th scope=\"row\">工作要求</th><td colspan=\"3\">请张某三\n&lt;尽快&gt;办理</td></tr>\n"
                                + "<tr><th scope=\"row\">签收</th><td style=\"height:6em\"></td>",
                        "<p class=\"attached\">附件：1. 名册</p>",
                        "<p class=\"signed\">2020年11月2日</p>\n<p class=\"copies\">抄送：某办公室</p>\n"
                                + "<p class=\"copies\">某市委办公室　2020年11月3日</p>\n</main>");
    }

    @Test
    void xlsx_mergesTheLastFieldAndKeepsTheLetterInLines() throws IOException {
        String sheet = sheet(write(XlsxReport::write, Rendering.USUAL).toByteArray());

        assertThat(sheet)
                .contains("发文字号：某委〔2020〕3号", "主送：甲县委、乙县委", "成文日期：2020年11月2日", ">=1+1<", "<v>0.3333</v>")
                .contains("<mergeCell ref=\"B9:D9\"/>")
                .doesNotContain("张某三", "李某四", "<f>")
                .containsOnlyOnce("</sheetData>");
        assertThat(sheet).as("room for a signature").contains("<row r=\"10\" ht=\"64\" customHeight=\"1\">");
    }

    @Test
    void xlsx_notesAboveATable_pushItsHeadingsDown() throws IOException {
        Report report = Report.of(
                "noted",
                new Label("表", "Table"),
                List.of(new Section(
                        "units", new Label("单位", "Units"), List.of(Note.of("说明。", "Note."), SmallReport.table()))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxReport.write(report, Rendering.USUAL, out);

        assertThat(sheet(out.toByteArray()))
                .as("title, note, empty row, three rows of headings")
                .contains("<pane xSplit=\"1\" ySplit=\"6\" topLeftCell=\"B7\"")
                .contains("<mergeCell ref=\"A4:A6\"/>");
    }

    @Test
    void letter_neverPrintsItsSignatory() {
        assertThat(SmallLetter.letter().toString()).doesNotContain("李某四");
        assertThat(SmallLetter.form().toString()).doesNotContain("张某三");
    }

    @Test
    void html_withoutANumber_hasNoEmptyLine() throws IOException {
        Letter numbered = SmallLetter.letter();
        Letter unnumbered = Letter.of(numbered.office(), "", numbered.signed(), numbered.date());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(SmallLetter.report().letter(unnumbered), Rendering.USUAL, out);

        assertThat(out.toString(UTF_8)).contains("</p>\n<h1>").doesNotContain("class=\"number\"");
    }

    @Test
    void emptyForms_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Form("empty", new Label("空", "empty"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(Form.Line::of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.Field.of("a", "甲", "a", Cell.BLANK).high(21));
    }

    private static ByteArrayOutputStream write(Renderer renderer, Rendering how) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(SmallLetter.report(), how, out);
        return out;
    }

    private static String sheet(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        return "";
    }
}
