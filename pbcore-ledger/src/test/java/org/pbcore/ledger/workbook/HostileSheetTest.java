package org.pbcore.ledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that small files make expensive: markup without end, elements without bottom, ranges over ranges. */
class HostileSheetTest {
    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"<!--%s-->", "<?p %s?>", "<x a=\"%s\"/>", "<x><![CDATA[%s]]></x>"})
    void markupThatTheParserWouldHold_isRefused(String markup) {
        var random = new Random(11);
        var filling = new StringBuilder();
        while (filling.length() < 1 << 20) {
            filling.append(Integer.toHexString(random.nextInt()));
        }
        var file = new WorkbookFile().sheet("甲", ROW, markup.formatted(filling)).write(folder.resolve("long.xlsx"));

        assertThat(HostileWorkbookTest.refusal(file, WorkbookLimits.USUAL)).isEqualTo(WorkbookFault.TOO_LARGE);
    }

    @Test
    void elementsDeepInEachOther_areRefused() {
        for (int depth : new int[] {200, 300}) {
            var file = new WorkbookFile()
                    .sheet("甲", ROW, "<x>".repeat(depth) + "</x>".repeat(depth))
                    .write(folder.resolve("deep.xlsx"));

            assertThat(HostileWorkbookTest.refusal(file, WorkbookLimits.USUAL))
                    .isEqualTo(depth < 256 ? null : WorkbookFault.MALFORMED);
        }
    }

    @ParameterizedTest
    @CsvSource({"A2:B3,A4:B5,true", "A2:B3,C2:C9,true", "A2:B3,B3:C4,false", "A2:B3,A2:B3,false", "C1:C9,A5:D5,false"})
    void mergedRanges_thatShareACell_areRefused(String one, String other, boolean apart) {
        var file = new WorkbookFile()
                .sheet(
                        "甲",
                        ROW,
                        "<mergeCells><mergeCell ref=\"" + one + "\"/><mergeCell ref=\"" + other + "\"/></mergeCells>")
                .write(folder.resolve("merged.xlsx"));

        assertThat(HostileWorkbookTest.refusal(file, WorkbookLimits.USUAL))
                .isEqualTo(apart ? null : WorkbookFault.OVERLAPPING_RANGES);
    }

    @Test
    void mergedRanges_fiveThousandOverEachOther_areRefused() {
        var file = new WorkbookFile()
                .sheet("甲", ROW, "<mergeCells>" + "<mergeCell ref=\"A2:XFD1048576\"/>".repeat(5_000) + "</mergeCells>")
                .write(folder.resolve("merged.xlsx"));

        assertThat(HostileWorkbookTest.refusal(file, WorkbookLimits.USUAL)).isEqualTo(WorkbookFault.OVERLAPPING_RANGES);
    }
}
