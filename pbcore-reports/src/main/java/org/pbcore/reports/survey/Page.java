package org.pbcore.reports.survey;

import io.jstach.jstache.JStache;
import java.util.List;
import org.pbcore.model.term.Label;

/** What the template of report.html asks for: words and numbers as they are printed. */
@JStache(path = "org/pbcore/reports/survey/survey.mustache")
record Page(
        SurveyReport report,
        String asOf,
        List<Figure> figures,
        List<Card> cards,
        List<Label> heads,
        List<Row> rows,
        List<Row> sums,
        List<Block> blocks,
        List<Open> open,
        Block clears,
        List<Block> problems,
        List<PolicyRow> policy,
        Scripts scripts) {

    /** A number with its name. */
    record Figure(Label label, String count, Tone tone) {}

    /** How a number is marked: a colour, and a sign that says the same without colour. */
    record Tone(String name, String sign) {
        static final Tone GREEN = new Tone("green", "●");
        static final Tone AMBER = new Tone("amber", "▲");
        static final Tone RED = new Tone("red", "■");
        static final Tone GREY = new Tone("grey", "—");
        static final Tone PLAIN = new Tone("plain", "");
    }

    /** A rate with its numerator and denominator. */
    record Cell(String numerator, String denominator, String rate, String value, Tone tone) {}

    /** A metric over everybody. */
    record Card(Label label, Cell cell, Label gap, String excluded, String undecided) {}

    /** A row of the table by county: the first rate of the chart is organisation, the second work. */
    record Row(String code, Label name, String organisations, List<Cell> cells, Cell organisation, Cell work) {}

    /** Numbers with bars under one title. */
    record Block(Label title, String total, List<Bar> bars) {}

    /** A number with a bar of 0 to 100. */
    record Bar(Label label, String code, String count, long width, Tone tone) {}

    /** A question that unknown facts leave open. */
    record Open(Label question, String count, List<Bar> missing) {}

    /** A decision table with its clauses. */
    record PolicyRow(Label title, String clauses) {}

    /** The scripts of the page, and the hashes by which its security policy lets them run, and no other. */
    record Scripts(String style, String library, String libraryHash, String chart, String chartHash) {}
}
