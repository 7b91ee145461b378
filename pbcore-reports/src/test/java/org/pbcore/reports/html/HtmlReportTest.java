package org.pbcore.reports.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Language;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.SmallReport;
import org.pbcore.reports.Table;

class HtmlReportTest {
    @Test
    void table_hasHeadingsOverSeveralRows() throws IOException {
        assertThat(write(Rendering.USUAL))
                .contains("<thead>\n"
                        + "<tr><th scope=\"col\" rowspan=\"3\">名称</th><th scope=\"colgroup\" colspan=\"3\">情况</th>"
                        + "<th scope=\"colgroup\" colspan=\"2\">其他</th><th scope=\"col\" rowspan=\"3\">负责人</th></tr>\n"
                        + "<tr><th scope=\"colgroup\" colspan=\"2\">类型</th><th scope=\"col\" rowspan=\"2\">人数</th>"
                        + "<th scope=\"col\" rowspan=\"2\">率</th><th scope=\"col\" rowspan=\"2\">日期</th></tr>\n"
                        + "<tr><th scope=\"col\">单独</th><th scope=\"col\">联合</th></tr>\n"
                        + "</thead>\n<tbody>\n"
                        + "<tr><th scope=\"row\">=1+1</th><td class=\"m\">√</td><td class=\"m\">×</td><td class=\"n\">2</td>"
                        + "<td class=\"n\"><span class=\"red\"><span aria-hidden=\"true\">■ </span>"
                        + "<span class=\"said\">红 </span>33.33%</span></td><td class=\"n\">2020-09-15</td><td>*</td></tr>\n"
                        + "<tr class=\"total\"><th scope=\"row\">合计</th><td class=\"m\">—</td><td></td><td class=\"n\">1,234</td>"
                        + "<td class=\"n\">不适用</td><td class=\"n\">1,234.50</td>"
                        + "<td>甲&lt;乙&gt;&amp;&quot;丙&quot;</td></tr>\n</tbody>");
    }

    @Test
    void page_asksNothingOfTheNetwork() throws IOException {
        String page = write(Rendering.USUAL);
        assertThat(page.substring(0, page.indexOf("<script>")))
                .contains("default-src 'none'")
                .doesNotContainPattern("<[a-z]+ [^>]*(src|href)=\"(?!#)");
    }

    @Test
    void page_withoutCharts_hasNoScript() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report plain = Report.of(
                "plain",
                new Label("无图", "Plain"),
                List.of(Section.of(SmallReport.report().tables().get(0))));
        HtmlReport.write(plain, Rendering.USUAL, out);
        assertThat(out.toString(UTF_8))
                .doesNotContain("http://", "https://", "<script", "script-src", "src=\"", "url(");
    }

    @Test
    void chart_hasItsNumbersAndTheScriptsThatDrawIt() throws IOException {
        assertThat(write(Rendering.USUAL))
                .contains("<script type=\"application/json\">{\"kind\":\"BARS\",\"percent\":true,"
                        + "\"categories\":[\"甲县\"],\"series\":[{\"name\":\"覆盖\",\"data\":[50.00]}]}</script>")
                .containsPattern("script-src 'sha256-[^']+' 'sha256-[^']+'; base-uri");
    }

    @Test
    void page_inEnglish_saysSo() throws IOException {
        assertThat(write(Rendering.USUAL.in(Language.ENGLISH)))
                .contains("<html lang=\"en\">", "<p>As of 2020-09-15</p>", "<li>Note one.</li>", "Filled in by:");
    }

    @Test
    void map_isDrawnFromCoordinates() throws IOException {
        assertThat(write(Rendering.USUAL))
                .contains(
                        "<svg viewBox=\"0 0 1000 530\"",
                        "<line class=\"g1\" x1=\"30\" y1=\"500\" x2=\"970\" y2=\"30\"/>",
                        "<circle class=\"g0\" cx=\"406\" cy=\"124\" r=\"4\"><title>c</title></circle>");
    }

    private static String write(Rendering how) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(SmallReport.report(), how, out);
        return out.toString(UTF_8);
    }

    @Test
    void headingOfFourCharacters_isNotTorn() throws IOException {
        Table table = Table.of(
                "t",
                new Label("表", "t"),
                List.of(Column.of("a", "整改措施", "Measure", 9), Column.of("b", "年营业收入", "Turnover", 9)),
                Rows.of(List.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(Report.of("r", new Label("题", "r"), List.of(Section.of(table))), Rendering.USUAL, out);

        assertThat(out.toString(UTF_8)).contains("<th scope=\"col\" class=\"k\">整改措施</th><th scope=\"col\">年营业收入</th>");
    }

    @Test
    void clause_isNotBrokenBehindItsHyphen() throws IOException {
        Table table = Table.of(
                "t",
                new Label("表", "t"),
                List.of(Column.of("a", "条款", "Clause", 9), Column.of("b", "名称", "Name", 9)),
                Rows.of(List.of(Row.of(Cell.text("2.2.2-a"), Cell.text("甲-乙")))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(Report.of("r", new Label("题", "r"), List.of(Section.of(table))), Rendering.USUAL, out);

        assertThat(out.toString(UTF_8)).contains("<th scope=\"row\" class=\"k\">2.2.2-a</th><td>甲-乙</td>");
    }
}
