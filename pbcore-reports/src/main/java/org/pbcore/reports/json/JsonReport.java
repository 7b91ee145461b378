package org.pbcore.reports.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Block;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Chart;
import org.pbcore.reports.Column;
import org.pbcore.reports.Note;
import org.pbcore.reports.PlaceMap;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.reports.layout.HeadingGrid;
import org.pbcore.reports.layout.Meter;

/**
 * Writes a report as one JSON object, with both languages in every label and with the organisations behind each number.
 *
 * <p>A row is an object by column key. A cell is null, a text, a number, true or false, a day as {@code YYYY-MM-DD}, a
 * label ({@code zh}, {@code en}) or a rate ({@code numerator}, {@code denominator}, {@code percent}); a number with
 * organisations behind it is an object of {@code count} and {@code organisations}, and a rate then has {@code counted}
 * and {@code missed}; a cell set off is an object of {@code value} and {@code tone}.
 */
public final class JsonReport {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final JsonGenerator json;
    private final Rendering how;
    private final Meter meter;

    private JsonReport(JsonGenerator json, Rendering how, Meter meter) {
        this.json = json;
        this.how = how;
        this.meter = meter;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param how masks and progress; its language has no part in this form
     * @param out where it goes, UTF-8; left open
     * @throws IOException when it cannot be written
     */
    public static void write(Report report, Rendering how, OutputStream out) throws IOException {
        Meter meter = new Meter(report.tables(), how);
        JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        new JsonReport(json, how, meter).report(report);
        json.writeRaw('\n');
        json.close();
        meter.end();
    }

    private void report(Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", report.name());
        label("title", report.title());
        json.writeArrayFieldStart("subtitles");
        for (Label line : report.subtitles()) {
            label(line);
        }
        json.writeEndArray();
        if (report.asOf().isPresent()) {
            json.writeStringField("asOf", report.asOf().get().toString());
        }
        if (report.policy().isPresent()) {
            json.writeStringField("policy", report.policy().get().id());
        }
        json.writeArrayFieldStart("sections");
        for (Section section : report.sections()) {
            json.writeStartObject();
            json.writeStringField("name", section.name());
            label("title", section.title());
            json.writeArrayFieldStart("blocks");
            for (Block block : section.blocks()) {
                block(block);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void block(Block block) throws IOException {
        json.writeStartObject();
        if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Note note) {
            labels("note", note.lines());
        } else if (block instanceof Chart chart) {
            chart(chart);
        } else if (block instanceof PlaceMap map) {
            map(map);
        }
        json.writeEndObject();
    }

    private void table(Table table) throws IOException {
        json.writeStringField("table", table.name());
        label("title", table.title());
        List<Column> columns = HeadingGrid.of(table.headings()).columns();
        List<List<Label>> paths = HeadingGrid.paths(table.headings());
        json.writeArrayFieldStart("columns");
        for (int i = 0; i < columns.size(); i++) {
            json.writeStartObject();
            json.writeStringField("key", columns.get(i).key());
            labels("headings", paths.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        table.rows().forEach(row -> {
            meter.row(row, columns.size());
            row(row, columns);
        });
        json.writeEndArray();
        labels("footer", table.footer());
    }

    private void row(Row row, List<Column> columns) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).key());
            cell(row.cells().get(i));
        }
        json.writeEndObject();
    }

    private void cell(Cell cell) throws IOException {
        if (cell instanceof Cell.Text text) {
            json.writeString(text.text());
        } else if (cell instanceof Cell.Words words) {
            label(words.label());
        } else if (cell instanceof Cell.Personal personal) {
            json.writeString(how.masking().shown(personal.kind(), personal.text()));
        } else if (cell instanceof Cell.Count count) {
            count(count);
        } else if (cell instanceof Cell.Amount amount) {
            json.writeNumber(amount.amount());
        } else if (cell instanceof Cell.Ratio ratio) {
            ratio(ratio);
        } else if (cell instanceof Cell.Day day) {
            json.writeString(day.day().toString());
        } else if (cell instanceof Cell.Toned toned) {
            json.writeStartObject();
            json.writeFieldName("value");
            cell(toned.cell());
            json.writeStringField("tone", toned.tone().name());
            json.writeEndObject();
        } else {
            mark(cell);
        }
    }

    private void mark(Cell cell) throws IOException {
        if (cell.equals(Cell.YES) || cell.equals(Cell.NO)) {
            json.writeBoolean(cell.equals(Cell.YES));
        } else {
            json.writeNull();
        }
    }

    private void count(Cell.Count count) throws IOException {
        if (count.organisations().isEmpty()) {
            json.writeNumber(count.count());
        } else {
            json.writeStartObject();
            json.writeNumberField("count", count.count());
            ids("organisations", count.organisations());
            json.writeEndObject();
        }
    }

    private void ratio(Cell.Ratio ratio) throws IOException {
        json.writeStartObject();
        json.writeNumberField("numerator", ratio.rate().numerator());
        json.writeNumberField("denominator", ratio.rate().denominator());
        json.writeStringField("percent", ratio.rate().percent().orElse(null));
        if (!ratio.counted().isEmpty() || !ratio.missed().isEmpty()) {
            ids("counted", ratio.counted());
            ids("missed", ratio.missed());
        }
        json.writeEndObject();
    }

    private void ids(String name, List<String> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (String id : ids) {
            json.writeString(id);
        }
        json.writeEndArray();
    }

    private void chart(Chart chart) throws IOException {
        json.writeStringField("chart", chart.name());
        label("title", chart.title());
        json.writeStringField("kind", chart.kind().name());
        labels("categories", chart.categories());
        json.writeArrayFieldStart("series");
        for (Chart.Series series : chart.series()) {
            json.writeStartObject();
            label("label", series.label());
            json.writeArrayFieldStart("values");
            for (Cell value : series.values()) {
                cell(value);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void map(PlaceMap map) throws IOException {
        json.writeStringField("map", map.name());
        label("title", map.title());
        json.writeArrayFieldStart("points");
        for (PlaceMap.Point point : map.points()) {
            json.writeStartObject();
            json.writeStringField("id", point.id());
            label("label", point.label());
            json.writeNumberField("x", point.site().x());
            json.writeNumberField("y", point.site().y());
            json.writeNumberField("group", point.group());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void labels(String name, List<Label> labels) throws IOException {
        json.writeArrayFieldStart(name);
        for (Label label : labels) {
            label(label);
        }
        json.writeEndArray();
    }

    private void label(String name, Label label) throws IOException {
        json.writeFieldName(name);
        label(label);
    }

    private void label(Label label) throws IOException {
        json.writeStartObject();
        json.writeStringField("zh", label.chinese());
        json.writeStringField("en", label.english());
        json.writeEndObject();
    }
}
