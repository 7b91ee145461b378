package org.pbcore.reports.overview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Term;
import org.pbcore.reports.Language;
import org.pbcore.reports.layout.PageJson;
import org.pbcore.reports.overview.Answer.NumberSet;
import org.pbcore.reports.overview.Census.Asked;
import org.pbcore.reports.overview.CityOverview.Subject;

/**
 * Writes what the script of the page knows: the organisations in columns, and for each number how to tell who is behind
 * it. Nobody's list is written; a number is a set of answers to a question within a region.
 */
final class OverviewData {
    private final Census census;
    private final Language language;
    private final JsonGenerator json;

    private OverviewData(Census census, Language language, JsonGenerator json) {
        this.census = census;
        this.language = language;
        this.json = json;
    }

    static void write(Census census, Language language, Writer out) throws IOException {
        try (JsonGenerator json = PageJson.into(out)) {
            new OverviewData(census, language, json).all();
        }
    }

    private void all() throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("words");
        for (Words word : Words.values()) {
            json.writeStringField(word.key(), language.of(word.label()));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("areas");
        area(census.whole());
        for (Area county : census.counties()) {
            area(county);
        }
        json.writeEndObject();
        questions();
        organisations();
        json.writeEndObject();
    }

    private void area(Area area) throws IOException {
        json.writeStringField(area.key(), language.of(area.label()));
        for (Area part : area.parts()) {
            area(part);
        }
    }

    private void questions() throws IOException {
        json.writeObjectFieldStart("questions");
        for (Map.Entry<String, Asked> entry : census.asked().entrySet()) {
            Asked asked = entry.getValue();
            json.writeObjectFieldStart(entry.getKey());
            json.writeStringField("label", language.of(asked.label()));
            json.writeObjectFieldStart("sets");
            for (Map.Entry<NumberSet, List<Integer>> set : asked.sets().entrySet()) {
                json.writeObjectFieldStart(set.getKey().name());
                json.writeStringField("label", language.of(set.getKey().label()));
                json.writeArrayFieldStart("answers");
                for (int answer : set.getValue()) {
                    json.writeNumber(answer);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndObject();
            column("answers", asked.answers(), answer -> language.of(answer.why()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void organisations() throws IOException {
        json.writeNumberField("size", census.subjects().size());
        json.writeArrayFieldStart("names");
        for (Subject subject : census.subjects()) {
            json.writeString(subject.organisation().getName().orElse(""));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("codes");
        for (Subject subject : census.subjects()) {
            json.writeString(subject.organisation().getId());
        }
        json.writeEndArray();
        column("region", census.regions(), code -> code.map(RegionCode::value).orElse(""));
        column("kind", organisation -> term(organisation.getKind()));
        column("form", organisation -> term(organisation.getPartyOrganisation()));
        column("full", organisation -> count(organisation.getFullMembers()));
        column("probationary", organisation -> count(organisation.getProbationaryMembers()));
        column("employees", organisation -> count(organisation.getEmployees()));
    }

    private String term(Optional<? extends Term> term) {
        return term.map(known -> language.of(known.label())).orElse("");
    }

    private static String count(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "";
    }

    private void column(String name, Function<Organisation, String> value) throws IOException {
        PackedColumn<String> column = new PackedColumn<>(census.subjects().size());
        census.subjects().forEach(subject -> column.add(value.apply(subject.organisation())));
        column(name, column, text -> text);
    }

    private <T> void column(String name, PackedColumn<T> column, Function<T, String> text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeArrayFieldStart("values");
        for (T value : column.values()) {
            json.writeString(text.apply(value));
        }
        json.writeEndArray();
        json.writeNumberField("width", column.width());
        json.writeStringField("rows", column.base64());
        json.writeEndObject();
    }
}
