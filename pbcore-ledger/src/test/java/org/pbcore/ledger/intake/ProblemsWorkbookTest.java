package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.ledger.workbook.WorkbookFault;
import org.pbcore.ledger.workbook.WorkbookFile;
import org.pbcore.ledger.workbook.WorkbookRefusedException;
import org.pbcore.model.term.Label;

class ProblemsWorkbookTest {
    @TempDir
    private Path folder;

    @Test
    void workbook_comesBackWithAColumnAndIsOtherwiseTheSame() throws IOException {
        var rows = WorkbookFile.rows(
                new String[] {"单位名称", "职工人数", "成立日期"},
                new String[] {"甲", "约5", "#x s=\"1\"><v>44074</v>"},
                new String[] {"=乙<&>", "#x ><f>SUM(1,2)</f><v>3</v>", ""},
                new String[] {"丙", "#n 6", ""});
        var original = new WorkbookFile()
                .sheet("台账", rows, "<mergeCells><mergeCell ref=\"E5:F5\"/></mergeCells>")
                .sheet("别的", WorkbookFile.rows(new String[] {"说明"}), "")
                .styles()
                .part("xl/media/image1.png", "no real picture")
                .write(folder.resolve("in.xlsx"));
        var target = returned(original);

        var before = cells(original);
        var after = cells(target);
        assertThat(after.get("台账!D2")).startsWith("STRING [警告] 职工人数：不是整数").contains("no whole number");
        assertThat(after.get("台账!D3")).startsWith("STRING [警告] 职工人数：公式");
        assertThat(after).doesNotContainKey("台账!D4");
        after.keySet().removeIf(place -> place.startsWith("台账!D") || place.equals("别的!B1"));
        assertThat(after).isEqualTo(before);
        for (var part : List.of("xl/media/image1.png", "xl/styles.xml", "xl/workbook.xml")) {
            assertThat(part(target, part)).isEqualTo(part(original, part));
        }
        assertThat(part(target, "xl/worksheets/sheet1.xml"))
                .contains("<f>SUM(1,2)</f>", "<mergeCell ref=\"E5:F5\"", "s=\"1\"");
        assertThat(SurveyReportOf.file(target).rows).isEqualTo(SurveyReportOf.file(original).rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", "正常"})
    void csv_comesBackAsTextThatIsNoFormula(String name) throws IOException {
        var original = Files.writeString(
                folder.resolve("in.csv"), "单位名称,职工人数\n\"" + name + "\",约5\n\n丙,6,7\n", StandardCharsets.UTF_8);
        var target = returned(original);
        var cells = cells(target);

        assertThat(cells.get("problems!A2")).isEqualTo("STRING " + name);
        assertThat(cells.get("problems!C2")).startsWith("STRING [警告] 职工人数");
        assertThat(cells.get("problems!D4")).startsWith("STRING [错误] 列数与表头不符");
        assertThat(part(target, "xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .contains("r=\"A2\" s=\"" + (name.equals("正常") ? 0 : 1) + "\"");
        assertThat(part(target, "xl/styles.xml")).contains("quotePrefix=\"1\"");
    }

    @Test
    void headings_withControlCharacters_stayReadable() throws IOException {
        var original =
                Files.writeString(folder.resolve("in.csv"), "单位名称,奇\u0001怪\uFFFE\n甲,1\n", StandardCharsets.UTF_8);

        assertThat(cells(returned(original)).get("problems!B1")).isEqualTo("STRING 奇\uFFFD怪\uFFFD");
    }

    @Test
    void csvWithAStrayQuote_comesBackToItsEnd() throws IOException {
        var original = Files.writeString(
                folder.resolve("in.csv"), "单位名称,职工人数\n甲,x\n\"乙\"丙\"丁,5\n\"戊\"\"\",y\n\"己\" ,\"7\"x\n");
        var cells = cells(returned(original));

        assertThat(cells.get("problems!A3")).isEqualTo("STRING 乙\"丙\"丁");
        assertThat(cells.get("problems!B3")).isEqualTo("STRING 5");
        assertThat(cells.get("problems!C3")).startsWith("STRING [错误] 右引号之后还有字符");
        assertThat(cells.get("problems!A4")).isEqualTo("STRING 戊\"");
        assertThat(cells.get("problems!C4")).startsWith("STRING [警告] 职工人数");
        assertThat(cells.get("problems!A5")).isEqualTo("STRING 己\" ");
        assertThat(cells.get("problems!B5")).isEqualTo("STRING 7\"x");
    }

    @ParameterizedTest
    @ValueSource(ints = {32_767, 32_768, 40_000})
    void textLongerThanACell_isCutWithANote(int length) throws IOException {
        var original = Files.writeString(folder.resolve("in.csv"), "单位名称,来源\n甲," + "x".repeat(length) + "\n");
        var cells = cells(returned(original));

        assertThat(cells.get("problems!B2")).isEqualTo("STRING " + "x".repeat(32_767));
        assertThat(cells.containsKey("problems!C2")).isEqualTo(length > 32_767);
        if (length > 32_767) {
            assertThat(cells.get("problems!C2")).contains("#2", "只给回前 32767", "only the first 32767");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"in.csv", "link.csv", "in.xlsx"})
    void originalAsTarget_isRefusedAndStays(String name) throws IOException {
        Files.writeString(folder.resolve("in.csv"), "单位名称,职工人数\n甲,x\n");
        Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("in.csv"));
        new WorkbookFile()
                .sheet("台账", WorkbookFile.rows(new String[] {"单位名称"}, new String[] {"甲"}), "")
                .write(folder.resolve("in.xlsx"));
        var original = folder.resolve(name.replace("link", "in"));
        var before = Files.readAllBytes(original);

        assertThatThrownBy(() -> new ProblemsWorkbook().write(original, folder.resolve(name)))
                .isInstanceOfSatisfying(
                        WorkbookRefusedException.class,
                        refusal -> assertThat(refusal.fault()).isEqualTo(WorkbookFault.SAME_FILE));
        assertThat(Files.readAllBytes(original)).isEqualTo(before);
    }

    /** The headings and 1,048,576 rows below them: one more than a sheet holds. */
    @Test
    void csvLongerThanASheet_goesOnInAnotherBelowItsHeadings() throws IOException {
        var original = folder.resolve("long.csv");
        try (var out = Files.newBufferedWriter(original)) {
            out.write("单位名称,职工人数\n");
            for (int row = 2; row <= 1_048_577; row++) {
                out.write(row == 1_048_577 ? "末,约5\n" : "甲,5\n");
            }
        }
        var workbook = new ProblemsWorkbook();
        SurveyReportOf.file(original).problems.forEach(workbook::add);
        var target = folder.resolve("out.xlsx");
        workbook.write(original, target);

        try (var read = new ReadableWorkbook(target.toFile())) {
            var sheets = read.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("problems", "problems 2");
            try (var first = sheets.get(0).openStream();
                    var second = sheets.get(1).openStream()) {
                assertThat(first.count()).isEqualTo(1_048_576);
                assertThat(second.map(row -> row.getCellText(0)
                                        + row.getCellText(1)
                                        + row.getOptionalCell(2)
                                                .map(cell -> cell.getText().contains("不是整数"))
                                                .orElse(false))
                                .toList())
                        .containsExactly("单位名称职工人数false", "末约5true");
            }
        }
    }

    @Test
    void failure_leavesTheEarlierFileAndNothingElse() throws IOException {
        var original = new WorkbookFile()
                .sheet("台账", WorkbookFile.rows(new String[] {"单位名称"}, new String[] {"甲"}) + "<row><oops></row>", "")
                .write(folder.resolve("in.xlsx"));
        var target = Files.writeString(folder.resolve("out.xlsx"), "earlier");
        var back = new ProblemsWorkbook();
        back.add(new Problem(
                Optional.of("台账"), 2, Optional.empty(), ProblemCode.BLANK_ROW, ProblemCode.BLANK_ROW.label()));

        assertThatThrownBy(() -> back.write(original, target)).isInstanceOf(WorkbookRefusedException.class);
        assertThat(target).hasContent("earlier");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void lineEndsAndQuotesInAttributes_comeBackAsTheyWere() throws IOException {
        var validation =
                "<dataValidations><dataValidation prompt=\"line one&#10;line &lt;two&gt; &quot;q&quot;&#9;&#13;\"/>"
                        + "</dataValidations><!--note--><?p q?>";
        var rows = WorkbookFile.rows(new String[] {"单位名称", "职工人数"}, new String[] {"甲&<", "约5"});
        var original = new WorkbookFile()
                .sheet("台账", rows.replace("甲", "甲&#13;\n"), validation)
                .write(folder.resolve("in.xlsx"));

        assertThat(part(returned(original), "xl/worksheets/sheet1.xml"))
                .contains("prompt=\"line one&#10;line &lt;two&gt; &quot;q&quot;&#9;&#13;\"", "甲&#13;\n&amp;&lt;<")
                .contains("<!--note-->", "<?p q?>");
    }

    @ParameterizedTest
    @ValueSource(ints = {4_095, 4_096, 4_097, 9_000})
    void progress_ofATextOrAWorkbook_growsToTheWholeFile(int rows) throws IOException {
        var cells = IntStream.range(0, rows)
                .mapToObj(row -> new String[] {row == 0 ? "单位名称" : "甲" + row})
                .toArray(String[][]::new);
        var csv = Files.writeString(
                folder.resolve("a.csv"), Arrays.stream(cells).map(row -> row[0]).collect(Collectors.joining("\n")));
        var workbook =
                new WorkbookFile().sheet("台账", WorkbookFile.rows(cells), "").write(folder.resolve("a.xlsx"));

        for (var original : List.of(csv, workbook)) {
            var told = new ArrayList<Long>();
            var back = new ProblemsWorkbook();
            back.add(new Problem(
                    original.equals(csv) ? Optional.empty() : Optional.of("台账"),
                    2,
                    Optional.empty(),
                    ProblemCode.MALFORMED,
                    new Label("错", "wrong")));
            back.write(original, folder.resolve("back.xlsx"), (bytesRead, bytesTotal) -> {
                assertThat(bytesTotal).hasValue(sizeOf(original));
                told.add(bytesRead);
            });

            assertThat(told).isSorted().hasSizeGreaterThan(rows / 4_096).endsWith(sizeOf(original));
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path returned(Path original) throws IOException {
        var back = new ProblemsWorkbook();
        var report = new SurveyReport() {
            @Override
            public void problem(Problem problem) {
                back.add(problem);
            }
        };
        SurveyIntake.read(original, report);
        var target = folder.resolve("out.xlsx");
        back.write(original, target);
        return target;
    }

    /** Reads all cells with another reader. */
    private static TreeMap<String, String> cells(Path file) throws IOException {
        var cells = new TreeMap<String, String>();
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            for (var sheet : workbook.getSheets().toList()) {
                for (var row : new ArrayList<>(sheet.read())) {
                    row.forEach(cell -> {
                        if (cell != null && cell.getType() != CellType.EMPTY) {
                            var formula = cell.getFormula() == null ? "" : " =" + cell.getFormula();
                            cells.put(
                                    sheet.getName() + "!" + (char) ('A' + cell.getColumnIndex()) + row.getRowNum(),
                                    cell.getType() + " " + cell.getText() + formula);
                        }
                    });
                }
            }
        }
        return cells;
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Reads a file from disk. */
    private static final class SurveyReportOf {
        static SurveyReport file(Path file) throws IOException {
            var report = new SurveyReport();
            SurveyIntake.read(file, report);
            return report;
        }
    }
}
