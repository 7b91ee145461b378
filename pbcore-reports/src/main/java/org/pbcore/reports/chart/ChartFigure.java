package org.pbcore.reports.chart;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Optional;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Chart;
import org.pbcore.reports.Language;
import org.pbcore.reports.layout.Markup;
import org.pbcore.reports.layout.PageJson;

/**
 * A chart as it stands in a page: hidden, with its numbers, until a script draws it. Who writes one also writes the
 * library and {@link #script} at the end of the page, and a table with the same numbers beside it.
 */
public final class ChartFigure {
    private ChartFigure() {}

    /**
     * Reads the script that draws every chart of a page.
     *
     * @return the script; it wants the library of {@link PageScript#charts}
     * @throws IOException when it cannot be read
     */
    public static PageScript script() throws IOException {
        return new PageScript(PageScript.read(ChartFigure.class, "chart.js"));
    }

    /**
     * Writes a chart.
     *
     * @param chart the chart
     * @param language the language
     * @param html the page
     * @throws IOException when it cannot be written
     */
    public static void write(Chart chart, Language language, Markup html) throws IOException {
        html.raw("<figure class=\"chart\" hidden><div class=\"drawing\"></div><figcaption>")
                .text(language.of(chart.title()))
                .raw("</figcaption><script type=\"application/json\">")
                .raw(json(chart, language))
                .raw("</script></figure>\n");
    }

    private static String json(Chart chart, Language language) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = PageJson.into(text)) {
            json.writeStartObject();
            json.writeStringField("kind", chart.kind().name());
            json.writeBooleanField("percent", isPercent(chart));
            json.writeArrayFieldStart("categories");
            for (Label category : chart.categories()) {
                json.writeString(language.of(category));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("series");
            for (Chart.Series series : chart.series()) {
                json.writeStartObject();
                json.writeStringField("name", language.of(series.label()));
                json.writeArrayFieldStart("data");
                for (Cell cell : series.values()) {
                    value(cell, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static boolean isPercent(Chart chart) {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .allMatch(cell -> cell instanceof Cell.Ratio || cell instanceof Cell.Blank);
    }

    private static void value(Cell cell, JsonGenerator json) throws IOException {
        Optional<BigDecimal> value = number(cell);
        if (value.isPresent()) {
            json.writeNumber(value.get());
        } else {
            json.writeNull();
        }
    }

    private static Optional<BigDecimal> number(Cell cell) {
        if (cell instanceof Cell.Toned toned) {
            return number(toned.cell());
        }
        if (cell instanceof Cell.Count count) {
            return Optional.of(BigDecimal.valueOf(count.count()));
        }
        if (cell instanceof Cell.Amount amount) {
            return Optional.of(amount.amount());
        }
        return cell instanceof Cell.Ratio ratio ? ratio.rate().percent().map(BigDecimal::new) : Optional.empty();
    }
}
