package org.pbcore.reports.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pbcore.model.term.Label;
import org.pbcore.reports.rulebook.RuleBook.Line;
import org.pbcore.reports.rulebook.RuleBook.Table;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.DecisionTable;

class RuleBookTest {
    private static final String COMMAND = "./mvnw -q -pl pbcore-reports -am test -Dtest=RuleBookTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dpbcore.write=true";
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final Rulebook PLAN = Rulebook.of(Policies.builtin("two-new-2020"), DAY);
    private static final Rulebook BASELINE = Rulebook.of(Policies.builtin("branch-regulations-2018"), DAY);
    private static final RuleBook BOOK = RuleBook.of(List.of(PLAN, BASELINE));

    @Test
    void pages_inTheDocumentation_areThoseOfTheTables() throws IOException {
        Path directory = Path.of(System.getProperty("pbcore.home", "."), "docs", "rule-book");
        Map<String, String> wanted = new HashMap<>(RuleBookMarkdown.pages(BOOK));
        wanted.put("rule-book.html", html());
        if (Boolean.getBoolean("pbcore.write")) {
            write(directory, wanted);
        }
        Map<String, String> found = new HashMap<>();
        for (Path file : files(directory)) {
            found.put(file.getFileName().toString(), Files.readString(file, UTF_8));
        }

        assertThat(found.equals(wanted))
                .as("docs/rule-book is stale; write it anew with: " + COMMAND)
                .isTrue();
    }

    @Test
    void book_everyRowOfEveryTable_isThereWithClauseForceAndCases() {
        List<Table> tables = BOOK.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.tables().stream())
                .toList();
        List<DecisionTable<?, ?>> stated = Stream.concat(PLAN.tables().stream(), BASELINE.tables().stream())
                .toList();

        assertThat(tables).extracting(Table::id).containsExactlyInAnyOrderElementsOf(ids(stated));
        assertThat(tables.stream().flatMap(table -> table.lines().stream()))
                .hasSize(stated.stream().mapToInt(table -> table.rows().size()).sum())
                .allSatisfy(line -> assertThat(line.cases())
                        .as(line.id())
                        .hasSizeBetween(line.conditions().isEmpty() ? 1 : 2, 2)
                        .doesNotHaveDuplicates());
    }

    @Test
    void line_branchOfItsOwn_readsAsPeopleSayIt() {
        Line line =
                BOOK.chapters().get(0).sections().get(0).tables().get(0).lines().get(0);

        assertThat(line.conditions()).containsExactly(new Label("正式党员 3名以上", "full members at least 3"));
        assertThat(line.outcome().chinese()).isEqualTo("必须");
        assertThat(line.clause().id()).isEqualTo("2.2.2-c");
        assertThat(line.cases().get(0).chinese()).isEqualTo("正式党员 3名 → 必须");
    }

    @Test
    void html_whole_asksNothingOfTheNetworkAndRunsNoScript() throws IOException {
        assertThat(html())
                .contains("default-src 'none'")
                .doesNotContain("<script", "http://", "https://", "src=")
                .contains("正式党员 3名以上")
                .contains("id=\"formation\"");
    }

    private static List<String> ids(List<DecisionTable<?, ?>> tables) {
        return tables.stream().<String>map(DecisionTable::id).toList();
    }

    private static String html() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RuleBookHtml.write(BOOK, out);
        return out.toString(UTF_8);
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static void write(Path directory, Map<String, String> pages) throws IOException {
        Files.createDirectories(directory);
        for (Path file : files(directory)) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(directory.resolve(page.getKey()), page.getValue());
        }
    }
}
