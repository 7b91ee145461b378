package org.pbcore.reports.overview;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.pbcore.rules.coverage.Metric;

/** Writes what the numbers mean, with clauses. */
final class Definitions {
    private Definitions() {}

    static void write(PageWriting page) throws IOException {
        page.section("notes", page.in("口径说明", "Definitions"));
        page.raw("<ul class=\"notes\">\n");
        for (Metric metric : page.overview().rulebook().coverage().metrics()) {
            String clauses = metric.table().rows().stream()
                    .map(row -> row.clause().id())
                    .distinct()
                    .collect(Collectors.joining(page.in("、", ", ")));
            line(page, page.words(metric.label()) + page.in("：条款 ", ": clauses ") + clauses);
        }
        for (String line : lines(page)) {
            line(page, line);
        }
        page.raw("</ul>\n</section>\n");
    }

    private static List<String> lines(PageWriting page) {
        return List.of(
                page.in(
                        "剔除：不在统计范围；待定：缺少情况，不计入分子和分母。率四舍五入保留两位小数；分母为零不适用。",
                        "Excluded: outside the population. Undecided: facts are missing; in neither numerator nor"
                                + " denominator. Rates are rounded half up to two decimals; with a denominator of"
                                + " zero they do not apply."),
                page.in(
                        "必须建、应建而未建：组建义务为“必须”或“应”，组织覆盖为“未覆盖”（经营正常，未建立或仅有功能型）。",
                        "Must or should form, has not: the duty to form is MUST or SHOULD, and organisation"
                                + " coverage misses it: it operates, and has none or a functional one."),
                page.in(
                        "点数字看名单；名单家数与数字相等。本页不含个人信息，不联网。",
                        "A number opens its list, which is as long as the number says. The page holds nothing about"
                                + " persons and asks nothing of the network."));
    }

    private static void line(PageWriting page, String text) throws IOException {
        page.raw("<li>").text(text).raw("</li>\n");
    }
}
