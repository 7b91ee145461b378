package org.pbcore.reports.overview;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.pbcore.reports.overview.Answer.NumberSet;
import org.pbcore.rules.fiveclears.Clear;

/**
 * Writes the problems: formation gaps and what is not clear, by county, and each problem with how often it is there.
 */
final class ProblemSection {
    private final PageWriting page;
    private final List<Clear> clears;

    private ProblemSection(PageWriting page) {
        this.page = page;
        this.clears = page.census().asked().containsKey(Questions.CLEARS)
                ? page.overview().rulebook().fiveClears().clears()
                : List.of();
    }

    static void write(PageWriting page) throws IOException {
        new ProblemSection(page).write();
    }

    private void write() throws IOException {
        page.section("problems", page.in("问题", "Problems"));
        page.table(
                "problem-table",
                page.in("各县（市、区）应建未建与“五个清”不清的单位数", "Formation gaps, and organisations that are not clear, by county"),
                " class=\"areas sortable\"");
        page.heading(page.in("区划", "Region"), "");
        page.heading(page.words(Questions.MUST.label()), " class=\"n\"");
        page.heading(page.words(Questions.SHOULD.label()), " class=\"n\"");
        for (Clear clear : clears) {
            page.heading(page.words(clear.label()) + page.in("不清", " not clear"), " class=\"n\"");
        }
        if (!clears.isEmpty()) {
            page.heading(page.in("任一项不清", "any not clear"), " class=\"n\"");
        }
        page.raw("</tr></thead>\n<tbody>\n");
        for (Area county : page.census().counties()) {
            row(county, " data-area=\"" + county.key() + "\"");
        }
        page.raw("</tbody>\n<tfoot>\n");
        row(page.census().whole(), "");
        page.raw("</tfoot>\n");
        page.endTable();
        if (!clears.isEmpty()) {
            items();
        }
        page.raw("</section>\n");
    }

    private void row(Area area, String kind) throws IOException {
        page.raw("<tr" + kind + ">");
        page.rowHeading(area);
        page.numberCell(Questions.GAPS, Questions.MUST, area);
        page.numberCell(Questions.GAPS, Questions.SHOULD, area);
        for (Clear clear : clears) {
            page.numberCell(Questions.name(clear), Questions.UNCLEAR, area);
        }
        if (!clears.isEmpty()) {
            page.numberCell(Questions.CLEARS, Questions.UNCLEAR, area);
        }
        page.raw("</tr>\n");
    }

    private void items() throws IOException {
        page.table(
                "item-table",
                page.in("“五个清”问题，按单位数", "Problems of the five clears, by the number of organisations"),
                " class=\"sortable\"");
        page.heading(page.in("五个清", "Clear"), "");
        page.heading(page.in("问题", "Problem"), "");
        page.heading(page.in("单位数", "Organisations"), " class=\"n\"");
        page.raw("</tr></thead>\n<tbody>\n");
        Area whole = page.census().whole();
        for (Clear clear : clears) {
            String question = Questions.name(clear);
            List<NumberSet> problems = page.census().one(question).sets().keySet().stream()
                    .filter(set -> set.name().contains("-"))
                    .sorted(Comparator.comparingLong(
                                    (NumberSet set) -> -page.census().count(question, set, whole))
                            .thenComparing(NumberSet::name))
                    .toList();
            for (NumberSet problem : problems) {
                page.raw("<tr><td>")
                        .text(page.words(clear.label()))
                        .raw("</td><th scope=\"row\">")
                        .text(page.words(problem.label()))
                        .raw("</th>");
                page.numberCell(question, problem, whole);
                page.raw("</tr>\n");
            }
        }
        page.raw("</tbody>\n");
        page.endTable();
    }
}
