package org.pbcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {
    private static final String A = "91410100170051302N";

    @TempDir
    Path folder;

    private StringWriter terminal = new StringWriter();

    @Test
    void import_withoutAccept_showsAndRecordsNothing() throws IOException {
        Path file = survey("一", A + ",甲公司,5", ",乙公司,约6");

        assertThat(run("import", file.toString(), "--into", ledger(), "--whole"))
                .isZero();
        assertThat(terminal.toString()).contains("新增 new 2", "未登记", A, "problems.xlsx");
        assertThat(folder.resolve("ledger/problems.xlsx")).exists();
        assertThat(Files.readString(folder.resolve("ledger/differences.csv"))).contains("NEW,2," + A);
        assertThat(run("show", ledger())).isZero();
        assertThat(terminal.toString()).contains("条目 entries 0");
    }

    @Test
    void import_acceptedTwiceAndLaterFile_areInTheHistory() throws IOException {
        Path first = survey("一", A + ",甲公司,5", ",乙公司,6");
        assertThat(run("import", first.toString(), "--into", ledger(), "--whole", "--accept"))
                .isZero();
        assertThat(terminal.toString()).contains("已登记 recorded: 组织 organisations 2 · 条目 entries 4");
        assertThat(run("import", first.toString(), "--into", ledger(), "--whole", "--accept"))
                .isZero();
        assertThat(terminal.toString()).contains("与台账一致", "organisations 0 · 条目 entries 0");

        Path later = survey("二", A + ",甲公司,8");
        assertThat(run("import", later.toString(), "--into", ledger(), "--whole", "--accept", "--day", "2020-12-01"))
                .isZero();
        assertThat(terminal.toString()).contains("变更 changed 1", "employees: 5 → 8", "减少 gone 1", "乙公司");
        assertThat(run("as-of", ledger(), A, "--day", "2020-10-01")).isZero();
        assertThat(terminal.toString()).contains("\"employees\":5").doesNotContain("\"employees\":8");
        assertThat(run("as-of", ledger(), A, "--day", "2020-12-01")).isZero();
        assertThat(terminal.toString()).contains("\"employees\":8");
        assertThat(run("as-of", ledger(), "--day", "2020-12-01")).isZero();
        assertThat(terminal.toString()).contains("组织 organisation 1");
        assertThat(run("history", ledger(), "name:city//乙公司")).isZero();
        assertThat(terminal.toString()).contains("位置 position 3", "撤回 withdrawn", "不在整册之中");
    }

    @Test
    void import_ofANameThatMayBeKnown_asksForADecision() throws IOException {
        run("import", survey("一", A + ",甲乙有限公司,5").toString(), "--into", ledger(), "--accept");
        Path later = survey("二", ",甲乙公司,6");
        assertThat(run("import", later.toString(), "--into", ledger(), "--accept"))
                .isZero();
        assertThat(terminal.toString()).contains("待认定", "--same 'name:city//甲乙公司=" + A + "'", "entries 0");
        assertThat(run("import", later.toString(), "--into", ledger(), "--accept", "--same", "name:city//甲乙公司=" + A))
                .isZero();
        assertThat(terminal.toString()).contains("变更 changed 1");
    }

    @Test
    void import_ofACodeThatAnotherUnitLinked_tellsFromWhichDayItMovesAndWhatItLeaves() throws IOException {
        run("import", survey("一", ",甲公司,5").toString(), "--into", ledger(), "--accept", "--unit", "one");
        String file = survey("二", A + ",甲公司,5").toString();
        run(
                "import",
                file,
                "--into",
                ledger(),
                "--accept",
                "--unit",
                "one",
                "--day",
                "2020-10-01",
                "--same",
                A + "=name:one//甲公司");
        run("import", file, "--into", ledger(), "--accept", "--unit", "two", "--day", "2020-09-30", "--moved", A);
        assertThat(terminal.toString()).contains("已有更晚的记载", "转入日不早于 it cannot move before: 2020-10-01", "entries 0");
        assertThat(Files.readString(folder.resolve("ledger/differences.csv"))).contains("one,KNOWN_LATER,2020-10-01,");

        run("import", file, "--into", ledger(), "--accept", "--unit", "two", "--day", "2020-10-01", "--moved", A);
        assertThat(terminal.toString()).contains("原键撤回 leaves the key: name:one//甲公司", "entries 4");
        assertThat(Files.readString(folder.resolve("ledger/differences.csv"))).contains("one,,,name:one//甲公司");
    }

    @Test
    void verifyAndExport_ofALedger_agree() throws IOException {
        run("import", survey("一", A + ",甲公司,5").toString(), "--into", ledger(), "--accept");
        Path kept = folder.resolve("kept");
        assertThat(run("verify", ledger(), "--keep", kept.toString())).isZero();
        assertThat(terminal.toString()).contains("完好 intact: 条目 entries 2");
        Path checkpoint = kept.resolve("city.checkpoint");
        assertThat(run("verify", ledger(), "--against", checkpoint.toString())).isZero();
        Path archive = folder.resolve("ledger.jsonl");
        assertThat(run("export", ledger(), "--out", archive.toString())).isZero();
        assertThat(Files.readAllLines(archive)).hasSize(4).anyMatch(line -> line.contains("甲公司"));

        run("import", survey("二", A + ",甲公司,8").toString(), "--into", folder + "/other", "--accept");
        assertThat(run("verify", folder + "/other", "--against", checkpoint.toString()))
                .isEqualTo(1);
        assertThat(terminal.toString()).contains("被改动 changed");
    }

    /** A real city's register, and a verifier that shares no code with us. */
    @Test
    void zhengzhouSurvey_isVerifiedInPython() throws IOException, InterruptedException {
        Path survey = Path.of(System.getProperty("pbcore.shared", ""), "data", "zhengzhou-survey.csv.gz");
        assumeThat(survey).exists();
        Path archive = folder.resolve("zhengzhou.jsonl");
        Path kept = folder.resolve("kept");
        assertThat(run("import", survey.toString(), "--into", ledger(), "--whole", "--accept"))
                .isZero();
        assertThat(run("verify", ledger(), "--keep", kept.toString())).isZero();
        assertThat(run("export", ledger(), "--out", archive.toString())).isZero();

        assertThat(python(archive, kept.resolve("city.checkpoint"))).isZero();
        Files.writeString(archive, Files.readString(archive).replaceFirst("\"employees\":41,", "\"employees\":42,"));
        assertThat(python(archive, kept.resolve("city.checkpoint"))).isEqualTo(1);
    }

    private static int python(Path archive, Path checkpoint) throws IOException, InterruptedException {
        Path verifier = Path.of(System.getProperty("pbcore.home", ""), "docs", "ledger", "verify.py");
        return new ProcessBuilder("python3", verifier.toString(), archive.toString(), checkpoint.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void mistakes_areWordsAndNoTrace() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "PK\u0003\u0004 no");

        assertThat(run("import", folder.resolve("none.csv").toString(), "--into", ledger()))
                .isEqualTo(1);
        assertThat(terminal.toString()).contains("找不到文件");
        assertThat(run("import", text.toString(), "--into", ledger())).isEqualTo(1);
        assertThat(terminal.toString()).contains("工作簿未读");
        assertThat(run("show", folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(terminal.toString()).contains("找不到文件").doesNotContain("\tat ");
    }

    private String ledger() {
        return folder.resolve("ledger").toString();
    }

    private Path survey(String name, String... rows) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".csv"), "统一社会信用代码,单位名称,职工人数\n" + String.join("\n", rows) + "\n");
    }

    private int run(String... args) {
        terminal = new StringWriter();
        String[] all = new String[args.length + 1];
        all[0] = "ledger";
        System.arraycopy(args, 0, all, 1, args.length);
        PrintWriter out = new PrintWriter(terminal, true);
        return Quickstart.run(out, out, all);
    }
}
