package org.pbcore.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.examples.quickstart.Quickstart;

/** Bulletin and notices of the simulated city, and of the same city taken for a real one. */
class SupervisionReportsTest {
    private static final String[] ALL = {"bulletin", "supervision-notice", "interview-notice"};

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Path facts = Path.of("");
    private String said = "";

    @BeforeAll
    static void make() {
        run(made, new StringWriter(), "bulletin", "--format", "csv");
    }

    @BeforeEach
    void copyFacts() throws IOException {
        facts = Files.createDirectory(folder.resolve("facts"));
        try (Stream<Path> files = Files.list(made.resolve("simulated-facts"))) {
            for (Path file : files.toList()) {
                Files.copy(file, facts.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static int run(Path out, StringWriter said, String... arguments) {
        List<String> all = new ArrayList<>(List.of("report", "--out", out.toString()));
        all.addAll(List.of(arguments));
        return Quickstart.run(new PrintWriter(said), new PrintWriter(said), all.toArray(new String[0]));
    }

    /** Makes reports of the city as of a real one. */
    private int real(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--facts", facts.toString()));
        if (!List.of(arguments).contains("--in")) {
            all.addAll(List.of("--in", made.resolve("simulated-city.csv").toString()));
        }
        all.addAll(List.of(arguments));
        StringWriter heard = new StringWriter();
        int code = run(folder, heard, all.toArray(new String[0]));
        said = heard.toString();
        return code;
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void bulletin_ofASurveyWithFacts_isThatOfTheSimulatedCity() throws IOException {
        assertThat(real("bulletin", "--format", "csv")).isZero();
        assertThat(read("bulletin.csv"))
                .isEqualTo(Files.readString(made.resolve("bulletin.csv")))
                .contains("下发督办单并约谈", "列入问题清单", "已达目标", "上期");
    }

    @Test
    void notices_goToThoseWhomThePolicySendsOne() throws IOException {
        assertThat(real(names("--format", "csv"))).isZero();
        List<String> rows = read("bulletin.csv").lines().toList();
        List<String> sent = rows.stream()
                .filter(row -> row.contains("下发督办单"))
                .map(row -> row.split(",", -1)[1])
                .toList();
        List<String> interviewed = rows.stream()
                .filter(row -> row.contains("并约谈"))
                .map(row -> row.split(",", -1)[1])
                .toList();

        assertThat(units("supervision-notice", "责任单位")).containsAll(sent).hasSizeGreaterThan(sent.size());
        assertThat(units("interview-notice", "约谈单位")).isEqualTo(interviewed);
        assertThat(read("interview-notice.csv")).contains("督办单编号,（模拟）督〔2020〕1号", "约谈时间,2020年9月22日 09:30");
    }

    private List<String> units(String report, String field) throws IOException {
        List<String> units = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith(report))
                    .sorted()
                    .toList()) {
                units.addAll(Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith(field + ","))
                        .map(line -> line.substring(field.length() + 1))
                        .toList());
            }
        }
        return units;
    }

    @Test
    void noticeUnderWay_isPrintedInsteadOfASecondDraft() throws IOException {
        assertThat(real("supervision-notice", "--format", "csv")).isZero();
        String open = read("supervision-notice-1.csv");

        assertThat(open).contains("发文字号,（模拟）督〔2020〕1号", "办理状态,已签收", "督办级别,下发督办单\n".strip());
        String unit =
                open.lines().filter(line -> line.startsWith("责任单位")).findFirst().orElseThrow();
        assertThat(units("supervision-notice", "责任单位"))
                .filteredOn(each -> each.equals(unit.substring(5)))
                .hasSize(1);
        assertThat(read("supervision-notice-2.csv")).contains("办理状态,已销号", "销号日期,2020-09-12");
        assertThat(read("supervision-notice-3.csv")).contains("办理状态,拟稿", "编号,\r\n");
    }

    @Test
    void persons_unlessSaidOtherwise_areMasked() throws IOException {
        assertThat(real(names("--format", "csv"))).isZero();
        assertThat(read("supervision-notice-1.csv")).doesNotContain("拟经办", "拟分管", "逐户核实");
        assertThat(read("interview-notice.csv")).doesNotContain("拟书记", "拟主任").contains("拟*");

        assertThat(real(names("--format", "csv", "--show-personal"))).isZero();
        assertThat(read("supervision-notice-1.csv")).contains("拟经办", "拟分管", "逐户核实");
        assertThat(read("interview-notice.csv")).contains("拟书记", "拟主任");
    }

    @Test
    void targetOfTheOption_servesWhereNoneIsSetForAUnit() throws IOException {
        Files.delete(facts.resolve("targets.jsonl"));
        assertThat(real("bulletin", "--format", "csv")).isOne();
        assertThat(said).contains("缺少 targets.jsonl (organisation; --target --deadline)");

        assertThat(real("bulletin", "--format", "csv", "--target", "0", "--deadline", "2020-09-01"))
                .isZero();
        assertThat(read("bulletin.csv")).contains(",0.00%,已达目标").doesNotContain("列入问题清单");
        assertThat(real(names("--format", "csv", "--target", "0", "--deadline", "2020-12-31")))
                .as("nobody is interviewed")
                .isZero();
        assertThat(said).contains("interview-notice 没有要写的 nothing to write");

        assertThat(real(
                        "bulletin",
                        "--format",
                        "csv",
                        "--metric",
                        "work",
                        "--target",
                        "90",
                        "--deadline",
                        "2020-12-31"))
                .isZero();
        assertThat(read("bulletin.csv")).contains("90.00%,列入问题清单").doesNotContain("上期");
    }

    @Test
    void optionsThatCannotBe_areWrongUsageInBothLanguages() {
        assertThat(real("bulletin", "--metric", "nothing")).isEqualTo(2);
        assertThat(said).contains("没有指标 no metric “nothing”，可选 known: ", "organisation, work");
        assertThat(real("bulletin", "--target", "101", "--deadline", "2020-12-31"))
                .isEqualTo(2);
        assertThat(said).contains("应为0至100");
        assertThat(real("bulletin", "--target", "80")).isEqualTo(2);
        assertThat(said).contains("应同时给出 belong together");
    }

    @Test
    void badLines_areToldWithFileLineAndPathAndWithoutWhatTheySay() throws IOException {
        append("letters", "{\"report\": \"bulletin\", \"office\": \"李四办\"}");
        append("targets", "{\"metric\": \"organisation\", \"targetPercent\": 101, \"deadline\": \"2020-09-01\"}");
        append("targets", "{\"metric\": \"organisation\", \"targetPercent\": 80}");
        append("receipts", "{\"notice\": \"DB-1\", \"measures\": \"李四\"}");
        append("supervision-notices", "{\"id\": \"x\", \"unit\": \"李四\"}");
        append("interviews", "{\"unit\": \"410102\", \"time\": \"李四\"}");
        append("bulletins", "{\"id\": \"x\", \"entries\": [{\"unit\": \"a\", \"numerator\": 2, \"denominator\": 1}]}");

        assertThat(real(names("--format", "csv"))).isZero();
        assertThat(said)
                .contains(
                        "letters.jsonl:6 /date：缺少 absent",
                        "targets.jsonl:10 /targetPercent：应为0至100",
                        "targets.jsonl:11 /deadline：缺少",
                        "receipts.jsonl:3 /measures：类型不符",
                        "supervision-notices.jsonl:3：缺少必填项",
                        "interviews.jsonl:2 /time：类型不符",
                        "bulletins.jsonl:2 /entries/0/numerator：应在0与分母之间")
                .doesNotContain("李四");
        assertThat(read("bulletin.csv")).isEqualTo(Files.readString(made.resolve("bulletin.csv")));
    }

    @Test
    void noticeWithAStepThatCannotBe_isToldAndLeftOut() throws IOException {
        String notices = Files.readString(facts.resolve("supervision-notices.jsonl"));
        Files.writeString(facts.resolve("supervision-notices.jsonl"), notices.replace("\"SIGN\"", "\"CLOSE\""));

        assertThat(real(names("--format", "csv"))).isZero();
        assertThat(said)
                .containsOnlyOnce("supervision-notices.jsonl:1 /history/0：")
                .containsOnlyOnce("supervision-notices.jsonl:2 /history/0：");
        assertThat(read("supervision-notice-1.csv")).contains("办理状态,拟稿");
    }

    /** A notice of an office that is no county. */
    private static String notice(String id, String day, int numerator, String metric) {
        return ("{'id': '" + id + "', 'unit': '某局', 'draftedOn': '" + day + "', 'metric': '" + metric
                        + "', 'numerator': " + numerator
                        + ", 'denominator': 10, 'targetPercent': 80, 'deadline': '2020-09-01', 'history': ["
                        + "{'step': 'SIGN', 'on': '" + day + "', 'by': '拟经办'}, {'step': 'ISSUE', 'on': '" + day
                        + "', 'by': '拟经办', 'dueOn': '2020-10-09'}]}")
                .replace('\'', '"');
    }

    @Test
    void linesThatNoReportCanUse_areToldOnceAndLeftOut() throws IOException {
        append("supervision-notices", notice("DB-7", "2020-09-02", 1, "nothing"));
        append("supervision-notices", notice("DB-1", "2020-09-02", 1, "organisation"));
        append("supervision-notices", notice("DB-8", "2020-09-02", 8, "organisation"));
        append(
                "bulletins",
                "{\"id\": \"x\", \"issuedOn\": \"2020-09-10\", \"metric\": \"organisation\", \"entries\": ["
                        + "{\"unit\": \"a\", \"numerator\": 1, \"denominator\": 2},"
                        + "{\"unit\": \"a\", \"numerator\": 1, \"denominator\": 2}]}");

        assertThat(real(names("--format", "csv"))).isZero();
        assertThat(said)
                .containsOnlyOnce("supervision-notices.jsonl:3 /metric：没有这个指标")
                .containsOnlyOnce("supervision-notices.jsonl:4 /id：编号重复")
                .containsOnlyOnce("supervision-notices.jsonl:5 /numerator：实测值已达目标")
                .containsOnlyOnce("bulletins.jsonl:2 /entries/1/unit：单位重复");
        assertThat(read("bulletin.csv")).isEqualTo(Files.readString(made.resolve("bulletin.csv")));
        assertThat(units("supervision-notice", "责任单位")).doesNotContain("某局");
    }

    @Test
    void noticesOfOneDay_doNotEscalateEachOther() throws IOException {
        append("supervision-notices", notice("DB-7", "2020-09-02", 1, "organisation"));
        append("supervision-notices", notice("DB-8", "2020-09-02", 1, "organisation"));
        append("supervision-notices", notice("DB-9", "2020-09-03", 1, "organisation"));

        assertThat(real("supervision-notice", "--format", "csv")).isZero();
        assertThat(read("supervision-notice-3.csv")).contains("责任单位,某局").doesNotContain("并约谈");
        assertThat(read("supervision-notice-4.csv")).contains("责任单位,某局").doesNotContain("并约谈");
        assertThat(read("supervision-notice-5.csv")).contains("责任单位,某局", "下发督办单并约谈");
    }

    @Test
    void measures_beforeTheNoticeIsReceived_areBlank() throws IOException {
        assertThat(real("supervision-notice", "--format", "csv", "--show-personal", "--as-of", "2020-09-02"))
                .isZero();
        assertThat(read("supervision-notice-1.csv")).contains("办理状态,已下发").doesNotContain("逐户核实在营情况");
        assertThat(real("supervision-notice", "--format", "csv", "--show-personal", "--as-of", "2020-09-03"))
                .isZero();
        assertThat(read("supervision-notice-1.csv")).contains("办理状态,已签收", "逐户核实在营情况");
    }

    @Test
    void interviewRecord_isTheLastByTheDayAboutANoticeStillOpen() throws IOException {
        String unit = Files.readString(facts.resolve("supervision-notices.jsonl"))
                .replaceFirst("(?s).*?\"unit\":\"(\\d+)\".*", "$1");
        String all = "";
        for (String rest : List.of(
                "'notices': ['DB-1'], 'heldOn': '2020-09-10'",
                "'notices': ['DB-0'], 'heldOn': '2020-09-14'",
                "'heldOn': '2020-12-01'",
                "'heldOn': '2020-09-05'")) {
            all += "{'id': 'YT', 'unit': '" + unit + "', " + rest + "}\n";
        }
        Files.writeString(facts.resolve("interviews-held.jsonl"), all.replace('\'', '"'));

        assertThat(real("interview-notice", "--format", "csv")).isZero();
        assertThat(read("interview-notice.csv")).contains("约谈日期,2020-09-10");
    }

    @Test
    void simulatedFacts_underAPolicyWithoutSupervision_areThoseOfOtherReports() {
        StringWriter heard = new StringWriter();
        assertThat(run(folder, heard, "annual", "--policy", "branch-regulations-2018", "--format", "csv"))
                .as(heard::toString)
                .isZero();
        assertThat(folder.resolve("annual.csv")).exists();
        assertThat(folder.resolve("simulated-facts/targets.jsonl")).doesNotExist();
    }

    @Test
    void countiesOfOneName_areToldApartByTheirCities() throws IOException {
        String city = Files.readString(made.resolve("simulated-city.csv"));
        Path three = Files.writeString(
                folder.resolve("three.csv"),
                city.replace(",410102,", ",410204,")
                        .replace(",410103,", ",320106,")
                        .replace(",410104,", ",110105,"));
        Files.writeString(
                facts.resolve("supervision-notices.jsonl"),
                Files.readString(facts.resolve("supervision-notices.jsonl"))
                        .replaceAll("\"4101\\d\\d\"", "\"220104\""));

        assertThat(real("bulletin", "supervision-notice", "--format", "csv", "--in", three.toString()))
                .isZero();
        assertThat(read("bulletin.csv"))
                .contains(",开封市鼓楼区,", ",南京市鼓楼区,", ",北京市朝阳区,", ",金水区,")
                .doesNotContain(",鼓楼区,", "郑州市");
        assertThat(read("supervision-notice-1.csv")).contains("责任单位,长春市朝阳区");
    }

    @Test
    void noticesThatNobodyGave_areNotTakenForNoneInSilence() throws IOException {
        assertThat(real("bulletin", "--format", "csv")).isZero();
        assertThat(said).doesNotContain("supervision-notices.jsonl");
        Files.delete(facts.resolve("supervision-notices.jsonl"));

        assertThat(real("bulletin", "--format", "csv")).isZero();
        assertThat(said).contains("没有 supervision-notices.jsonl，没有督办单计为未销号 not given: no notice counts as open");
        assertThat(read("bulletin.csv")).contains("下发督办单").doesNotContain("并约谈");
    }

    private void append(String file, String line) throws IOException {
        Path path = facts.resolve(file + ".jsonl");
        Files.writeString(path, Files.readString(path) + line + "\n");
    }

    @Test
    void lettersThatAreWanting_areTold() throws IOException {
        Files.writeString(
                facts.resolve("letters.jsonl"),
                "{\"report\": \"bulletin\", \"office\": \"某工委\", \"date\": \"2020-09-20\"}\n");
        assertThat(real(names("--format", "csv"))).isOne();
        assertThat(said)
                .contains("supervision-notice 缺少 letters.jsonl (report: supervision-notice)", "interview-notice 缺少");
        assertThat(folder.resolve("bulletin.csv")).exists();

        Files.delete(facts.resolve("letters.jsonl"));
        assertThat(real("bulletin", "--format", "csv")).isOne();
        assertThat(said).contains("bulletin 缺少 letters.jsonl");
    }

    @Test
    void everyReport_isOfferedAsADocumentAndReadBack() throws IOException {
        List<String> rows = Files.readAllLines(made.resolve("simulated-city.csv"));
        Path few = Files.write(folder.resolve("few.csv"), rows.subList(0, 200));
        Files.delete(facts.resolve("targets.jsonl"));
        String[] aim = {"--target", "100", "--deadline", "2020-09-01"};
        assertThat(real("--in", few.toString(), "--format", "docx", aim[0], aim[1], aim[2], aim[3]))
                .isZero();
        assertThat(said).contains("city-overview 没有格式 is not offered as docx").doesNotContain("缺少");
        for (OfficeReport report : OfficeReports.ALL) {
            if (report.page().isEmpty()) {
                assertThat(documents(report.name()))
                        .as(report.name())
                        .isNotEmpty()
                        .allSatisfy(file -> {
                            try (InputStream in = Files.newInputStream(file);
                                    XWPFDocument document = new XWPFDocument(in)) {
                                assertThat(document.getTables()).isNotEmpty();
                            }
                        });
            }
        }
    }

    private List<Path> documents(String report) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(report + "(-\\d+)?\\.docx"))
                    .collect(Collectors.toList());
        }
    }

    private static String[] names(String... options) {
        List<String> all = new ArrayList<>(List.of(ALL));
        all.addAll(List.of(options));
        return all.toArray(new String[0]);
    }
}
