package org.pbcore.reports.overview;

import java.io.IOException;
import java.util.Optional;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Language;
import org.pbcore.reports.Tone;
import org.pbcore.reports.layout.Markup;
import org.pbcore.reports.overview.Answer.NumberSet;
import org.pbcore.rules.coverage.Rate;

/**
 * What every section of the page writes with.
 *
 * @param overview the facts
 * @param census the counts
 * @param language the language
 * @param html the page
 */
record PageWriting(CityOverview overview, Census census, Language language, Markup html) {
    String in(String chinese, String english) {
        return words(new Label(chinese, english));
    }

    String words(Label label) {
        return language.of(label);
    }

    PageWriting raw(String markup) throws IOException {
        html.raw(markup);
        return this;
    }

    PageWriting text(String text) throws IOException {
        html.text(text);
        return this;
    }

    /** Begins a section with a heading of its own. */
    void section(String id, String title) throws IOException {
        raw("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-title\">\n<h2 id=\"" + id + "-title\">")
                .text(title)
                .raw("</h2>\n");
    }

    /** Begins a table that scrolls within the page. */
    void table(String id, String caption, String kind) throws IOException {
        raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"" + id + "-caption\">\n<table id=\""
                        + id + "\"" + kind + ">\n<caption id=\"" + id + "-caption\">")
                .text(caption)
                .raw("</caption>\n<thead><tr>");
    }

    void endTable() throws IOException {
        raw("</table>\n</div>\n");
    }

    void heading(String label, String kind) throws IOException {
        raw("<th scope=\"col\"" + kind + "><span class=\"h\">").text(label).raw("</span></th>");
    }

    /** The name of a region as the heading of its row. */
    void rowHeading(Area area) throws IOException {
        raw("<th scope=\"row\"><span class=\"area\"" + (area.isCoded() ? " lang=\"zh-CN\">" : ">"))
                .text(words(area.label()))
                .raw("</span>");
        if (area.isCoded() && !words(area.label()).equals(area.key())) {
            raw("<span class=\"code\">").text(area.key()).raw("</span>");
        }
        raw("</th>");
    }

    void number(String question, NumberSet set, Area area) throws IOException {
        Numbers.write(html, question, set, area, census.count(question, set, area));
    }

    /** A cell that holds a number and is sorted by it. */
    void numberCell(String question, NumberSet set, Area area) throws IOException {
        raw("<td class=\"n\" data-n=\"" + census.count(question, set, area) + "\" data-d=\"1\">");
        number(question, set, area);
        raw("</td>");
    }

    Optional<Integer> target(String metric) {
        return Optional.ofNullable(overview.targets().get(metric));
    }

    /** A rate, with a sign and a word where it has a target. */
    void rate(String metric, Rate rate) throws IOException {
        Optional<Tone> tone = RateText.tone(rate, target(metric));
        if (tone.isPresent()) {
            boolean isMet = tone.get() == Tone.GREEN;
            raw("<b class=\"" + (isMet ? "green" : "amber") + "\"><i class=\"sign\" aria-hidden=\"true\">"
                            + tone.get().sign() + "</i><span class=\"hidden\">")
                    .text(isMet ? in("达到目标", "target met") : in("未达到目标", "target not met"))
                    .raw(" </span>")
                    .text(RateText.of(rate, language))
                    .raw("</b>");
        } else {
            raw("<b>").text(RateText.of(rate, language)).raw("</b>");
        }
    }
}
