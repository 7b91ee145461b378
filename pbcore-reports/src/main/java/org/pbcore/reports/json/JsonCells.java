package org.pbcore.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Rendering;

/** Writes cells and labels, each with its type. */
final class JsonCells {
    private final JsonGenerator json;
    private final Rendering how;

    JsonCells(JsonGenerator json, Rendering how) {
        this.json = json;
        this.how = how;
    }

    void cell(Cell cell) throws IOException {
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

    void labels(String name, List<Label> labels) throws IOException {
        json.writeArrayFieldStart(name);
        for (Label label : labels) {
            label(label);
        }
        json.writeEndArray();
    }

    void label(String name, Label label) throws IOException {
        json.writeFieldName(name);
        label(label);
    }

    void label(Label label) throws IOException {
        json.writeStartObject();
        json.writeStringField("zh", label.chinese());
        json.writeStringField("en", label.english());
        json.writeEndObject();
    }
}
