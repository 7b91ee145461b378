package org.pbcore.ledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula of several cells stands in the first of them; the values of the others are as little facts as its own. */
class FormulaRangesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<f t=\"array\" ref=\"B2:C3\">ROW(B2:C3)</f>",
                "<f t=\"dataTable\" ref=\"B2:C3\" dt2D=\"1\" dtr=\"1\" r1=\"A1\" r2=\"A2\"/>"
            })
    void cellsOfTheRange_areFormulas(String formula) throws IOException {
        var rows = "<row r=\"1\">" + number("B1") + "</row><row r=\"2\">" + number("A2") + formula("B2", formula)
                + number("C2") + number("D2") + "</row><row r=\"3\">" + number("A3") + number("B3") + "<c r=\"C3\"/>"
                + number("D3") + "</row><row r=\"4\">" + number("B4") + number("C4") + "</row>";

        assertThat(kinds(rows))
                .containsExactly(
                        "1 B NUMBER",
                        "2 A NUMBER",
                        "2 B FORMULA",
                        "2 C FORMULA",
                        "2 D NUMBER",
                        "3 A NUMBER",
                        "3 B FORMULA",
                        "3 C FORMULA",
                        "3 D NUMBER",
                        "4 B NUMBER",
                        "4 C NUMBER");
    }

    @Test
    void rangesBesideAndBelowEachOther_areApart() throws IOException {
        var array = "<f t=\"array\" ref=\"%s\">1</f>";
        var rows = "<row r=\"2\">" + formula("A2", array.formatted("A2:A3")) + formula("B2", array.formatted("B2:B4"))
                + "</row><row r=\"4\">" + formula("A4", array.formatted("A4")) + number("B4") + "</row><row r=\"5\">"
                + number("A5") + number("B5") + "</row>";

        assertThat(kinds(rows))
                .containsExactly(
                        "2 A FORMULA", "2 B FORMULA", "4 A FORMULA", "4 B FORMULA", "5 A NUMBER", "5 B NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B2:C3", "A1:A3", "A2:C3", "B1:C2"})
    void rangeOverAnotherOrNotFromItsCell_isRefused(String second) {
        var rows = "<row r=\"1\">" + formula("A1", "<f t=\"array\" ref=\"A1:B2\">1</f>") + "</row><row r=\"2\">"
                + formula("B2", "<f t=\"array\" ref=\"" + second + "\">1</f>") + "</row>";

        assertThatThrownBy(() -> kinds(rows))
                .isInstanceOfSatisfying(
                        WorkbookRefusedException.class,
                        refusal -> assertThat(refusal.fault()).isEqualTo(WorkbookFault.OVERLAPPING_RANGES));
    }

    private static String number(String place) {
        return "<c r=\"" + place + "\"><v>7</v></c>";
    }

    private static String formula(String place, String formula) {
        return "<c r=\"" + place + "\">" + formula + "<v>7</v></c>";
    }

    private List<String> kinds(String rows) throws IOException {
        var file = new WorkbookFile().sheet("甲", rows, "").write(folder.resolve("formulas.xlsx"));
        var kinds = new ArrayList<String>();
        try (var workbook = Workbook.open(file, WorkbookLimits.USUAL);
                var sheet = workbook.rows(workbook.sheets().get(0))) {
            while (sheet.next()) {
                sheet.cells()
                        .forEach(cell -> kinds.add(
                                sheet.row() + " " + CellReference.letters(cell.column()) + " " + cell.kind()));
            }
        }
        return kinds;
    }
}
