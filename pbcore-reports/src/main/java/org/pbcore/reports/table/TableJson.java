package org.pbcore.reports.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Condition;
import org.pbcore.rules.table.CountFact;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Fact;
import org.pbcore.rules.table.Part;
import org.pbcore.rules.table.Refusal;
import org.pbcore.rules.table.Row;

/** Writes one table as an object: axes, parts, refusals and rows. */
final class TableJson {
    private final JsonGenerator json;

    TableJson(JsonGenerator json) {
        this.json = json;
    }

    <F, O> void write(DecisionTable<F, O> table) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", table.id());
        label("title", table.title());
        json.writeArrayFieldStart("axes");
        for (Axis<F> axis : table.axes()) {
            json.writeStartObject();
            json.writeStringField("name", axis.name());
            label("label", axis.label());
            json.writeArrayFieldStart("facts");
            for (Fact<F> fact : axis.facts()) {
                json.writeString(fact.name());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parts");
        for (Part<O, ?> part : table.parts()) {
            json.writeString(part.name());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("refusals");
        for (Refusal<F> refusal : table.refusals()) {
            json.writeStartObject();
            json.writeStringField("fact", refusal.fact());
            label("label", refusal.label());
            when(refusal.conditions());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (Row<F, O> row : table.rows()) {
            row(table.parts(), row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private <F, O> void row(List<Part<O, ?>> parts, Row<F, O> row) throws IOException {
        json.writeStartObject();
        json.writeStringField("row", row.id());
        json.writeStringField("clause", row.clause().id());
        json.writeStringField("modality", row.modality().code());
        when(row.conditions());
        json.writeObjectFieldStart("outcome");
        for (Part<O, ?> part : parts) {
            json.writeFieldName(part.name());
            value(part.of().apply(row.outcome()));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private <F> void when(List<Condition<F>> conditions) throws IOException {
        json.writeArrayFieldStart("when");
        for (Condition<F> condition : conditions) {
            json.writeStartObject();
            json.writeStringField("axis", condition.axis().name());
            if (condition instanceof Condition.Within<F> within) {
                json.writeArrayFieldStart("bounds");
                for (Bound bound : within.bounds()) {
                    json.writeStartObject();
                    json.writeNumberField(bound.word().code(), bound.value());
                    json.writeEndObject();
                }
                json.writeEndArray();
            } else if (condition instanceof Condition.OneOf<F, ?> oneOf) {
                json.writeFieldName("oneOf");
                value(oneOf.values());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    <F> void fact(Fact<F> fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", fact.name());
        label("label", fact.label());
        if (fact instanceof CountFact<F> count) {
            json.writeStringField("type", "count");
            label("unit", count.unit());
        } else if (fact.constants().get(0) instanceof Boolean) {
            json.writeStringField("type", "flag");
        } else {
            json.writeStringField("type", "choice");
            json.writeArrayFieldStart("constants");
            for (Object constant : fact.constants()) {
                json.writeStartObject();
                json.writeStringField("code", ((Term) constant).code());
                label("label", fact.describe(constant));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void label(String field, Label label) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", label.chinese());
        json.writeStringField("en", label.english());
        json.writeEndObject();
    }

    private void value(Object value) throws IOException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                value(optional.get());
            } else {
                json.writeNull();
            }
        } else if (value instanceof List<?> several) {
            json.writeStartArray();
            for (Object each : several) {
                value(each);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value instanceof Term term ? term.code() : value.toString());
        }
    }
}
