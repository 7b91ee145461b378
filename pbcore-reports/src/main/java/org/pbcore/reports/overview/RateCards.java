package org.pbcore.reports.overview;

import java.io.IOException;
import java.util.Optional;
import org.pbcore.reports.overview.Answer.NumberSet;
import org.pbcore.rules.coverage.Metric;
import org.pbcore.rules.coverage.Rate;

/** Writes the headline: a card a metric. */
final class RateCards {
    private final PageWriting page;

    private RateCards(PageWriting page) {
        this.page = page;
    }

    static void write(PageWriting page) throws IOException {
        page.section("rates", page.in("覆盖率", "Rates"));
        page.raw("<div class=\"cards\">\n");
        for (Metric metric : page.overview().rulebook().coverage().metrics()) {
            new RateCards(page).card(metric);
        }
        page.raw("</div>\n</section>\n");
    }

    private void card(Metric metric) throws IOException {
        Area whole = page.census().whole();
        Rate rate = page.census().rate(metric.name(), whole);
        page.raw("<article class=\"card\"><h3>")
                .text(page.words(metric.label()))
                .raw("</h3>\n<p class=\"rate\">")
                .text(RateText.of(rate, page.language()))
                .raw("</p>\n<p class=\"of\">");
        page.number(metric.name(), Questions.COUNTED, whole);
        page.raw(" / ");
        page.number(metric.name(), Questions.DENOMINATOR, whole);
        page.raw("</p>\n<div class=\"track\" aria-hidden=\"true\"><div style=\"width:"
                + rate.percent().orElse("0") + "%\"></div></div>\n");
        if (!page.overview().targets().isEmpty()) {
            target(rate, page.target(metric.name()));
        }
        page.raw("<dl>");
        count(metric, Questions.MISSED);
        count(metric, Questions.UNDECIDED);
        count(metric, Questions.EXCLUDED);
        page.raw("</dl>\n</article>\n");
    }

    private void count(Metric metric, NumberSet set) throws IOException {
        page.raw("<div><dt>").text(page.words(set.label())).raw("</dt><dd>");
        page.number(metric.name(), set, page.census().whole());
        page.raw("</dd></div>");
    }

    private void target(Rate rate, Optional<Integer> target) throws IOException {
        if (target.isEmpty() || rate.denominator() == 0) {
            page.raw("<p class=\"target\">")
                    .text(
                            target.isEmpty()
                                    ? page.in("无目标值", "no target")
                                    : page.in("目标 " + target.get() + "%，不适用", "target " + target.get() + "%, n/a"))
                    .raw("</p>\n");
            return;
        }
        long lacking = RateText.lacking(rate, target.get());
        String count = Numbers.text(lacking);
        page.raw(lacking == 0 ? "<p class=\"target green\">" : "<p class=\"target amber\">")
                .raw("<i class=\"sign\" aria-hidden=\"true\">" + (lacking == 0 ? "●" : "▲") + "</i>")
                .text(
                        lacking == 0
                                ? page.in("达到目标 " + target.get() + "%", "target of " + target.get() + "% met")
                                : page.in(
                                        "未达到目标 " + target.get() + "%，还差 " + count + " 家",
                                        "target of " + target.get() + "% not met, " + count + " more needed"))
                .raw("</p>\n");
    }
}
