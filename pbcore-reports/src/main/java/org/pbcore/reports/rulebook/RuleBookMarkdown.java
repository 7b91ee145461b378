package org.pbcore.reports.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pbcore.model.term.Label;
import org.pbcore.reports.rulebook.RuleBook.Chapter;
import org.pbcore.reports.rulebook.RuleBook.Edition;
import org.pbcore.reports.rulebook.RuleBook.Heading;
import org.pbcore.reports.rulebook.RuleBook.Line;
import org.pbcore.reports.rulebook.RuleBook.Section;
import org.pbcore.reports.rulebook.RuleBook.Table;

/** Writes a rule book as Markdown: an index and a page for each rule family, Chinese first with English below. */
public final class RuleBookMarkdown {
    private static final String INDEX = "README.md";

    private RuleBookMarkdown() {}

    /**
     * Writes a book.
     *
     * @param book the book
     * @return the text of each page by the name of its file, the index first
     */
    public static Map<String, String> pages(RuleBook book) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(INDEX, index(book));
        for (Chapter chapter : book.chapters()) {
            pages.put(file(chapter), page(chapter));
        }
        return pages;
    }

    private static String file(Chapter chapter) {
        return chapter.heading().family() + ".md";
    }

    private static String index(RuleBook book) {
        StringBuilder text = new StringBuilder("# 规则手册 Rule book\n\n");
        text.append("由决策表自动生成，阈值取自政策。Written by the build from the decision tables themselves, "
                + "with the thresholds of the policies filled in.\n\n");
        for (Edition edition : book.editions()) {
            text.append("- ").append(edition(edition)).append('\n');
        }
        text.append("\n| 规则 rules | 决策表 tables |\n|---|---|\n");
        for (Chapter chapter : book.chapters()) {
            String tables = chapter.sections().get(0).tables().stream()
                    .map(table -> inline(table.title()))
                    .collect(Collectors.joining("<br>"));
            String link = "[" + inline(chapter.heading().title()) + "](" + file(chapter) + ")";
            text.append("| ").append(link).append(" | ").append(tables).append(" |\n");
        }
        if (!book.others().isEmpty()) {
            text.append("\n不以决策表表达、由程序计算 Computed, not tables: ");
            text.append(book.others().stream().map(RuleBookMarkdown::other).collect(Collectors.joining(" · ")));
            text.append(".\n");
        }
        return text.toString();
    }

    private static String other(Heading heading) {
        return inline(heading.title()) + " `" + heading.family() + "`";
    }

    private static String edition(Edition edition) {
        return inline(edition.title()) + " `" + edition.id() + "`, " + edition.on();
    }

    private static String page(Chapter chapter) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(inline(chapter.heading().title())).append("\n\n[← 规则手册 Rule book](README.md)\n");
        for (Section section : chapter.sections()) {
            text.append("\n## ").append(edition(section.edition())).append('\n');
            section.tables().forEach(table -> table(table, text));
        }
        return text.toString();
    }

    private static void table(Table table, StringBuilder text) {
        text.append("\n### ")
                .append(inline(table.title()))
                .append(" `")
                .append(table.id())
                .append("`\n\n");
        text.append("| 情形 if | 结果 then | 力度 force | 条款 clause | 例 cases |\n|---|---|---|---|---|\n");
        for (Line line : table.lines()) {
            text.append("| ").append(conditions(line.conditions()));
            text.append(" | **").append(escaped(line.outcome().chinese())).append("**<br>");
            text.append(escaped(line.outcome().english()));
            text.append(" | ").append(inline(line.modality().label()));
            text.append(" | ")
                    .append(line.clause().id())
                    .append("<br>`")
                    .append(line.id())
                    .append('`');
            text.append(" | ").append(cases(line.cases())).append(" |\n");
        }
        table.refusals()
                .forEach(refusal ->
                        text.append("\n不可能 refused: ").append(inline(refusal)).append('\n'));
        table.open()
                .forEach(example -> text.append("\n未知时 where a fact is unknown: ")
                        .append(inline(example))
                        .append('\n'));
    }

    private static String conditions(List<Label> conditions) {
        if (conditions.isEmpty()) {
            return "任何情形<br>always";
        }
        String chinese = conditions.stream().map(Label::chinese).collect(Collectors.joining("，且"));
        String english = conditions.stream().map(Label::english).collect(Collectors.joining(" and "));
        return escaped(chinese) + "<br>" + escaped(english);
    }

    private static String cases(List<Label> cases) {
        return cases.stream()
                .map(example -> "· " + escaped(example.chinese()) + "<br>" + escaped(example.english()))
                .collect(Collectors.joining("<br>"));
    }

    private static String inline(Label label) {
        return escaped(label.chinese()) + " " + escaped(label.english());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*");
    }
}
