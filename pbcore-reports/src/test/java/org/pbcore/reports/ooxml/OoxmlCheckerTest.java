package org.pbcore.reports.ooxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Language;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.SmallLetter;
import org.pbcore.reports.SmallReport;
import org.pbcore.reports.Table;
import org.pbcore.reports.docx.DocxReport;
import org.pbcore.reports.office.OfficeSamples;
import org.pbcore.reports.xlsx.XlsxReport;

/** The checkers find nothing in what is written here, and find each fault that is put into it. */
class OoxmlCheckerTest {
    private static final Pattern LONG = Pattern.compile("(?<!&)#(\\d{2,5})");

    private static byte[] workbook = {};
    private static byte[] document = {};

    @BeforeAll
    static void write() throws IOException {
        workbook = workbook(SmallReport.report(), Language.CHINESE);
        document = document(SmallLetter.report(), Language.CHINESE);
    }

    @ParameterizedTest
    @EnumSource
    void filesOfOffices_haveNoFaults(Language language) throws IOException {
        for (Map.Entry<String, Report> report : OfficeSamples.all().entrySet()) {
            assertThat(WorkbookChecker.faults(workbook(report.getValue(), language)))
                    .as(report.getKey())
                    .isEmpty();
            assertThat(DocumentChecker.faults(document(report.getValue(), language)))
                    .as(report.getKey())
                    .isEmpty();
        }
    }

    @Test
    void workbook_beyondTheLastRowOfASheet_hasNoFaults() throws IOException {
        Row row = Row.of(Cell.count(1));
        Iterator<Row> rows = LongStream.range(0, 1_048_600).mapToObj(i -> row).iterator();
        Table table = Table.of(
                "t",
                new Label("表", "t"),
                List.of(Column.of("c", "列", "c", 9)),
                Rows.once(rows, OptionalLong.of(1_048_600)));
        byte[] workbook = workbook(Report.of("r", new Label("题", "r"), List.of(Section.of(table))), Language.CHINESE);

        assertThat(WorkbookChecker.faults(workbook)).isEmpty();
        assertThat(OoxmlPackage.read(workbook).names()).contains("xl/worksheets/sheet2.xml");
    }

    /** Part, what is replaced in it, by what ({@code #n} is so many characters), and the fault that must be told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            xl/worksheets/sheet1.xml|<mergeCell ref="A2:G2"/>|<mergeCell ref="A1:G1"/>|merge twice A1:G1
            xl/worksheets/sheet1.xml|<mergeCell ref="A2:G2"/>|<mergeCell ref="C1:C2"/>|merge twice C1:C2
            xl/worksheets/sheet1.xml|<mergeCell ref="A2:G2"/>|<mergeCell ref="G2:A2"/>|merge G2:A2
            xl/worksheets/sheet1.xml|<mergeCell ref="A2:G2"/>|<mergeCell ref="A2:A2"/>|merge A2:A2
            xl/worksheets/sheet1.xml|<mergeCell ref="A2:G2"/>||count of merges: 13
            xl/worksheets/sheet1.xml|<sheetViews>|<cols><col min="1" max="1" width="9"/></cols><sheetViews>|out of order in worksheet: sheetViews
            xl/worksheets/sheet1.xml|<printOptions|<drawing/><printOptions|out of order in worksheet: printOptions
            xl/worksheets/sheet1.xml|<printOptions|<unheard/><printOptions|unknown in worksheet: unheard
            xl/worksheets/sheet1.xml|<row r="2"|<row r="1"|row 1 after 1
            xl/worksheets/sheet1.xml|<row r="11"|<row r="1048577"|row 1048577 after 9
            xl/worksheets/sheet1.xml|<c r="C7"|<c r="B7"|cell B7 after column 2
            xl/worksheets/sheet1.xml|<c r="C7"|<c r="C8"|cell C8 in row 7
            xl/worksheets/sheet1.xml|<c r="C7"|<c r="XFE7"|cell XFE7 after column 2
            xl/worksheets/sheet1.xml|<c r="D7" s="21">|<c r="D7" s="69999">|look 69999 at D7
            xl/worksheets/sheet1.xml|<c r="D7" s="21">|<c r="D7" s="21" t="s">|shared text 2 at row 7
            xl/worksheets/sheet1.xml|<c r="D7" s="21">|<c r="D7" s="21" t="x">|type x at D7
            xl/worksheets/sheet1.xml|<v>2</v>|<v>NaN</v>|number NaN at row 7
            xl/worksheets/sheet1.xml|<v>2</v>|<f>1+1</f><v>2</v>|formula at row 7
            xl/worksheets/sheet1.xml|<t>=1+1</t>|<t>#32768</t>|text of 32768 characters
            xl/worksheets/sheet1.xml|<t>=1+1</t>|<t>&#13;</t>|control character at row 7
            xl/worksheets/sheet1.xml|<t>=1+1</t>|<t>&#1;</t>|no XML
            xl/worksheets/sheet1.xml|width="12"|width="256"|width 256.0
            xl/worksheets/sheet1.xml|<col min="2"|<col min="1"|columns 1 to 2
            xl/worksheets/sheet1.xml|ht="30"|ht="410"|height 410.0
            xl/worksheets/sheet1.xml|ySplit="6"|ySplit="5"|pane at B7
            xl/worksheets/sheet1.xml|<oddFooter>|<oddFooter>#256|footer of
            xl/workbook.xml|name="单位"|name="#32"|sheet name:
            xl/workbook.xml|name="单位"|name="a:b"|sheet name: a:b
            xl/workbook.xml|name="单位"|name="'a"|sheet name: 'a
            xl/workbook.xml|name="单位"|name="地图"|sheet name twice: 地图
            xl/workbook.xml|sheetId="2"|sheetId="1"|sheet id twice: 1
            xl/workbook.xml|localSheetId="0"|localSheetId="2"|defined name
            xl/workbook.xml|$4:$6</|$4:$</|defined name refers to
            xl/workbook.xml|'单位'!$4|'地图'!$4|defined name refers to
            xl/workbook.xml|_xlnm.Print_Titles|1 x|defined name: 1 x
            xl/styles.xml|<fonts count="5">|<fonts count="6">|count of fonts
            xl/styles.xml|fontId="4"|fontId="5"|look with a font
            xl/styles.xml|numFmtId="176" formatCode|numFmtId="9" formatCode|number format id: 9
            xl/_rels/workbook.xml.rels|sheet2.xml|sheet3.xml|relationship to nothing
            xl/_rels/workbook.xml.rels|Id="rId2"|Id="rId1"|relationship twice: rId1
            [Content_Types].xml|/xl/worksheets/sheet2.xml|/xl/worksheets/sheet3.xml|content type of a part that is missing
            [Content_Types].xml|Extension="rels"|Extension="bin"|part without content type
            """)
    void workbook_withAFault_isToldSo(String part, String what, @Nullable String by, String fault) throws IOException {
        assertThat(WorkbookChecker.faults(edited(workbook, part, what, by)))
                .anySatisfy(told -> assertThat(told).contains(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            word/document.xml|<w:pStyle w:val="Title"/>|<w:pStyle w:val="Unheard"/>|style missing: Unheard
            word/document.xml|<w:pStyle w:val="Title"/>|<w:pStyle w:val="Signatory"/>|style of another type: Signatory
            word/document.xml|r:id="rId4"|r:id="rId99"|relationship missing: rId99
            word/document.xml|<w:gridSpan w:val="3"/>|<w:gridSpan w:val="2"/>|row of 3 columns in a table of 4
            word/document.xml|<w:p><w:pPr><w:pStyle w:val="FormText"/><w:keepNext/></w:pPr></w:p></w:tc>|</w:tc>|cell without a paragraph
            word/document.xml|<w:shd |<w:vMerge/><w:shd |merged cell below none
            word/document.xml|<w:tcW |<w:vAlign w:val="top"/><w:tcW |out of order in tcPr
            word/document.xml|<w:pStyle w:val="Title"/>|<w:jc w:val="left"/><w:pStyle w:val="Title"/>|out of order in pPr
            word/document.xml|<w:pStyle w:val="Title"/>|<w:pStyle w:val="Title"/><w:numPr/>|numbering missing
            word/document.xml|<w:t>关|<w:t> 关|space lost
            word/document.xml|<w:t>现|<w:instrText>DATE</w:instrText><w:t>现|field of several parts
            word/footer1.xml|PAGE|DATE|field: DATE
            word/styles.xml|<w:basedOn w:val="Gap"/>|<w:basedOn w:val="Hole"/>|style missing: Hole
            word/styles.xml|w:styleId="Subtitle"|w:styleId="Title"|style twice: Title
            word/_rels/document.xml.rels|footer1.xml|footer9.xml|relationship to nothing
            [Content_Types].xml|/word/footer1.xml|/word/footer9.xml|content type of a part that is missing
            """)
    void document_withAFault_isToldSo(String part, String what, @Nullable String by, String fault) throws IOException {
        assertThat(DocumentChecker.faults(edited(document, part, what, by)))
                .anySatisfy(told -> assertThat(told).contains(fault));
    }

    private static byte[] edited(byte[] file, String part, String what, @Nullable String by) throws IOException {
        Matcher many = LONG.matcher(by == null ? "" : by);
        String text = many.replaceAll(found -> "x".repeat(Integer.parseInt(found.group(1))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String content = new String(from.readAllBytes(), UTF_8);
                if (entry.getName().equals(part)) {
                    assertThat(content).contains(what);
                    content = content.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(text));
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(content.getBytes(UTF_8));
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] workbook(Report report, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxReport.write(report, Rendering.USUAL.in(language), out);
        return out.toByteArray();
    }

    private static byte[] document(Report report, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxReport.write(report, Rendering.USUAL.in(language), out);
        return out.toByteArray();
    }
}
