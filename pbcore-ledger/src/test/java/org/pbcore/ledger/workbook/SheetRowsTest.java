package org.pbcore.ledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetRowsTest {
    @TempDir
    private Path folder;

    @Test
    void cells_ofEachType_areRead() throws IOException {
        var file = new WorkbookFile()
                .sheet(
                        "甲",
                        "<row r=\"3\" hidden=\"1\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"C3\"><v>12</v></c>"
                                + "<c r=\"D3\" t=\"b\"><v>1</v></c><c r=\"E3\" t=\"e\"><v>#N/A</v></c>"
                                + "<c r=\"F3\"><f>A1+1</f><v>7</v></c><c r=\"G3\" s=\"1\"><v>44074</v></c>"
                                + "<c r=\"H3\" t=\"s\"><f>A1</f><v>0</v></c><c r=\"I3\"/><c r=\"J3\" s=\"3\"><v>1.5E3</v></c>"
                                + "<c r=\"K3\" t=\"inlineStr\"><is><r><t>丙</t></r><r><t xml:space=\"preserve\"> 丁</t></r>"
                                + "<rPh><t>ding</t></rPh></is></c><c r=\"L3\"><v>123456789012345678</v></c></row>"
                                + "<row/><row r=\"9\"><c/></row><row><c><v>5</v></c><c><v>0.1</v></c></row>",
                        "")
                .texts("<si><t>甲</t></si><si><r><t>乙</t></r><r><t>方</t></r><rPh><t>yi</t></rPh></si>")
                .styles()
                .write(folder.resolve("types.xlsx"));

        assertThat(read(file))
                .containsExactly(
                        "3 0 TEXT 乙方",
                        "3 2 NUMBER 12",
                        "3 3 TRUTH TRUE",
                        "3 4 ERROR ",
                        "3 5 FORMULA ",
                        "3 6 DATE 2020-08-31",
                        "3 7 FORMULA ",
                        "3 9 NUMBER 1500",
                        "3 10 TEXT 丙 丁",
                        "3 11 INEXACT_NUMBER ",
                        "10 0 NUMBER 5",
                        "10 1 NUMBER 0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "1,false,1900-01-01",
        "59,false,1900-02-28",
        "60,false,",
        "61,false,1900-03-01",
        "44074,false,2020-08-31",
        "42612,true,2020-08-31",
        "0,true,1904-01-01",
        "0,false,",
        "-1,false,",
        "44074.5,false,",
        "2958465,false,9999-12-31",
        "2958466,false,"
    })
    void date_ofASerialNumber(String serial, boolean from1904, LocalDate expected) {
        assertThat(Numbers.date(new BigDecimal(serial), from1904)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "12,12",
        "12.0,12",
        "1E2,100",
        "0.1,0.1",
        "0.30000000000000004,0.3",
        "-0,0",
        "123456789012345,123456789012345",
        "1.1000000000000001,1.1",
        "-5,-5"
    })
    void number_isWrittenAsShown(String stored, String shown) {
        assertThat(Numbers.text(new BigDecimal(stored))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm-dd|true",
                "yyyy\"年\"m\"月\"|true",
                "[$-804]d|true",
                "0.00|false",
                "0.00E+00|false",
                "#,##0\"days\"|false",
                "[Red]0|false",
                "0\\d|false",
                "h:mm|false",
                "e/m/d|true",
                "@|false"
            })
    void format_showsADate(String code, boolean expected) {
        assertThat(DateFormats.isDate(code)).isEqualTo(expected);
    }

    @Test
    void date_ofAWorkbookOf1904_isFourYearsLater() throws IOException {
        var file = new WorkbookFile()
                .from1904()
                .sheet("甲", "<row><c s=\"2\"><v>42612</v></c></row>", "")
                .styles()
                .write(folder.resolve("1904.xlsx"));

        assertThat(read(file)).containsExactly("1 0 DATE 2020-08-31");
    }

    @Test
    void sheets_hiddenAndVisible_areTold() throws IOException {
        var file = new WorkbookFile()
                .sheet("甲", "", "")
                .sheet("乙", "hidden", writer -> {}, "")
                .sheet("丙", "veryHidden", writer -> {}, "")
                .write(folder.resolve("sheets.xlsx"));
        try (var workbook = Workbook.open(file, WorkbookLimits.USUAL)) {
            assertThat(workbook.sheets()).extracting(Sheet::visible).containsExactly(true, false, false);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "999999999999999,false",
        "1000000000000000,true",
        "-999999999999999,false",
        "-1000000000000000,true",
        "0.1,false"
    })
    void number_ofMoreDigitsThanAreKept_isBeyondExact(String stored, boolean expected) {
        assertThat(Numbers.isBeyondExact(new BigDecimal(stored))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"A1,0", "Z1,25", "AA1,26", "AZ1,51", "BA1,52", "ZZ1,701", "XFD1,16383"})
    void reference_upToTheLastColumn_isRead(String reference, int column) throws IOException {
        assertThat(read(sheet("<row><c r=\"" + reference + "\"><v>5</v></c></row>", "")))
                .containsExactly("1 " + column + " NUMBER 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE1", "AAAA1", "1", "[1", "@1", "a1"})
    void reference_ofNoColumn_isRefused(String reference) throws IOException {
        var file = sheet("<row><c r=\"" + reference + "\"><v>5</v></c></row>", "");

        assertThatThrownBy(() -> read(file)).isInstanceOf(WorkbookRefusedException.class);
    }

    @Test
    void merged_upToTheLastRow_isRead_andBeyondItRefused() throws IOException {
        assertThat(merged("B2:XFD1048576")).containsExactly(new MergedRange(2, 1_048_576, 1, 16_383));
        assertThat(merged("B1")).containsExactly(new MergedRange(1, 1, 1, 1));

        for (var reference : List.of(
                "A1:A1048577",
                "A0:A1",
                "A1:A",
                "A:A1",
                "A1:1",
                ":A1",
                "A1:",
                "A1:A-1",
                "A1:A1:",
                "B1:A1",
                "A2:A1",
                "A1:A1234567890")) {
            assertThatThrownBy(() -> merged(reference)).as(reference).isInstanceOf(WorkbookRefusedException.class);
        }
    }

    private List<MergedRange> merged(String reference) throws IOException {
        var file = sheet("", "<mergeCells><mergeCell ref=\"" + reference + "\"/></mergeCells>");
        try (var workbook = Workbook.open(file, WorkbookLimits.USUAL)) {
            return workbook.merged(workbook.sheets().get(0));
        }
    }

    private Path sheet(String rows, String behind) throws IOException {
        return new WorkbookFile().sheet("甲", rows, behind).write(folder.resolve("sheet.xlsx"));
    }

    @ParameterizedTest
    @CsvSource({
        "12345678901234567890.12345678901,INEXACT_NUMBER",
        "1E-400,NUMBER",
    })
    void number_upToTheLongest_isRead(String stored, CellKind kind) throws IOException {
        assertThat(stored.length()).isLessThanOrEqualTo(32);
        assertThat(read(sheet("<row><c><v>" + stored + "</v></c></row>", "")))
                .singleElement()
                .asString()
                .contains(" " + kind + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567890.123456789012", "1E-401", "1E401", "x"})
    void number_longerOrFartherFromOne_isRefused(String stored) throws IOException {
        var file = sheet("<row><c><v>" + stored + "</v></c></row>", "");

        assertThatThrownBy(() -> read(file)).isInstanceOf(WorkbookRefusedException.class);
    }

    @Test
    void column_lettersAndBack() {
        assertThat(CellReference.letters(0)).isEqualTo("A");
        assertThat(CellReference.letters(25)).isEqualTo("Z");
        assertThat(CellReference.letters(26)).isEqualTo("AA");
        assertThat(CellReference.letters(16_383)).isEqualTo("XFD");
    }

    /** A workbook of another program, read by another reader too. */
    @Test
    void cells_ofAnotherWriter_areWhatAnotherReaderReads() throws IOException {
        var file = folder.resolve("peer.xlsx");
        var random = new Random(3);
        try (OutputStream stream = Files.newOutputStream(file)) {
            var workbook = new org.dhatim.fastexcel.Workbook(stream, "test", "1.0");
            var sheet = workbook.newWorksheet("甲");
            for (int row = 0; row < 300; row++) {
                for (int column = 0; column < 20; column++) {
                    switch (random.nextInt(4)) {
                        case 0 -> sheet.value(row, column, "文字<&>" + random.nextInt(50));
                        case 1 -> sheet.value(row, column, random.nextInt());
                        case 2 -> sheet.value(row, column, random.nextInt(100) / 8.0);
                        default -> {}
                    }
                }
            }
            workbook.finish();
        }
        var peer = new ArrayList<String>();
        try (var workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> {
                if (cell != null && !cell.getText().isEmpty()) {
                    var text = cell.getValue() instanceof BigDecimal number ? Numbers.text(number) : cell.getText();
                    peer.add(cell.getAddress().getRow() + 1 + " " + cell.getColumnIndex() + " " + cell.getType() + " "
                            + text);
                }
            }));
        }

        assertThat(read(file).stream().map(cell -> cell.replace("TEXT", "STRING")))
                .hasSizeGreaterThan(3_000)
                .isEqualTo(peer);
    }

    private static List<String> read(Path file) throws IOException {
        var cells = new ArrayList<String>();
        try (var workbook = Workbook.open(file, WorkbookLimits.USUAL);
                var rows = workbook.rows(workbook.sheets().get(0))) {
            while (rows.next()) {
                rows.cells()
                        .forEach(cell ->
                                cells.add(rows.row() + " " + cell.column() + " " + cell.kind() + " " + cell.text()));
            }
        }
        return cells;
    }
}
