package org.pbcore.reports.opened;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Language;
import org.pbcore.reports.Note;
import org.pbcore.reports.Renderer;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Section;
import org.pbcore.reports.SmallLetter;
import org.pbcore.reports.SmallReport;
import org.pbcore.reports.Table;
import org.pbcore.reports.docx.DocxReport;
import org.pbcore.reports.office.OfficeSamples;
import org.pbcore.reports.xlsx.XlsxReport;

/**
 * Workbooks and documents opened by LibreOffice. Needs one on this host, and pdftotext; without them it says so and is
 * skipped. The profile {@code office} makes them a must and opens every report of offices in both languages; otherwise
 * a small workbook and two documents are opened.
 */
class LibreOfficeTest {
    /** All sheets, each in a file of its own, every field quoted as it is shown. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,true,false,false,-1";

    private static final double MILLIMETRE = 72 / 25.4;
    private static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)</word>");

    @TempDir
    private static Path folder;

    private static final Map<String, Wording> FILES = new TreeMap<>();
    private static LibreOffice office;
    private static Path pdfs;
    private static Path csvs;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        office = LibreOffice.find(folder);
        Map<String, Report> reports = LibreOffice.IS_REQUIRED ? OfficeSamples.all() : Map.of();
        for (Language language : LibreOffice.IS_REQUIRED ? Language.values() : new Language[0]) {
            for (Map.Entry<String, Report> report : reports.entrySet()) {
                String name = report.getKey() + "-" + language.tag();
                write(name + "-sheets.xlsx", XlsxReport::write, report.getValue(), language);
                if (!report.getKey().endsWith("-ledger")) {
                    // no paper is wide enough for the 64 columns of a ledger in a document: they are for workbooks
                    write(name + ".docx", DocxReport::write, report.getValue(), language);
                }
            }
        }
        write("sheets.xlsx", XlsxReport::write, SmallReport.report(), Language.CHINESE);
        write("letter.docx", DocxReport::write, SmallLetter.report(), Language.CHINESE);
        write("grid.docx", DocxReport::write, grid(), Language.CHINESE);
        pdfs = office.convert(
                "pdf", FILES.keySet().stream().map(folder::resolve).toList());
        csvs = office.convert(CSV, workbooks().map(folder::resolve).toList());
    }

    private static void write(String name, Renderer renderer, Report report, Language language) throws IOException {
        Rendering how = Rendering.USUAL.in(language);
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            renderer.write(report, how, out);
        }
        FILES.put(name, new Wording(report, how));
    }

    /** One paragraph that fills several pages, each character as wide as the others. */
    private static Report grid() {
        String words = "本段文字只用来看版式从左到右依次排列".repeat(100);
        Section section = new Section("s", new Label("文", "s"), List.of(Note.of(words, words)));
        return Report.of("grid", new Label("题", "r"), List.of(section));
    }

    private static Stream<String> workbooks() {
        return FILES.keySet().stream().filter(name -> name.endsWith(".xlsx"));
    }

    private static Path pdf(String name) {
        return pdfs.resolve(base(name) + ".pdf");
    }

    private static String base(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    @Test
    void everyFile_opensOnPagesThatShowAllItsCharacters() throws Exception {
        for (Map.Entry<String, Wording> file : FILES.entrySet()) {
            String text = office.text(pdf(file.getKey()));
            Map<Integer, Integer> found = Wording.characters(List.of(text));
            int pages = (int) text.chars().filter(c -> c == '\f').count();

            assertThat(pages).as("pages of " + file.getKey()).isBetween(1, 30);
            assertThat(text).as(file.getKey()).doesNotContain("###", "Err:", "#NAME");
            Wording.characters(file.getValue().texts())
                    .forEach((character, count) -> assertThat(found.getOrDefault(character, 0))
                            .as("%s shows %s", file.getKey(), Character.toString(character))
                            .isGreaterThanOrEqualTo(count));
        }
    }

    @Test
    void everyWorkbook_givesItsSheetsRowsAndCellsBack() throws Exception {
        for (String name : workbooks().toList()) {
            Wording wording = FILES.get(name);
            List<List<String>> all = new ArrayList<>();
            List<Path> sheets;
            try (Stream<Path> files = Files.list(csvs)) {
                sheets = files.filter(file -> file.getFileName().toString().startsWith(base(name) + "-"))
                        .toList();
            }
            assertThat(sheets)
                    .as("sheets of " + name)
                    .hasSameSizeAs(wording.report().sections());
            for (Path sheet : sheets) {
                try (CsvReader<CsvRecord> rows =
                        CsvReader.builder().skipEmptyLines(false).ofCsvRecord(sheet)) {
                    rows.forEach(row -> all.add(row.getFields()));
                }
            }
            for (Table table : wording.report().tables()) {
                List<List<String>> rows = wording.rows(table);
                int columns = rows.isEmpty() ? 0 : rows.get(0).size();
                List<List<String>> found = all.stream()
                        .filter(row -> row.size() >= columns)
                        .map(row -> row.subList(0, columns))
                        .toList();
                if (!rows.isEmpty()) {
                    assertThat(found).as(name + " " + table.name()).containsSubsequence(rows);
                }
            }
        }
    }

    @Test
    void page_holds22LinesOf28Characters() throws Exception {
        String second = office.words(pdf("grid.docx")).split("<page ")[2];
        Map<Long, Integer> lines = new TreeMap<>();
        Matcher words = WORD.matcher(second);
        while (words.find()) {
            double bottom = Double.parseDouble(words.group(4)) / MILLIMETRE;
            if (bottom < 262) {
                lines.merge(Math.round(bottom), words.group(5).length(), Integer::sum);
                assertThat(Double.parseDouble(words.group(1)) / MILLIMETRE).isGreaterThan(27.9);
                assertThat(Double.parseDouble(words.group(3)) / MILLIMETRE).isLessThan(184.2);
            }
        }
        assertThat(lines).hasSize(22);
        assertThat(lines.values()).containsOnly(28);
    }

    @Test
    void imprint_standsAtTheFootOfTheText() throws Exception {
        String[] pages = office.words(pdf("letter.docx")).split("<page ");
        Matcher words = WORD.matcher(pages[pages.length - 1]);
        double foot = 0;
        while (words.find()) {
            if (words.group(5).contains("印发")) {
                foot = Double.parseDouble(words.group(4)) / MILLIMETRE;
            }
        }
        assertThat(foot).isBetween(259.0, 262.5);
    }
}
