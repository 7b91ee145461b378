package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SurveyIntakeProperties {
    private static final String HEADING = "统一社会信用代码,单位名称,经营状态,成立日期,职工人数,正式党员";
    private static final Pattern GOOD_COUNT = Pattern.compile("|无|[0-9]{1,9}");
    private static final List<String> STATES = List.of("", "正常", "停业", "注销", "吊销", "/");
    private static final List<String> DATES = List.of("", "2020-08-31", "2020/8/31", "—");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void rows_ofAnyLines_areRegisteredOrRejected(@ForAll("lines") List<String> lines) {
        var report = SurveyReport.of(HEADING + "\n" + String.join("\n", lines));
        var summary = report.summary;

        assertThat(summary.registered() + summary.rejected()).isEqualTo(summary.rows());
        assertThat(report.rows).hasSize((int) summary.registered());
        assertThat(report.problems).hasSize((int) summary.problemCount());
        assertThat(summary.problemCount(Severity.ERROR)).isEqualTo(summary.rejected());
        assertThat(summary.rows()).isLessThanOrEqualTo(lines.size());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void rows_ofAnyDamagedBytes_areRegisteredOrRejected(
            @ForAll("lines") List<String> lines, @ForAll List<@IntRange(max = 100_000) Integer> places) {
        var head = (HEADING + "\n").getBytes(StandardCharsets.UTF_8);
        var bytes = (HEADING + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
        for (int place : places) {
            int target = head.length + place % Math.max(1, bytes.length - head.length);
            if (target < bytes.length) {
                bytes[target] ^= (byte) (0x80 | place);
            }
        }
        var report = SurveyReport.of(bytes);

        assertThat(report.summary.registered() + report.summary.rejected()).isEqualTo(report.summary.rows());
        assertThat(report.summary.problemCount(Severity.ERROR)).isEqualTo(report.summary.rejected());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void badCell_always_hasOneProblemAtItsPlace(@ForAll("cells") List<List<String>> rows) {
        var lines = rows.stream().map(cells -> ",甲," + String.join(",", cells)).collect(Collectors.joining("\n"));
        var expected = new ArrayList<String>();
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row);
            addUnless(STATES.contains(cells.get(0)), expected, row, "经营状态", "UNKNOWN_WORD");
            addUnless(DATES.contains(cells.get(1)), expected, row, "成立日期", "NOT_A_DATE");
            for (int count = 2; count < cells.size(); count++) {
                var cell = cells.get(count);
                var code = cell.equals("-1") ? "NEGATIVE" : "NOT_A_WHOLE_NUMBER";
                addUnless(GOOD_COUNT.matcher(cell).matches(), expected, row, count == 2 ? "职工人数" : "正式党员", code);
            }
        }

        assertThat(SurveyReport.of(HEADING + "\n" + lines).places()).isEqualTo(expected);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void intake_ofAReencodedFile_isEqual(@ForAll("lines") List<String> lines, @ForAll("encodings") String encoding)
            throws IOException {
        var text = HEADING + "\n" + String.join("\n", lines);
        var plain = SurveyReport.of(text.getBytes(StandardCharsets.UTF_8));
        var bytes = encoding.equals("BOM")
                ? ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)
                : text.getBytes(Charset.forName(encoding));
        for (var other : List.of(SurveyReport.of(bytes), SurveyReport.of(SurveyTextTest.gzip(bytes)))) {
            assertThat(other.rows).isEqualTo(plain.rows);
            assertThat(other.problems).isEqualTo(plain.problems);
            assertThat(other.summary).isEqualTo(plain.summary);
        }
    }

    @Provide
    Arbitrary<String> encodings() {
        return Arbitraries.of("UTF-8", "BOM", "GBK", "GB18030");
    }

    @Provide
    Arbitrary<List<String>> lines() {
        var code = Arbitraries.integers().between(0, 20).map(Codes::code);
        var cell = Arbitraries.oneOf(
                code,
                Arbitraries.of("", "无", "正常", "5", "-1", "约50", "３", "2020-08-31", "甲,", "\"乙\"", "\"丙", "\"", " "));
        var damaged = cell.list().ofMaxSize(8).map(cells -> String.join(",", cells));
        var sound = Combinators.combine(code, cell("-1"), cell("约50"))
                .as((unique, employees, members) -> unique + ",甲,正常,2020/8/31," + employees + "," + members);
        return Arbitraries.oneOf(sound, sound, sound, damaged).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        return Combinators.combine(
                        Arbitraries.of("", "正常", "停业", "吊销", "/", "开业", "正 常"),
                        Arbitraries.of("", "2020-08-31", "2020/8/31", "—", "2020-02-30", "昨天"),
                        cell("三"),
                        cell("1.0"))
                .as(List::of)
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<String> cell(String bad) {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 999_999_999).map(String::valueOf),
                Arbitraries.of("", "无", "-1", bad));
    }

    private static void addUnless(boolean good, List<String> expected, int row, String heading, String code) {
        if (!good) {
            expected.add(row + 2 + " " + heading + " " + code);
        }
    }
}
