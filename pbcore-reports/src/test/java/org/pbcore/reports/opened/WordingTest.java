package org.pbcore.reports.opened;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pbcore.reports.Column;
import org.pbcore.reports.Heading;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Table;
import org.pbcore.reports.office.OfficeSamples;

/** Chinese reports speak Chinese. */
class WordingTest {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    /** Columns of codes, which stand beside words. */
    private static final Set<String> CODES = Set.of("parameter", "code");
    /** The name of a row in the rule book, behind its clause and force. */
    private static final Pattern ROW = Pattern.compile("（[a-z]+(-[a-z]+)*）");
    /** Names that the samples give their units and kinds of points. */
    private static final Pattern SAMPLE = Pattern.compile("=(again|late|listed|met|nothing|tied|untold)县|^study$");

    @Test
    void chineseReports_haveNoEnglishWords() throws IOException {
        for (Map.Entry<String, Report> sample : OfficeSamples.all().entrySet()) {
            Report report = sample.getValue();
            Wording wording = new Wording(report, Rendering.USUAL);
            List<String> texts = new ArrayList<>(wording.texts());
            for (Table table : report.tables()) {
                List<Column> columns = table.headings().stream()
                        .map(Heading::columns)
                        .flatMap(List::stream)
                        .toList();
                for (List<String> row : wording.rows(table)) {
                    for (int i = 0; i < row.size(); i++) {
                        if (CODES.contains(columns.get(i).key())) {
                            texts.remove(row.get(i));
                        }
                    }
                }
            }
            assertThat(texts.stream().map(WordingTest::withoutNames))
                    .as(sample.getKey())
                    .noneMatch(text -> WORD.matcher(text).find());
        }
    }

    @Test
    void englishReports_haveNoChineseWordsOfTheLibrary() throws IOException {
        Stream<String> headings = OfficeSamples.all().values().stream()
                .flatMap(report -> report.tables().stream())
                .flatMap(table -> table.headings().stream())
                .flatMap(heading -> Stream.concat(Stream.<Heading>of(heading), heading.columns().stream()))
                .map(heading -> heading.label().english());

        assertThat(headings).noneMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
    }

    private static String withoutNames(String text) {
        return SAMPLE.matcher(ROW.matcher(text).replaceAll("")).replaceAll("");
    }
}
