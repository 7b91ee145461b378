package org.pbcore.reports.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.pbcore.reports.Language;
import org.pbcore.reports.Masking;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.SmallReport;

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

    private static String write(Rendering how) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTables.write(SmallReport.table(), how, out);
        return out.toString(UTF_8);
    }
}
