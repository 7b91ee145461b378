package org.pbcore.reports.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.OrganisationRecord;

class DecisionsCsvTest {
    @Test
    void file_always_beginsWithMarkAndHeading() throws IOException {
        String file = file(Samples.decisions(Samples.enterprise(60, 5, 0).build()));
        assertThat(file)
                .startsWith("\uFEFF编号 id,组建义务 duty,组建形式 form,设置层级 tier,")
                .contains("\r\n");
    }

    @Test
    void row_fiveFullMembers_saysMustWithClauseAndCount() throws IOException {
        NamedCsvRecord row = row(Samples.decisions(Samples.enterprise(60, 5, 0).build()));
        assertThat(row.getField("组建义务 duty")).isEqualTo("MUST");
        assertThat(row.getField("组建形式 form")).isEqualTo("OWN");
        assertThat(row.getField("设置层级 tier")).isEqualTo("BRANCH");
        assertThat(row.getField("五个清 fiveClears")).isEqualTo("五清");
        assertThat(row.getField("隶属关系 affiliation")).isEqualTo("PARK_COMMITTEE");
        assertThat(row.getField("条款 clauses"))
                .contains("2.2.2-c")
                .contains("2.2.3-c")
                .contains("2.1-a");
        assertThat(row.getField("理由 reasons"))
                .isEqualTo("正式党员5名（3名以上），必须单独组建党支部（2.2.2-c）；"
                        + "所在载体为园区，必须通过园区综合党委隶属园区党（工）委（2.2.3-c）；"
                        + "单位类型为非公企业，登记类别为公司，所在载体为园区，必须由县级组织部门摸排（2.1-a）；"
                        + "必须由县级组织部门建立台账（2.1-g）。");
    }

    @ParameterizedTest
    @CsvSource({
        "2, SHOULD, 正式党员2名（不足3名），党员2名（1名以上），独立法人，应组建党组织（2.2.2-a）；可以联合组建党支部（2.2.2-d）；",
        "3, MUST, 正式党员3名（3名以上），必须单独组建党支部（2.2.2-c）；",
        "50, MUST, 正式党员50名（3名以上），必须单独组建党支部（2.2.2-c）；所在",
        "51, MUST, '正式党员51名（3名以上），必须单独组建党支部（2.2.2-c）；党员51名（超过50名且不足100名），可以设党总支（2.2.2-h），仍设一个党支部的，一般50名以下（2.2.2-f）；'",
        "100, MUST, '正式党员100名（3名以上），必须单独组建党支部（2.2.2-c）；党员100名（100名以上），可以设基层党委（2.2.2-i），须经上级党组织审核、县级党委或党的工作部门批准，仍设一个党支部的，一般50名以下（2.2.2-f）；'"
    })
    void reasons_boundaryOfMembers_sayWhatTheTableSays(int full, String duty, String begins) throws IOException {
        NamedCsvRecord row =
                row(Samples.decisions(Samples.enterprise(60, full, 0).build()));
        assertThat(row.getField("组建义务 duty")).isEqualTo(duty);
        assertThat(row.getField("理由 reasons")).startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource({
        "49, NONE, '正式党员0名（不足3名），党员0名（不足1名），单位类型为非公企业，职工49人（不足50人），暂不要求组建党组织（2.2.2-b）；必须选派党建指导员（2.4-d）；'",
        "50, STRIVE, '正式党员0名（不足3名），党员0名（不足1名），单位类型为非公企业，职工50人（50人以上），努力实现组建党组织（2.2.2-b）；必须选派党建指导员（2.4-d）；'"
    })
    void reasons_boundaryOfEmployees_neverSayMoreThanTheRow(int employees, String duty, String begins)
            throws IOException {
        NamedCsvRecord row =
                row(Samples.decisions(Samples.enterprise(employees, 0, 0).build()));
        assertThat(row.getField("组建义务 duty")).isEqualTo(duty);
        assertThat(row.getField("理由 reasons")).startsWith(begins);
    }

    @Test
    void row_unknownFullMembers_isPendingWithTheFact() throws IOException {
        Organisation organisation = Organisation.builder()
                .id("U")
                .kind(OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .legalEntity(true)
                .employees(60)
                .probationaryMembers(1)
                .build();
        NamedCsvRecord row = row(Samples.decisions(organisation));
        assertThat(row.getField("组建义务 duty")).isEqualTo("待定（正式党员）");
        assertThat(row.getField("组建形式 form")).isEqualTo("待定（正式党员）");
        assertThat(row.getField("功能型党组织 functional")).isEqualTo("待定（流动党员）");
        assertThat(row.getField("理由 reasons")).startsWith("组建义务待定（正式党员）；组建形式待定（正式党员）；设置层级待定（正式党员）；");
    }

    @Test
    void row_unknownProbationary_saysAtLeastForTheKnownPart() throws IOException {
        Organisation organisation =
                Organisation.builder().id("P").fullMembers(120).build();
        assertThat(row(Samples.decisions(organisation)).getField("理由 reasons"))
                .startsWith("正式党员120名（3名以上），必须单独组建党支部（2.2.2-c）；党员至少120名（100名以上），可以设基层党委（2.2.2-i）");
    }

    @Test
    void fiveClears_unclearLine_namesItemsAndNoValue() throws IOException {
        OrganisationRecord line = OrganisationRecord.builder()
                .creditCode("坏码")
                .headName("张三")
                .headContact("13800000000")
                .employees(-4)
                .build();
        String text = row(OrganisationDecisions.of(
                        Samples.RULEBOOK, Samples.enterprise(60, 5, 0).build(), line))
                .getField("五个清 fiveClears");
        assertThat(text).contains("经营运行情况：统一社会信用代码格式不符、").contains("职工队伍情况：职工人数为负数、人数统计日期未填写；");
        assertThat(text).doesNotContain("张三").doesNotContain("138").doesNotContain("坏码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "＝1"})
    void id_likeAFormula_becomesText(String id) throws IOException {
        Organisation organisation = Organisation.builder().id(id).build();
        assertThat(row(Samples.decisions(organisation)).getField("编号 id")).isEqualTo("'" + id);
    }

    @Test
    void id_withSeparators_isQuoted() throws IOException {
        Organisation organisation = Organisation.builder().id("a,\"b\"\nc").build();
        OrganisationDecisions decisions = Samples.decisions(organisation);
        assertThat(file(decisions)).contains("\"a,\"\"b\"\"\nc\"");
        assertThat(row(decisions).getField("编号 id")).isEqualTo("a,\"b\"\nc");
    }

    private static NamedCsvRecord row(OrganisationDecisions decisions) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(file(decisions).substring(1))) {
            return reader.stream().findFirst().orElseThrow();
        }
    }

    private static String file(OrganisationDecisions decisions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DecisionsCsv csv = new DecisionsCsv(Samples.RULEBOOK, out)) {
            csv.write(decisions);
        }
        return out.toString(UTF_8);
    }
}
