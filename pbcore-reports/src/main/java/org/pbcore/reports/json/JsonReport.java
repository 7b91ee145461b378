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
import org.pbcore.reports.Form;
import org.pbcore.reports.Letter;
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
 * label ({@code zh}, {@code en}) or a rate ({@code numerator}, {@code denominator}, {@code percent}); a count whose
 * organisations are told is an object of {@code count} and {@code organisations}, but a plain number where there is
 * none of them, as where they are not told; a rate has {@code counted} and {@code missed} where either names an
 * organisation; a cell set off is an object of {@code value} and {@code tone}. A form is a list of {@code fields}, each
 * of {@code key}, {@code label} and {@code value}; what makes a letter of the report is {@code letter}.
 */
public final class JsonReport {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final JsonGenerator json;
    private final JsonCells cells;
    private final Meter meter;

    private JsonReport(JsonGenerator json, Rendering how, Meter meter) {
        this.json = json;
        this.cells = new JsonCells(json, how);
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
        cells.label("title", report.title());
        json.writeArrayFieldStart("subtitles");
        for (Label line : report.subtitles()) {
            cells.label(line);
        }
        json.writeEndArray();
        if (report.asOf().isPresent()) {
            json.writeStringField("asOf", report.asOf().get().toString());
        }
        if (report.policy().isPresent()) {
            json.writeStringField("policy", report.policy().get().id());
        }
        if (report.letter().isPresent()) {
            letter(report.letter().get());
        }
        json.writeArrayFieldStart("sections");
        for (Section section : report.sections()) {
            json.writeStartObject();
            json.writeStringField("name", section.name());
            cells.label("title", section.title());
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
        } else if (block instanceof Form form) {
            form(form);
        } else if (block instanceof Note note) {
            cells.labels("note", note.lines());
        } else if (block instanceof Chart chart) {
            chart(chart);
        } else if (block instanceof PlaceMap map) {
            map(map);
        }
        json.writeEndObject();
    }

    private void table(Table table) throws IOException {
        json.writeStringField("table", table.name());
        cells.label("title", table.title());
        List<Column> columns = HeadingGrid.of(table.headings()).columns();
        List<List<Label>> paths = HeadingGrid.paths(table.headings());
        json.writeArrayFieldStart("columns");
        for (int i = 0; i < columns.size(); i++) {
            json.writeStartObject();
            json.writeStringField("key", columns.get(i).key());
            cells.labels("headings", paths.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        table.rows().forEach(row -> {
            meter.row(row, columns.size());
            row(row, columns);
        });
        json.writeEndArray();
        cells.labels("footer", table.footer());
    }

    private void form(Form form) throws IOException {
        json.writeStringField("form", form.name());
        cells.label("title", form.title());
        json.writeArrayFieldStart("fields");
        for (Form.Line line : form.lines()) {
            for (Form.Field field : line.fields()) {
                json.writeStartObject();
                json.writeStringField("key", field.key());
                cells.label("label", field.label());
                json.writeFieldName("value");
                cells.cell(field.cell());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void letter(Letter letter) throws IOException {
        json.writeObjectFieldStart("letter");
        cells.label("office", letter.office());
        json.writeStringField("number", letter.number());
        if (letter.signatory().isPresent()) {
            json.writeFieldName("signatory");
            cells.cell(letter.signatory().get());
        }
        cells.labels("addressees", letter.addressees());
        cells.labels("attachments", letter.attachments());
        cells.label("signed", letter.signed());
        json.writeStringField("date", letter.date().toString());
        cells.labels("copies", letter.copies());
        if (letter.imprint().isPresent()) {
            json.writeObjectFieldStart("imprint");
            cells.label("office", letter.imprint().get().office());
            json.writeStringField("day", letter.imprint().get().day().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void row(Row row, List<Column> columns) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).key());
            cells.cell(row.cells().get(i));
        }
        json.writeEndObject();
    }

    private void chart(Chart chart) throws IOException {
        json.writeStringField("chart", chart.name());
        cells.label("title", chart.title());
        json.writeStringField("kind", chart.kind().name());
        cells.labels("categories", chart.categories());
        json.writeArrayFieldStart("series");
        for (Chart.Series series : chart.series()) {
            json.writeStartObject();
            cells.label("label", series.label());
            json.writeArrayFieldStart("values");
            for (Cell value : series.values()) {
                cells.cell(value);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void map(PlaceMap map) throws IOException {
        json.writeStringField("map", map.name());
        cells.label("title", map.title());
        json.writeArrayFieldStart("points");
        for (PlaceMap.Point point : map.points()) {
            json.writeStartObject();
            json.writeStringField("id", point.id());
            cells.label("label", point.label());
            json.writeNumberField("x", point.site().x());
            json.writeNumberField("y", point.site().y());
            json.writeNumberField("group", point.group());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
