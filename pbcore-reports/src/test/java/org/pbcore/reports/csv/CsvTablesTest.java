package org.pbcore.reports.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Language;
import org.pbcore.reports.Masking;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.SmallReport;
import org.pbcore.reports.Table;
import org.pbcore.reports.Tone;

class CsvTablesTest {
    @Test
    void table_inChinese_isExact() throws IOException {
        assertThat(write(Rendering.USUAL))
                .isEqualTo("\uFEFF名称,情况/类型/单独,情况/类型/联合,情况/人数,其他/率,其他/日期,负责人\r\n"
                        + "'=1+1,√,×,2,33.33%,2020-09-15,*\r\n"
                        + "合计,—,,1234,不适用,1234.50,\"甲<乙>&\"\"丙\"\"\"\r\n");
    }

    @Test
    void table_inEnglishForWhoMayRead_isExact() throws IOException {
        assertThat(write(Rendering.USUAL.in(Language.ENGLISH).masking(Masking.SHOWN)))
                .isEqualTo("\uFEFFName,Facts/Type/own,Facts/Type/joint,Facts/Persons,Other/Rate,Other/Day,Head\r\n"
                        + "'=1+1,√,×,2,33.33%,2020-09-15,某人\r\n"
                        + "Total,—,,1234,n/a,1234.50,\"甲<乙>&\"\"丙\"\"\"\r\n");
    }

    @Test
    void report_ofOneTable_isThatTable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTables.write(SmallReport.report(), Rendering.USUAL, out);

        assertThat(out.toString(UTF_8)).isEqualTo(write(Rendering.USUAL));
    }

    @Test
    void text_thatASpreadsheetWouldChange_isGuarded() throws IOException {
        for (String text : List.of("007", "910101000000000011", "12E3", "=1", "'007", "'=1")) {
            assertThat(write(Cell.text(text))).as(text).endsWith("\r\n'" + text + "\r\n");
        }
        for (String text : List.of("0", "7", "123456789012345", "0.5", "E12", "12E", "1E2E3", "91A", "'a")) {
            assertThat(write(Cell.text(text))).as(text).endsWith("\r\n" + text + "\r\n");
        }
        assertThat(write(new Cell.Toned(Cell.count(1_234_567), Tone.RED))).endsWith("\r\n1234567\r\n");
    }

    @Test
    void title_likeAFormula_isGuarded() throws IOException {
        Table table = Table.of("t", new Label("=表", "t"), List.of(Column.of("c", "列", "c", 9)), Rows.of(List.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTables.write(
                Report.of("r", new Label("题", "r"), List.of(new Section("s", table.title(), List.of(table, table)))),
                Rendering.USUAL,
                out);

        assertThat(out.toString(UTF_8)).startsWith("\uFEFF'=表\r\n");
    }

    @Test
    void write_whereTheReaderHasGone_throwsItsOwnException() {
        IOException gone = new IOException("gone");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw gone;
            }
        };

        assertThatThrownBy(() -> CsvTables.write(SmallReport.report(), Rendering.USUAL, broken))
                .isSameAs(gone);
        assertThatThrownBy(() -> CsvTables.write(SmallReport.table(), Rendering.USUAL, broken))
                .isSameAs(gone);
    }

    private static String write(Cell cell) throws IOException {
        Rows rows = Rows.of(List.of(Row.of(cell)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTables.write(
                Table.of("t", new Label("表", "t"), List.of(Column.of("c", "列", "c", 9)), rows), Rendering.USUAL, out);
        return out.toString(UTF_8);
    }

    private static String write(Rendering how) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTables.write(SmallReport.table(), how, out);
        return out.toString(UTF_8);
    }
}
