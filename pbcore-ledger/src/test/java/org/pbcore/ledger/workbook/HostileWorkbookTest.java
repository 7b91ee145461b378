package org.pbcore.ledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {
    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    private static final WorkbookLimits SMALL = new WorkbookLimits(20, 4 << 20, 6 << 20, 100, 1 << 16, 1000, 10);

    @TempDir
    private Path folder;

    @Test
    void bomb_ofOnePart_isRefusedAtTheRatio() {
        var file = new WorkbookFile()
                .sheet(
                        "甲",
                        "visible",
                        writer -> {
                            for (int block = 0; block < 64; block++) {
                                writer.write(" ".repeat(1 << 20));
                            }
                        },
                        "")
                .write(folder.resolve("bomb.xlsx"));

        assertThat(refusal(file, WorkbookLimits.USUAL)).isEqualTo(WorkbookFault.INFLATES_TOO_MUCH);
    }

    @Test
    void bomb_ofSharedTexts_isRefused() {
        var file = new WorkbookFile()
                .sheet("甲", ROW, "")
                .texts("<si><t>" + "<!--" + "x".repeat(1 << 21) + "-->" + "</t></si>")
                .write(folder.resolve("bomb.xlsx"));

        assertThat(refusal(file, SMALL)).isEqualTo(WorkbookFault.INFLATES_TOO_MUCH);
    }

    @Test
    void texts_beyondTheirLimit_areRefused() {
        var items = new StringBuilder();
        var random = new Random(5);
        for (int item = 0; item < 300; item++) {
            items.append("<si><t>" + Long.toHexString(random.nextLong()).repeat(15) + "</t></si>");
        }
        var file =
                new WorkbookFile().sheet("甲", ROW, "").texts(items.toString()).write(folder.resolve("big.xlsx"));

        assertThat(refusal(file, SMALL)).isEqualTo(WorkbookFault.TOO_LARGE);
        assertThat(refusal(file, WorkbookLimits.USUAL)).isNull();
    }

    @Test
    void part_beyondItsLimit_isRefused() {
        var file = new WorkbookFile()
                .sheet(
                        "甲",
                        "visible",
                        writer -> {
                            var random = new Random(7);
                            for (int row = 1; row <= 120_000; row++) {
                                writer.write("<row r=\"" + row + "\"><c><v>" + random.nextInt() + "</v></c></row>");
                            }
                        },
                        "")
                .write(folder.resolve("long.xlsx"));

        assertThat(refusal(file, SMALL)).isEqualTo(WorkbookFault.TOO_LARGE);
        assertThat(refusal(file, WorkbookLimits.USUAL)).isNull();
    }

    @Test
    void parts_moreThanAllowed_areRefused() {
        var workbook = new WorkbookFile().sheet("甲", ROW, "");
        for (int part = 0; part < 20; part++) {
            workbook.part("docProps/" + part + ".xml", "<x/>");
        }

        assertThat(refusal(workbook.write(folder.resolve("many.xlsx")), SMALL)).isEqualTo(WorkbookFault.TOO_MANY_PARTS);
    }

    @Test
    void parts_ofOneNameInTwoCases_areRefused() {
        var file = new WorkbookFile()
                .sheet("甲", ROW, "")
                .part("XL/Worksheets/Sheet1.xml", "<worksheet/>")
                .write(folder.resolve("twice.xlsx"));

        assertThat(refusal(file, SMALL)).isEqualTo(WorkbookFault.TOO_MANY_PARTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE sst>"
            })
    void documentType_inAnyPart_isRefused(String declaration) {
        for (var part : new String[] {"xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"}) {
            var file = new WorkbookFile()
                    .sheet("甲", ROW, "")
                    .texts("")
                    .styles()
                    .part(part, declaration + "<sst><si><t>&a;&b;</t></si></sst>")
                    .write(folder.resolve("dtd.xlsx"));

            assertThat(refusal(file, SMALL)).as(part).isEqualTo(WorkbookFault.DOCUMENT_TYPE);
        }
    }

    @Test
    void entity_neverDeclared_isRefused() {
        var file = new WorkbookFile()
                .sheet("甲", "<row><c t=\"inlineStr\"><is><t>&xxe;</t></is></c></row>", "")
                .write(folder.resolve("entity.xlsx"));

        assertThat(refusal(file, SMALL)).isIn(WorkbookFault.DOCUMENT_TYPE, WorkbookFault.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r=\"0\"><c><v>1</v></c></row>",
                "<row r=\"1048577\"><c><v>1</v></c></row>",
                "<row r=\"-1\"><c><v>1</v></c></row>",
                "<row r=\"x\"><c><v>1</v></c></row>",
                "<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"ZZZZZZZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>",
                "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>",
                "<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>",
                "<row r=\"1\"><c t=\"s\"><v>99999999999</v></c></row>",
                "<row r=\"1\"><c t=\"q\"><v>0</v></c></row>",
                "<row r=\"1\"><c><v>1e999999999</v></c></row>",
                "<row r=\"1\"><c><v>NaN</v></c></row>",
                "<row r=\"1\"><c s=\"-3\"><v>5</v></c></row>",
                "<row r=\"1\"><c><v>1</v></row>",
                "<row r=\"1\"><c><v>1"
            })
    void sheet_thatSaysWhatNoProgramWrites_isMalformed(String rows) {
        var file = new WorkbookFile().sheet("甲", rows, "").write(folder.resolve("bad.xlsx"));

        assertThat(refusal(file, SMALL)).isEqualTo(WorkbookFault.MALFORMED);
    }

    @Test
    void cell_longerThanAllowed_isRefused() {
        var file = new WorkbookFile()
                .sheet("甲", "<row><c t=\"str\"><v>" + "x".repeat(1001) + "</v></c></row>", "")
                .write(folder.resolve("cell.xlsx"));

        assertThat(refusal(file, SMALL)).isEqualTo(WorkbookFault.TOO_LARGE);
    }

    @Test
    void mergedRanges_moreThanAllowed_areRefused() {
        var file = new WorkbookFile()
                .sheet("甲", ROW, "<mergeCells>" + "<mergeCell ref=\"A1:B1\"/>".repeat(11) + "</mergeCells>")
                .write(folder.resolve("merged.xlsx"));

        assertThatThrownBy(() -> {
                    try (var workbook = Workbook.open(file, SMALL)) {
                        workbook.merged(workbook.sheets().get(0));
                    }
                })
                .isInstanceOf(WorkbookRefusedException.class)
                .hasMessageContaining("larger than allowed");
    }

    @Test
    void file_thatIsNone_isRefused() throws IOException {
        var text = Files.writeString(folder.resolve("text.xlsx"), "单位名称,职工人数");
        var old = Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        var empty = Files.write(folder.resolve("empty.xlsx"), new byte[0]);
        var other = new WorkbookFile().write(folder.resolve("none.xlsx"));

        assertThat(refusal(text, SMALL)).isEqualTo(WorkbookFault.NOT_A_WORKBOOK);
        assertThat(refusal(empty, SMALL)).isEqualTo(WorkbookFault.NOT_A_WORKBOOK);
        assertThat(refusal(other, SMALL)).isEqualTo(WorkbookFault.NOT_A_WORKBOOK);
        assertThatThrownBy(() -> Workbook.isPackage(old))
                .asInstanceOf(InstanceOfAssertFactories.type(WorkbookRefusedException.class))
                .extracting(WorkbookRefusedException::fault)
                .isEqualTo(WorkbookFault.OLD_OR_ENCRYPTED);
        assertThat(Workbook.isPackage(text)).isFalse();
        assertThat(Workbook.isPackage(other)).isTrue();
    }

    /** Whatever bytes are changed or cut, the answer is rows or a typed refusal. */
    @Test
    void anyDamage_isReadOrRefused() throws IOException {
        var rows = WorkbookFile.rows(new String[] {"单位名称", "职工人数"}, new String[] {"甲公司", "#n 12"});
        var sound = Files.readAllBytes(new WorkbookFile()
                .sheet("甲", rows, "")
                .texts("<si><t>乙</t></si>")
                .styles()
                .write(folder.resolve("a")));
        var random = new Random(11);
        int refused = 0;
        for (int round = 0; round < 1_000; round++) {
            var bytes = sound.clone();
            for (int change = 0; change <= round % 4; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            int length = round % 5 == 0 ? random.nextInt(bytes.length) : bytes.length;
            var file = Files.write(folder.resolve("damaged.xlsx"), java.util.Arrays.copyOf(bytes, length));
            refused += refusal(file, SMALL) == null ? 0 : 1;
        }

        assertThat(refused).isBetween(300, 999);
    }

    @Test
    void refusal_neverTellsWhatTheFileSays() {
        var file = new WorkbookFile()
                .sheet("甲", "<row><c t=\"str\"><v>张某139</v></c><c t=\"张某139\"><v>1</v></c></row>", "")
                .write(folder.resolve("secret.xlsx"));
        var message = new AtomicReference<>("");
        try {
            read(file, SMALL);
        } catch (WorkbookRefusedException | IOException refusal) {
            message.set(refusal.getMessage());
        }

        assertThat(message.get()).contains("内容损坏", "damaged").doesNotContain("张某");
    }

    static WorkbookFault refusal(Path file, WorkbookLimits limits) {
        try {
            read(file, limits);
            return null;
        } catch (WorkbookRefusedException refusal) {
            assertThat(refusal.code()).isEqualTo("WORKBOOK_REFUSED");
            return refusal.fault();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static void read(Path file, WorkbookLimits limits) throws IOException {
        try (var workbook = Workbook.open(file, limits)) {
            for (var sheet : workbook.sheets()) {
                try (var rows = workbook.rows(sheet)) {
                    while (rows.next()) {
                        assertThat(rows.cells()).isNotEmpty();
                    }
                }
                workbook.merged(sheet);
            }
        }
    }
}
