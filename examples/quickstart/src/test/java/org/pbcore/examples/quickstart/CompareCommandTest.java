package org.pbcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String HEADINGS = "统一社会信用代码,单位名称,单位类型,独立法人,职工人数,正式党员,预备党员,流动党员,经营状态,党组织形式,党建指导员数\n";

    @TempDir
    Path folder;

    private final StringWriter terminal = new StringWriter();

    @Test
    void compare_builtInPolicies_tellsWhatChangesForWhomAndWhy() throws IOException {
        Path survey = Files.writeString(
                folder.resolve("in.csv"), HEADINGS + ",甲,非公企业,否,1,1,0,0,正常,未建立,0\n,乙,非公企业,是,1,3,0,0,正常,未建立,0\n");

        assertThat(quickstart("compare", "--in", survey.toString(), "--out", folder.toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("comparison.csv")))
                .contains("formation.joint", "组建义务,必须,可以,1,", "甲,row-2,组建义务,必须,可以,formation.duty MUST→MAY");
        assertThat(folder.resolve("comparison.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("comparison.html")).content().contains("formation.duty MUST→MAY");
        assertThat(terminal.toString()).contains("changed 1", "仅新政策回答", "survey");
    }

    @Test
    void compare_draftInAFile_bridgesCoverage() throws IOException {
        Path draft = Files.writeString(
                folder.resolve("draft.json"),
                "{\"id\": \"draft\", \"title\": {\"zh\": \"草案\", \"en\": \"draft\"}, \"source\": {\"zh\": \"草案\", \"en\":"
                        + " \"draft\"}, \"jurisdiction\": \"CN\", \"from\": \"2020-02-01\", \"extends\": \"two-new-2020\","
                        + " \"parameters\": {\"formation.headcount.enterprise\": {\"clause\": \"2.2.2-b\", \"values\":"
                        + " [{\"atLeast\": 30, \"modality\": \"STRIVE\"}]}}}");

        assertThat(quickstart(
                        "compare", "--policy", "two-new-2020", "--with", draft.toString(), "--out", folder.toString()))
                .isZero();
        assertThat(terminal.toString()).contains("headcount", "OUTSIDE → MISSED", "{formation.headcount.enterprise}");
    }

    @Test
    void compare_unknownPolicy_isRefused() {
        assertThat(quickstart("compare", "--with", "none", "--out", folder.toString()))
                .isOne();
        assertThat(quickstart("compare", "--with", "none.json", "--out", folder.toString()))
                .isOne();
    }

    private int quickstart(String... args) {
        return Quickstart.run(new PrintWriter(terminal), new PrintWriter(terminal), args);
    }
}
